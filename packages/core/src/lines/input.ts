/** A line typed at a program's own prompt. */
export interface InputText {
  readonly prompt: 'sql' | 'meta' | 'repl';
  readonly text: string;
}

const STATEMENT =
  /^(SELECT|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|CREATE\s+(OR\s+REPLACE\s+)?(TEMP(ORARY)?\s+|UNIQUE\s+|MATERIALIZED\s+)?(TABLE|DATABASE|USER|ROLE|INDEX|VIEW|SCHEMA|EXTENSION|FUNCTION|SEQUENCE|TYPE|TRIGGER)|ALTER\s+(TABLE|DATABASE|USER|ROLE|SYSTEM|SEQUENCE|SCHEMA|INDEX)|DROP\s+(TABLE|DATABASE|USER|ROLE|INDEX|VIEW|SCHEMA|OWNED|EXTENSION)|GRANT\s+|REVOKE\s+|TRUNCATE\s+|EXPLAIN\b|VACUUM\b|ANALYZE\b|BEGIN\b|COMMIT\b|ROLLBACK\b|SHOW\s+\w+|USE\s+\w+|DESCRIBE\s+\w+|COPY\s+\S+|REINDEX\b|SET\s+\w+|WITH\s+\w+\s+AS|COMMENT\s+ON|REFRESH\s+MATERIALIZED|FLUSH\s+PRIVILEGES)/i;

/** Gives the input that a text is, or nothing: a meta-command (`\dt`, `:wq`), or a statement of SQL. */
export function readInput(text: string): InputText | undefined {
  const line = text.trim();
  if (/^\\[a-zA-Z!?][\w+]*(\+|\b|$)(\s+\S.*)?$/.test(line) || /^\\(\?|!|h|q)(\s.*)?$/.test(line))
    return { prompt: 'meta', text: line };
  if (
    /^:(%|\d+,\d+|'<,'>)?(!|[a-zA-Z])[\w!]*([\s/].*)?$/.test(line) ||
    /^:(%|\d+|[.,$\d]+)?s?\/.+/.test(line) ||
    /^:(\d+|!\S.*|r\s.*|\$)$/.test(line) ||
    /^:\s+[a-z]+(-[a-z]+)+(\s+\S.*)?$/.test(line)
  )
    return { prompt: 'meta', text: line };
  if (
    /^\.(tables|schema|quit|exit|help|databases|mode|headers|dump|read|import|open|backup|output|indexes|indices|show|width|separator|timer|once|shell|load|clone|save)(\s+\S.*)?$/.test(
      line,
    )
  )
    return { prompt: 'meta', text: line };
  if (
    STATEMENT.test(line) &&
    (/;$/.test(line) ||
      /^[A-Z]{3,}\s/.test(line) ||
      /^[a-z]+\s.*\s(from|into|table|database|user|where|set)\s/i.test(line))
  )
    return { prompt: 'sql', text: line };
  return undefined;
}

/** A line typed before, called back by the shell: `!!`, `!$`, `!42`, `^slip^right`. */
const HISTORY = /^!(?:!|\$|\^|\*|-?\d+|\?[\w.-]+\??)(?::[\w$^*-]+)*$|^\^[^^\s]+\^[^^\s]*\^?$/;

/** Gives the input that calls back a line of a shell's history; in an editor the same signs are keys. */
export function readHistory(text: string): InputText | undefined {
  const line = text.trim();
  return HISTORY.test(line) ? { prompt: 'repl', text: line } : undefined;
}
