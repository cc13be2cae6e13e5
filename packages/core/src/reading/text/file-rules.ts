/** What is said about the file that a note is saved in, rather than about what stands in it. */
export const FILE_RULES: ReadonlySet<string> = new Set([
  'encoding-repaired',
  'text/mojibake',
  'encoding/utf-16',
  'encoding/invalid-utf8',
  'encoding/not-text',
  'text/line-separator',
  'text/control-char',
  'unicode/bidi',
  'unicode/invisible',
  'note/empty',
  'note/too-large',
  'note/too-complex',
]);
