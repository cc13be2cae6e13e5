import { isProgram } from './programs.ts';

/** The prompt at the start of a line of a transcript, and the language that is typed after it. */
export interface Prompt {
  readonly language: 'shell' | 'sql' | 'repl';
  readonly program?: string;
  /** How many UTF-16 units the prompt takes, with its blanks. */
  readonly length: number;
  /** A prompt that no other line of a note looks like; `$ ` and `> ` need care. */
  readonly sure: boolean;
}

interface PromptShape extends Omit<Prompt, 'length'> {
  readonly pattern: RegExp;
}

const SHAPES: readonly PromptShape[] = [
  {
    // The environment before it, the branch behind it: `(venv) ada@box:~/src (main)$`.
    pattern:
      /^\s*(\([\w.-]+\)\s*)?\[?[\w.-]+@[\w.-]+[:\s][^\s$#%>]*\]?(\s[([][\w./-]+[)\]])?\s?[$#%>❯]\s*(?=\S|$)/,
    language: 'shell',
    sure: true,
  },
  { pattern: /^\s*(\([\w.-]+\)\s*)?\[[\w.-]+@[\w.-]+ [^\]]*\][$#]\s*/, language: 'shell', sure: true },
  {
    pattern: /^\s*(\([\w.-]+\)\s*)?PS( [A-Za-z]:\\[^>]*| [~/](?:[^>\s]|\s(?=[\w.]))*)?>\s*/,
    language: 'shell',
    sure: true,
  },
  { pattern: /^\s*[A-Za-z]:\\([^>\s]|\s(?=[\w.-]+\\?[^>\s]*>))*>\s*/, language: 'shell', sure: true },
  {
    pattern: /^\s*[\w.-]+:(?!\/\/)[~/][^\s$#%]*(\s\([\w./-]+\))?\s?[$#%]\s*/,
    language: 'shell',
    sure: true,
  },
  { pattern: /^\s*~[^\s$#]*(\s\([\w./-]+\)\s?)?[$#]\s*/, language: 'shell', sure: true },
  { pattern: /^\s*\([\w.-]+\)\s*[$#]\s+(?=[\w./~])/, language: 'shell', sure: true },
  {
    pattern:
      /^\s*(bash|sh|zsh|user|root|me|host|server|client|local|remote|admin|ubuntu|debian|\w*sh-\d[\d.]*)[$#%]\s*(?=[\w./~])/,
    language: 'shell',
    sure: true,
  },
  // Without the name of a database, `=#` is a prompt still; `->` is an arrow.
  {
    pattern: /^\s*(\w[\w.-]*(?<!-)[-'"][>#]|[\w.-]*=[>#])\s+(?=\S)/,
    language: 'sql',
    program: 'psql',
    sure: true,
  },
  { pattern: /^\s*(mysql|MariaDB \[[^\]]*\])>\s*/, language: 'sql', program: 'mysql', sure: true },
  { pattern: /^\s*sqlite>\s*/, language: 'sql', program: 'sqlite3', sure: true },
  {
    pattern: /^\s*(redis(-cli)?|[\w-][\w.-]*:\d{2,5}(\[\d+\])?(\(\w+\))?)>\s*/,
    language: 'repl',
    program: 'redis-cli',
    sure: true,
  },
  { pattern: /^\s*>>>\s?/, language: 'repl', program: 'python', sure: true },
  { pattern: /^\s*In \[\d*\]:\s?/, language: 'repl', program: 'ipython', sure: true },
  { pattern: /^\s*irb\([^)]*\):\d+:\d+>\s*/, language: 'repl', program: 'irb', sure: true },
  {
    pattern:
      /^\s*(mongo(sh)?|test|sftp|ftp|gdb|\(gdb\)|telnet|gpg|influx|cqlsh|hbase|scala|ghci|octave|node|lftp|nslookup|virsh|jshell|julia|iex|spark-sql|hive|db)>\s+/,
    language: 'repl',
    sure: true,
  },
  { pattern: /^\s*\\\$\s+(?=[A-Za-z./~])/, language: 'shell', sure: false },
  { pattern: /^\s*\$(?=\s+\S|[a-z./~])(?![A-Z_]+\b)\s*(?!\w*=)/, language: 'shell', sure: false },
  { pattern: /^\s*➜\s+\S+(\s+git:\([^)]*\))?(\s+✗)?\s+(?=[a-z./~])/, language: 'shell', sure: true },
  { pattern: /^\s*[%❯➜λ]\s+(?=[a-z./~])/, language: 'shell', sure: false },
];

/** What every prompt has: most lines need no closer look. */
const SIGN = /[$#%>❯➜λ]|^\s*In \[/;

/** Gives the prompt that a line of code starts with. `>` and `#` are left to the block: they also quote and comment. */
export function readPrompt(line: string): Prompt | undefined {
  if (!SIGN.test(line)) return undefined;
  for (const { pattern, ...shape } of SHAPES) {
    const match = pattern.exec(line);
    if (match && !isVariable(line, match[0])) return { ...shape, length: match[0].length };
  }
  return undefined;
}

/** `$name` without a blank is a variable, unless what follows the sign is a program. */
function isVariable(line: string, prompt: string): boolean {
  if (!/^\s*\$$/.test(prompt)) return false;
  const word = /^[a-z][\w-]*/.exec(line.slice(prompt.length))?.[0];
  return word !== undefined && !isProgram(word);
}
