/** The line of a page by which its notes are told from others of their topic's name. */
const line = /^\.\\" Source: ([0-9a-f]{1,64})$/m;

/** Gives a page with what tells its notes from others, in the line behind the mark. */
export function withSource(roff: string, source: string): string {
  return roff.replace('\n', `\n.\\" Source: ${source}\n`);
}

/** Gives what a page says of its notes. */
export function sourceOfPage(roff: string): string | undefined {
  return line.exec(roff.slice(0, 400))?.[1];
}
