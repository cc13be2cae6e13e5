// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are words of sources.
import type { Guard } from './guard.ts';

/** Mutants that the authors of the guards did not write, for words of notes and what is read. */
export const moreGuards: readonly Guard[] = [
  {
    guard: 'words of notes in the manual page',
    file: 'packages/emit-man/src/roff/guard.ts',
    project: '@cribnotes/emit-man',
    tests: ['test/hostile.test.ts', 'test/roff.test.ts', 'test/fuzzed-topics.test.ts'],
    mutants: [
      ['dots that begin a line', "text.startsWith('.') || ", ''],
      ['blanks that begin a line', " || text.startsWith(' ')", ''],
    ],
  },
  {
    guard: 'what a finished page may hold',
    file: 'packages/emit-man/src/roff/check.ts',
    project: '@cribnotes/emit-man',
    tests: ['test/check.test.ts', 'test/hostile.test.ts'],
    mutants: [
      ['requests that are not ours', 'controlLines.some((form) => form.test(line)) ?', 'line !== "" ?'],
      ['apostrophes that begin a line', ` || line.startsWith("'")`, ''],
      ['escapes that are not ours', 'textLine.test(line) ?', 'line !== "" ?'],
    ],
  },
  {
    guard: 'what a terminal would act on in a page',
    file: 'packages/emit-man/src/roff/clean.ts',
    project: '@cribnotes/emit-man',
    tests: ['test/hostile.test.ts', 'test/roff.test.ts', 'test/fuzzed-topics.test.ts'],
    mutants: [
      ['sequences of terminals', ".replace(terminalSequence, '')", ''],
      ['what turns words round', '[0x202a, 0x202e],', ''],
    ],
  },
  {
    guard: 'what cards and Anki act on',
    file: 'packages/emit-anki/src/html/escape-html.ts',
    project: '@cribnotes/emit-anki',
    tests: ['test/escape-html.test.ts'],
    mutants: [
      ['brackets of sounds and LaTeX', "'[': '&#91;',", ''],
      ['MathJax', "replaceAll('&#92;', '<span>&#92;</span>')", "replaceAll('&#92;', '\\\\')"],
      ['what separates fields', '.replace(CONTROLS, ', '.replace(/\\u0000/g, '],
    ],
  },
  {
    guard: 'HTML of somebody else in a deck',
    file: 'packages/emit-anki/src/html/is-quiet-html.ts',
    project: '@cribnotes/emit-anki',
    tests: ['test/is-quiet-html.test.ts', 'test/lock-file.test.ts', 'test/read-package.test.ts'],
    mutants: [
      ['attributes', ' : allowed.test(attributes)', ''],
      ['elements', 'if (!allowed) return false;', 'if (!allowed) return true;'],
      ['sounds', 'sound:|', ''],
    ],
  },
  {
    guard: 'a lock of somebody else',
    file: 'packages/emit-anki/src/lock/lock-schema.ts',
    project: '@cribnotes/emit-anki',
    tests: ['test/lock-file.test.ts'],
    mutants: [
      ['what its fields hold', 'v.check(isQuietHtml)', 'v.check(() => true)'],
      ['its times', 'v.maxValue(99_999_999_999)', 'v.maxValue(Number.MAX_SAFE_INTEGER)'],
    ],
  },
  {
    guard: 'a package of somebody else',
    file: 'packages/emit-anki/src/package/read-package.ts',
    project: '@cribnotes/emit-anki',
    tests: ['test/read-package.test.ts'],
    mutants: [
      ['views and columns that are computed', '!/\\b(?:as|virtual)\\b/i.test(String(sql))', 'sql !== ""'],
      ['rows without end', 'if (size > most) throw', 'if (size < 0) throw'],
      ['its size', 'await unpack(entry, most)', 'await unpack(entry, 1024 ** 3)'],
      ['its HTML', 'if (!isQuietHtml(fields)) return undefined;', ''],
    ],
  },
  {
    guard: 'archives that unpack without end',
    file: 'packages/emit-anki/src/package/unpack.ts',
    project: '@cribnotes/emit-anki',
    tests: ['test/read-package.test.ts'],
    mutants: [
      ['their size', 'if (size <= most)', 'if (size >= 0)'],
      ['that it is counted', 'size += chunk.length;', ''],
    ],
  },
  {
    guard: 'what a page for the browser may do',
    file: 'packages/emit-html/src/page/head.ts',
    project: '@cribnotes/emit-html',
    tests: ['test/page.test.ts'],
    mutants: [
      ['requests', "`default-src 'none'`,", ''],
      ['scripts', "`script-src '${hash(SCRIPT)}'`", "`script-src 'unsafe-inline'`"],
      ['where forms go', "`form-action 'none'`,", ''],
    ],
  },
  {
    guard: 'addresses on the sheet',
    file: 'packages/emit-pdf/src/sheet/address.ts',
    project: '@cribnotes/emit-pdf',
    tests: ['test/file.test.ts', 'test/rows.test.ts', 'test/bad-input.test.ts'],
    mutants: [
      ['their schemes', 'ALLOWED.includes(url.protocol) ?', 'url.protocol !== "" ?'],
      ['their length', 'href.length > LONGEST || ', ''],
    ],
  },
  {
    guard: 'words for the terminal, from outside',
    file: 'packages/cli/src/visible.ts',
    project: 'cribnotes',
    tests: ['test/visible.test.ts'],
    mutants: [
      ['lines that no editor shows', '\\p{Zl}\\p{Zp}', ''],
      ['halves of letters', '.toWellFormed()', ''],
    ],
  },
  {
    guard: 'names of files in annotations',
    file: 'packages/cli/src/diagnostics/report-github.ts',
    project: 'cribnotes',
    tests: ['test/report.test.ts'],
    mutants: [
      ['control characters', '\\p{Cc}', ''],
      ['lines that no editor shows', '\\p{Zl}\\p{Zp}', ''],
      ['what turns words round', '\\p{Bidi_Control}', ''],
      ['signs of the log itself', ".replaceAll('%', '%25')", ''],
    ],
  },
  {
    guard: 'notes that take too long',
    file: 'packages/cli/src/reading/parse-apart.ts',
    project: 'cribnotes',
    tests: ['test/parse-apart.test.ts'],
    mutants: [
      ['their memory', '`--max-old-space-size=${costs.memory}`', ''],
      ['a process that has ended', "child.once('exit',", "child.once('message',"],
    ],
  },
  {
    guard: 'what is unusual about notes',
    file: 'packages/core/src/reading/parsing/unusual.ts',
    project: '@cribnotes/core',
    tests: ['test/reading/unusual.test.ts', 'test/reading/open-note.test.ts'],
    mutants: [
      ['lists in lists', 'nesting: 16,', 'nesting: 16_000,'],
      ['marks without a blank line', 'marks: 1500,', 'marks: 15_000_000,'],
      ['long lists', 'section: 128 * 1024,', 'section: 128 * 1024 * 1024,'],
    ],
  },
  {
    guard: 'files that are none',
    file: 'packages/cli/src/notes/read-file.ts',
    project: 'cribnotes',
    tests: ['test/doors.test.ts'],
    mutants: [
      ['devices', 'if (!facts.isFile())', 'if (facts.isDirectory())'],
      ['their size', 'if (facts.size > limit)', 'if (facts.size < 0)'],
    ],
  },
  {
    guard: 'pictures, from outside',
    file: 'packages/cli/src/media/image-header.ts',
    project: 'cribnotes',
    tests: ['test/media.test.ts'],
    mutants: [
      ['their checksums', 'if (isNeeded(file.getUint8(at + 4)) && !isWhole(file, at)) return false;', ''],
      ['pictures without a size', 'width > 0 && height > 0 ?', 'width >= 0 ?'],
      ['cut JPEGs', 'return hasEnd(file) ?', 'return file.byteLength > 0 ?'],
    ],
  },
];
