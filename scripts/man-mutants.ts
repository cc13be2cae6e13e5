/**
 * Breaks the writer of manual pages in one place after the other and runs its tests: every break must fail one.
 * The package is copied, so that the checkout stays as it is.
 * usage: node scripts/man-mutants.ts
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const mutants: readonly Mutant[] = [
  { name: 'a leading dot is not guarded', file: 'guard.ts', from: "text.startsWith('.') ||", to: '' },
  { name: 'a leading blank is not guarded', file: 'guard.ts', from: "|| text.startsWith(' ')", to: '' },
  { name: 'a backslash is doubled', file: 'glyph.ts', from: "'\\\\e'", to: "'\\\\\\\\'" },
  { name: 'a backslash stays', file: 'glyph.ts', from: "'\\\\': '\\\\e',", to: '' },
  { name: 'a hyphen stays', file: 'glyph.ts', from: "'-': '\\\\-',", to: '' },
  { name: 'an apostrophe stays', file: 'glyph.ts', from: `"'": '\\\\(aq',`, to: '' },
  { name: 'a grave accent stays', file: 'glyph.ts', from: "'`': '\\\\(ga',", to: '' },
  { name: 'a caret stays', file: 'glyph.ts', from: "'^': '\\\\(ha',", to: '' },
  { name: 'a tilde stays', file: 'glyph.ts', from: "'~': '\\\\(ti',", to: '' },
  { name: 'Unicode goes out raw', file: 'glyph.ts', from: "character < '\\u007f'", to: 'true' },
  {
    name: 'spacing marks stay composed',
    file: 'glyph.ts',
    from: ' ? parts : character',
    to: ' ? character : character',
  },
  { name: 'a quotation mark ends an argument', file: 'argument.ts', from: `character === '"'`, to: 'false' },
  { name: 'a newline stays in an argument', file: 'argument.ts', from: '/[ \\t\\n]+/', to: '/[ \\t]+/' },
  { name: 'an abbreviation ends a sentence', file: 'fill.ts', from: '!abbreviation.test(text) && ', to: '' },
  {
    name: 'a wrapped full stop ends a sentence',
    file: 'fill.ts',
    from: "(sentence ? '' : stop(line.at(-1)!))",
    to: "''",
  },
  { name: 'a font is not closed', file: 'fill.ts', from: "if (font !== '\\\\fR') text += '\\\\fR';", to: '' },
  {
    name: 'a sentence ends inside what is typed',
    file: 'fill.ts',
    from: 'if (word.at(-1)?.font === fonts.literal && next[0]?.font === fonts.literal) return false;',
    to: '',
  },
  {
    name: 'a sentence without blanks is as whole as the word in it',
    file: 'whole-word.ts',
    from: 'if (breaks.size === 0 || !isWhole(word)) return breaks;',
    to: 'return isWhole(word) ? new Set() : breaks;',
  },
  {
    name: 'what is typed may be broken',
    file: 'whole-word.ts',
    from: 'word.some(({ font }) => font !== fonts.prose) ||',
    to: '',
  },
  { name: 'a long line is not folded', file: 'fold.ts', from: 'text.length <= lineBytes', to: 'true' },
  {
    name: 'a long word has no break',
    file: 'breaks.ts',
    from: 'const longestWhole = 36',
    to: 'const longestWhole = 1e9',
  },
  {
    name: 'a long code line is not folded',
    file: 'code.ts',
    from: 'const longest = 1000',
    to: 'const longest = 1e9',
  },
  {
    name: 'the font of a here-document is not closed',
    file: 'code.ts',
    from: 'text + fonts.prose',
    to: 'text',
  },
  { name: 'a line of a here-document is not guarded', file: 'code.ts', from: 'guard(text)', to: 'text' },
  { name: 'tabs are one blank', file: 'code.ts', from: 'const tabStop = 8', to: 'const tabStop = 1' },
  { name: 'terminal sequences stay', file: 'clean.ts', from: ".replace(terminalSequence, '')", to: '' },
  { name: 'reordering characters stay', file: 'clean.ts', from: '.replace(reorders,', to: '.replace(/$^/g,' },
  { name: 'control characters stay', file: 'clean.ts', from: ".replace(cannotPrint, '\\ufffd')", to: '' },
  {
    name: 'the checker accepts any control line',
    file: 'check.ts',
    from: 'controlLines.some((form) => form.test(line))',
    to: 'true',
  },
  {
    name: 'the checker accepts any escape',
    file: 'check.ts',
    from: 'return textLine.test(line)',
    to: 'return true',
  },
  {
    name: 'the checker counts no pairs',
    file: 'check.ts',
    from: 'if (control) pair(',
    to: 'if (false) pair(',
  },
];

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'crib-man-mutants-'));
try {
  const copy = join(folder, 'packages/emit-man');
  cpSync(join(root, 'packages/emit-man'), copy, {
    recursive: true,
    filter: (path) => !path.endsWith('node_modules'),
  });
  symlinkSync(join(root, 'packages/emit-man/node_modules'), join(copy, 'node_modules'));
  if (!passes(copy)) throw new Error('Cannot judge mutants, expected the tests to pass before');
  const survivors = mutants.filter((mutant) => survives(copy, mutant));
  console.log(`${mutants.length - survivors.length} of ${mutants.length} mutants are caught`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function survives(copy: string, { name, file, from, to }: Mutant): boolean {
  const path = join(copy, 'src/roff', file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from))
    throw new Error(`Cannot make the mutant “${name}”, expected in ${file}: ${from}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    const alive = passes(copy);
    console.log(`${alive ? 'SURVIVES' : 'caught  '} ${name}`);
    return alive;
  } finally {
    writeFileSync(path, source);
  }
}

function passes(copy: string): boolean {
  const vitest = join(root, 'node_modules/.bin/vitest');
  const run = spawnSync(vitest, ['run', '--root', copy, '--bail', '1', '--testTimeout', '60000'], {
    stdio: 'ignore',
    env: { ...process.env, CI: 'true' },
  });
  return run.status === 0;
}
