import { ENDS_WITH_IS } from '../concepts/context.ts';
import { mentions } from '../concepts/mentions.ts';
import { isTask } from '../concepts/task.ts';
import { termId } from '../concepts/term.ts';
import type { TextUnit } from '../findings/unit.ts';

/** True for a bullet that only names the term ("Dockerfile"), or what one does with it ("Sharing images"). */
export function onlyNames({ statement }: TextUnit, term: string): boolean {
  const { text } = statement;
  // "There are two:" only leads on.
  if (/[:：]$/.test(text) && text.split(/\s+/).length <= 4) return true;
  if (!/\p{L}{2}.*\p{L}{2}|\p{Script=Han}{3}/u.test(text.replace(/\[[^\]]*\]/g, ''))) return true;
  if (/[.!?。]$|[:：=]/.test(text) || text.split(/\s+/).length > 4) return false;
  return (
    termId(text.replace(ENDS_WITH_IS, '')) === termId(term) ||
    (isTask(text) && (mentions(text, term) || text.split(/\s+/).length <= 3))
  );
}
