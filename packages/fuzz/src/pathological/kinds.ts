/** A kind of text that makes parsers slow or deep, as a note of so many parts. */
export interface PathologicalKind {
  readonly name: string;
  readonly size: number;
  readonly write: (size: number) => string;
}

const times = (text: string, count: number): string => text.repeat(count);
const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');

/** Kinds that cmark, cmark-gfm and markdown-it test their parsers with, and a few that only commands have; made anew. */
export const pathologicalKinds: readonly PathologicalKind[] = [
  {
    name: 'emphasis in strong in emphasis',
    size: 5_000,
    write: (n) => `${times('*a **a ', n)}b${times(' a** a*', n)}`,
  },
  { name: 'closers of emphasis', size: 30_000, write: (n) => times('a_ ', n) },
  { name: 'openers of emphasis', size: 30_000, write: (n) => times('_a ', n) },
  { name: 'closers of links', size: 30_000, write: (n) => times('a]', n) },
  { name: 'openers of links', size: 30_000, write: (n) => times('[a', n) },
  { name: 'mismatched emphasis', size: 25_000, write: (n) => times('*a_ ', n) },
  { name: 'openers, then closers', size: 10_000, write: (n) => times('*a ', n) + times('_a*_ ', n) },
  { name: 'emphasis by threes', size: 25_000, write: (n) => `a**b${times('c* ', n)}` },
  { name: 'links opened, emphasis closed', size: 25_000, write: (n) => times('[ a_', n) },
  { name: 'brackets before brackets', size: 20_000, write: (n) => times('[ (](', n) },
  { name: 'pictures before brackets', size: 20_000, write: (n) => times('![[]()', n) },
  { name: 'nested brackets', size: 20_000, write: (n) => `${times('[', n)}a${times(']', n)}` },
  { name: 'nested quotes', size: 10_000, write: (n) => `${times('> ', n)}a` },
  { name: 'nested lists', size: 500, write: (n) => lines(n, (at) => `${times('  ', at)}* a`) },
  { name: 'nested lists on a line', size: 10_000, write: (n) => `${times('- ', n)}x` },
  { name: 'nested numbers on a line', size: 5_000, write: (n) => `${times('1. ', n)}x` },
  { name: 'a deep list with blank lines', size: 5_000, write: (n) => `${times('- ', n)}x${times('\n', n)}` },
  { name: 'a deep list in a quote', size: 5_000, write: (n) => `> ${times('- ', n)}x\n${times('>\n', n)}` },
  { name: 'emphasis in a deep quote', size: 10_000, write: (n) => times('>', n) + times('a*', n) },
  { name: 'stars around a word', size: 10_000, write: (n) => `${times('*', n)}a${times('*', n)}` },
  { name: 'characters that are none', size: 100_000, write: (n) => times('abc\u0000de\u0000', n) },
  {
    name: 'back-ticks of growing length',
    size: 1_400,
    write: (n) => Array.from({ length: n }, (_, at) => `e${times('`', at)}`).join(''),
  },
  { name: 'links in angles left open', size: 20_000, write: (n) => times('[a](<b', n) },
  { name: 'links left open', size: 20_000, write: (n) => times('[a](b', n) },
  { name: 'comments left open', size: 50_000, write: (n) => `</${times('<!--', n)}` },
  { name: 'declarations left open', size: 50_000, write: (n) => times('<!A ', n) },
  { name: 'instructions left open', size: 50_000, write: (n) => times('<?', n) },
  { name: 'tags left open', size: 50_000, write: (n) => times('<a ', n) },
  { name: 'attributes', size: 20_000, write: (n) => `<a ${times('b=c ', n)}` },
  {
    name: 'definitions of links',
    size: 20_000,
    write: (n) => `${lines(n, (at) => `[${at}]: u`)}\n${times('[0] ', n)}`,
  },
  { name: 'angles', size: 100_000, write: (n) => `${times('<', n)}>` },
  { name: 'blanks before a break', size: 100_000, write: (n) => `x${times(' ', n)}x  \nx` },
  { name: 'tildes', size: 20_000, write: (n) => times('~a ~~b ', n) },
  { name: 'cells', size: 20_000, write: (n) => `|a|\n|-|\n${times('|', n)}\n` },
  {
    name: 'columns',
    size: 3_000,
    write: (n) => `|${times('a|', n)}\n|${times('-|', n)}\n|${times('b|', n)}\n`,
  },
  { name: 'rows', size: 10_000, write: (n) => `|a|b|\n|-|-|\n${times('|c|d|\n', n)}` },
  { name: 'tables', size: 3_000, write: (n) => times('|a|\n|-|\n|b|\n\n', n) },
  { name: 'addresses', size: 20_000, write: (n) => `${times('www.a.b ', n)}https://a.b?${times('*', n)}a` },
  { name: 'addresses of mail', size: 20_000, write: (n) => `${times('a@', n)}b.c` },
  {
    name: 'footnotes',
    size: 5_000,
    write: (n) => `${lines(n, (at) => `[^${at}]: x[^${(at + 1) % n}]\n`)}[^0]`,
  },
  { name: 'references of characters', size: 50_000, write: (n) => times('&#x41;&amp;', n) },
  { name: 'headings', size: 20_000, write: (n) => times('# a\n', n) },
  { name: 'underlines', size: 20_000, write: (n) => times('a\n-\n', n) },
  { name: 'fences', size: 20_000, write: (n) => times('```\na\n```\n', n) },
  { name: 'fences left open', size: 20_000, write: (n) => times('~~~~~~ a\n', n) },
  { name: 'lines that go on lazily', size: 15_000, write: (n) => `> ${times('a\n', n)}` },
  { name: 'lists of other signs', size: 20_000, write: (n) => times('- a\n+ b\n', n) },
  { name: 'escapes', size: 100_000, write: (n) => times('\\*\\_', n) },
  { name: 'tabs', size: 100_000, write: (n) => `${times('\t', n)}x` },
  { name: 'spans of code', size: 40_000, write: (n) => times('`a` ', n) },
  { name: 'a word', size: 900_000, write: (n) => times('a', n) },
  { name: 'a word of code', size: 900_000, write: (n) => `    ${times('a', n)}` },
  { name: 'words on a line', size: 180_000, write: (n) => times('word ', n) },
  { name: 'a list of one command', size: 20_000, write: (n) => times('- docker ps\n', n) },
  { name: 'a word of words', size: 2_000, write: (n) => `Shows ${times('contaner', n)}.` },
  {
    name: 'names of their own',
    size: 2_000,
    write: (n) => lines(n, (at) => `- Starts box${at}: \`docker run --name box${at} image${at}\``),
  },
  { name: 'a line of code', size: 40_000, write: (n) => `    docker run ${times('-e ', n)}` },
  { name: 'quotes in a command', size: 50_000, write: (n) => `    docker ${times("'", n)}` },
  { name: 'substitutions', size: 20_000, write: (n) => `    docker ${times('$(', n)}` },
  { name: 'braces', size: 20_000, write: (n) => `    docker ${times('{', n)}` },
  { name: 'pipes', size: 20_000, write: (n) => `    docker ps ${times('| a ', n)}` },
  { name: 'here-documents', size: 5_000, write: (n) => lines(n, (at) => `    cat <<E${at}`) },
  {
    name: 'lines of a here-document',
    size: 40_000,
    write: (n) => `    cat <<E\n${lines(n, () => '    a')}    E\n`,
  },
  { name: 'lines that end in a backslash', size: 10_000, write: (n) => lines(n, () => '    docker \\') },
  { name: 'prompts', size: 10_000, write: (n) => lines(n, (at) => `    $ docker stop a${at}`) },
  { name: 'marks of direction', size: 50_000, write: (n) => times('\u202e\u2066', n) },
  { name: 'accents on one letter', size: 50_000, write: (n) => `# D${times('\u0301', n)}` },
];
