import type { Rule } from '../src/rule.ts';
import { toldElsewhere } from '../src/rules/told-elsewhere.ts';
import { ruleChapters } from '../src/rules.ts';
import { besideOf, exampleOf, expectationOf, overridesOf } from './rule-examples.ts';

const opening = `# Rules

What \`crib check\` looks for in notes. Each rule has an example below, which is its test too
(\`packages/linter/fixtures/rules\`); this page is printed from the rules and the examples by \`node scripts/rules.ts\`.

A rule is told as \`error\`, \`warning\` or \`info\`; the table names the loudest level that it has. A warning about a command
means that the data that we have was made by asking the tool itself. What was made from documentation, or is known to be
incomplete, is \`info\` at most. Errors, and under \`--strict\` warnings, make \`crib check\` leave with exit code 1.

To leave a rule out, write \`<!-- crib: ignore RULE -->\` above a line, or \`ignore: [RULE]\` under \`crib:\` in the note's settings.
`;

/** Gives the page of rules: a table of all of them, and each with its meaning, its reason and its example. */
export function rulesPage(): string {
  const chapters = ruleChapters.map(({ title, rules }) =>
    [`## ${title}`, table(rules), ...rules.map(section)].join('\n\n'),
  );
  const others = toldElsewhere.map(({ title, rules }) => [`### ${title}`, plainTable(rules)].join('\n\n'));
  return `${[opening.trimEnd(), ...chapters, elsewhere.trimEnd(), ...others].join('\n\n')}\n`;
}

const elsewhere = `## Told while files are read and written

These go by what lies on the disk, or by what is made, and have no example here. \`crib check\` tells of files, pictures and
settings, \`crib build\` of outputs too.
`;

function plainTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, level, meaning, why }) => `| \`${id}\` | ${level} | ${meaning} ${why} |`);
  return ['| rule | level | meaning |', '|---|---|---|', ...rows].join('\n');
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, level, meaning }) =>
      `| [\`${id}\`](#${anchor(id)}) | ${level} | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return ['| rule | level | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** As GitHub makes them of titles: lower case, blanks to dashes, other signs left out. */
const anchor = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replace(/ /g, '-');

function section({ id, level, meaning, why, hint }: Rule): string {
  const note = fenced(printable(exampleOf(id)), 'markdown');
  const overrides = overridesOf(id);
  const beside = besideOf(id);
  const said = fenced(expectationOf(id).trimEnd(), 'txt');
  return [
    `### ${id}`,
    `*${level}.* ${meaning}`,
    why,
    ...(hint ? [`What to do: ${hint}.`] : []),
    note,
    ...(beside === undefined ? [] : ['Beside it stands:', fenced(beside.trimEnd(), 'markdown')]),
    ...(overrides === undefined ? [] : [fenced(`# overrides.yaml\n${overrides.trimEnd()}`, 'yaml')]),
    said,
  ].join('\n\n');
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/^`+/gm), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** The example as a page can show it: what cannot be seen by its name, what goes on and on in short. */
function printable(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes).trimEnd();
  return text
    .replace(/(.)\1{99,}/g, (run, letter: string) => `${letter.repeat(8)}…${run.length} times…`)
    .replace(
      /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu,
      (each) => `<U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
