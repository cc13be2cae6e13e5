/** What parts a command from its remark, or ends a line that goes on. */
const PARTING = /(?<!\s)\s+(?:#+|\/\/|[-–—]+|:|\|{1,2}|&&|[<>])$|[\\`^]$/u;

/** Gives the lines of a command without the remark that stands behind the last one, and without what parts it from the command. */
export function withoutRemark(raw: string, command: string, remark: string | undefined): string {
  const end = raw.trimEnd();
  if (remark === undefined || !end.endsWith(remark.trim())) return raw;
  let typed = end.slice(0, -remark.trim().length).trimEnd();
  // The sign at the end may be a word of the command: `docker load -i -`.
  for (let sign = PARTING.exec(typed)?.[0]; sign !== undefined && !command.endsWith(sign.trim()); ) {
    typed = typed.slice(0, -sign.length).trimEnd();
    sign = PARTING.exec(typed)?.[0];
  }
  return typed;
}
