import type { FlagSpec } from '@cribnotes/specs';
import { isGoTemplate } from './placeholder.ts';

/** True for a flag's value that makes another use of the command: a format (`{{.Names}}`, `%h %s`), or one of the words that the help lists (`-o yaml`). */
export function tellsUsesApart(value: string, spec: FlagSpec | undefined): boolean {
  return isGoTemplate(value) || /%[a-zA-Z({]/.test(value) || isListed(value, spec?.summary ?? '');
}

/** True for a word in a list of words: "One of: (json, yaml, wide)". */
function isListed(value: string, summary: string): boolean {
  if (!/^[a-z][a-z-]*$/.test(value)) return false;
  return new RegExp(`[(|,:][\\s"']*${value}["']*\\s*[)|,.]`).test(summary);
}
