/** What starts a comment that goes to the end of the line, where it is not `#`. */
const leaders: Readonly<Record<string, string>> = {
  c: '//',
  cpp: '//',
  css: '//',
  go: '//',
  groovy: '//',
  java: '//',
  javascript: '//',
  js: '//',
  json: '//',
  jsonc: '//',
  kotlin: '//',
  lua: '--',
  rust: '//',
  sql: '--',
  ts: '//',
  typescript: '//',
  vim: '"',
};

/** Columns of a comment: an example starts at column 11, and a page of 60 columns must hold it. */
const widest = 48;

/** Gives text as comment lines of a language. */
export function comment(text: string, language: string): readonly string[] {
  const leader = leaders[language] ?? '#';
  const lines: string[] = [];
  let line = leader;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== leader && line.length + 1 + word.length > widest) {
      lines.push(line);
      line = leader;
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
