import { line, session } from './commands.ts';
import type { Kinds, Writer } from './kind.ts';
import { call, flags, sentence } from './vocabulary.ts';

const languages = [
  '',
  'sh',
  'bash',
  'console',
  'text',
  'sql',
  'yaml',
  'dockerfile',
  'powershell',
  '{.sh}',
  'sh title="x"',
  'js',
  'a@b.c',
  '  sh',
];
const separators = [': ', ' - ', ' – ', ' — ', '：', ' → ', ' ', '', ' = ', ', ', '; ', '. ', ' | ', ' // '];
const bullets = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '- [ ] ',
  '- [x] ',
  '  - ',
  '    - ',
  '\t- ',
  '•  ',
  '> - ',
  '-',
];

const cell: Writer = (chance) =>
  chance.pick<Writer>([
    sentence,
    (c) => `\`${line(c)}\``,
    (c) => `\`${line(c).replaceAll('|', '\\|')}\``,
    (c) => `${sentence(c)}<br>${sentence(c)}`,
    () => '',
    call,
  ])(chance);

const item: Writer = (chance) => {
  const words = [`\`${line(chance)}\``, chance.pick(separators), sentence(chance)];
  const shape = chance.pick([
    words,
    words.toReversed(),
    [`**${call(chance)}**`, ...words.slice(1)],
    [words[2]!],
    [words[0]!],
    [call(chance), ...words.slice(1)],
  ]);
  return (
    chance.pick(bullets) +
    shape.join('') +
    (chance.happens(0.15)
      ? chance.pick([' ^id1', ' #tag', ' (twice)', ' 🎉', '; more', ' **now**', ' [^1]', '  ', '\\', '<br>'])
      : '')
  );
};

/** What CommonMark and its GitHub dialect have. */
export const markdown: Kinds = {
  heading: (c) =>
    `${'#'.repeat(1 + c.below(7))}${c.pick([' ', ' ', '', '  '])}${c.pick([sentence, call, (x: typeof c) => `\`${call(x)}\``, () => ''])(c)}${c.pick(['', ' #', ' {#id}'])}`,
  'setext heading': (c) => `${sentence(c)}\n${c.pick(['===', '---', '-', '=', '- - -'])}`,
  'sentence above code': (c) =>
    `${sentence(c)}${c.pick([':', '', '.', '：'])}\n\n    ${session(c).replaceAll('\n', '\n    ')}`,
  'sentence above a fence': (c) =>
    `${sentence(c)}${c.pick([':', '', '.'])}${c.pick(['\n\n', '\n'])}\`\`\`${c.pick(languages)}\n${session(c)}\n\`\`\``,
  fence: (c) =>
    `${c.pick(['```', '~~~', '````', '   ```'])}${c.pick(languages)}\n${session(c)}\n${c.pick(['```', '~~~', '````', '', '``` x'])}`,
  'code in a sentence': (c) =>
    `${sentence(c)}${c.pick(separators)}\`${line(c)}\`${c.pick(['', '.', ' (as JSON)', '; it returns', ' #tag', ' 🐳'])}`,
  'a sentence with code': (c) =>
    `${c.pick(['Use', 'With', 'When you', 'Ctrl+C stops', '用'])} \`${call(c)}\` ${sentence(c)}`,
  list: (c) => c.some(1, 5, () => item(c)).join(c.pick(['\n', '\n', '\n\n'])),
  'list with a fence': (c) =>
    `1. ${sentence(c)}\n\n   \`\`\`sh\n   ${session(c).replaceAll('\n', '\n   ')}\n   \`\`\`\n2. ${sentence(c)}`,
  table: (c) =>
    `${c.pick(['| Command | Meaning |\n|---|---|\n', '|a|\n|-|\n', 'a | b\n--|--\n', '| Key | Action |\n|:-:|--:|\n', '| a | b |\n'])}${c.some(1, 4, () => `| ${cell(c)} | ${cell(c)} |${c.pick(['', '', ` ${cell(c)} |`])}`).join('\n')}`,
  'definition list': (c) => `${c.pick([call, sentence])(c)}\n:   ${sentence(c)}`,
  quote: (c) => `> ${sentence(c)}\n${c.pick(['> ', '>', ''])}\`${line(c)}\``,
  'option list': (c) =>
    `\`${call(c)}\` ${sentence(c)}\n\n- \`${c.pick(flags)}\`: ${sentence(c)}\n- \`${c.pick(flags)}\` ${sentence(c)}`,
  idea: (c) =>
    `${c.pick(['**', '', '`', '*'])}Layer${c.below(9)}${c.pick(['**', '', '`', '*'])}${c.pick([' is ', ': ', ' – ', ' means ', '是', ' = '])}${sentence(c)}`,
  keys: (c) =>
    `${c.pick(['`Ctrl-b c`', '<kbd>Esc</kbd>', '⌘K', 'gg / G', ':w<CR>', '^X', '`dd`', 'F5'])}${c.pick(separators)}${sentence(c)}`,
  sentence: sentence,
  'call in the open': call,
  link: (c) =>
    `[${sentence(c)}](${c.pick(['https://a.test/x', 'javascript:alert(1)', 'file:///etc/passwd', 'b.md#c', '<a b>', 'data:text/html,x', ''])})`,
  reference: (c) =>
    `[${c.pick(['x', 'ẞ', '^1', 'a b'])}] and [y][x]\n\n[x]: https://a.test "${sentence(c)}"\n[^1]: ${sentence(c)}`,
  picture: (c) =>
    `![${sentence(c)}](${c.pick(['p.png', '../../etc/passwd', 'https://a.test/p.png', '/dev/zero', 'p.svg'])})`,
  rule: (c) => c.pick(['---', '***', '- - -', '___', '------------']),
  'hard breaks': (c) => `${item(c)}  \n${item(c)}\\\n${sentence(c)}`,
  emphasis: (c) =>
    `${c.pick(['*', '**', '_', '***', '~~', '==', '`', '``'])}${sentence(c)}${c.pick(['*', '**', '_', '***', '~~', '==', '`', '``', ''])} ${sentence(c)}`,
};
