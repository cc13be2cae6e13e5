import { anyOf } from '../languages/alternatives.ts';
import type { Statement } from './statement.ts';

const IS = new RegExp(
  `^\\s*(?:\\([^()]*\\)\\s*)?(?:${anyOf('grammar', 'is')}|${anyOf('definitions', 'means')}|[—–-]\\s*это|[—–])\\s`,
  'iu',
);

/** True for a sentence that defines the bold term it begins with: a command in "A **short ID** is the beginning of an ID: `docker run abc`" only illustrates. */
export function definesBoldly({ text, marks }: Statement): boolean {
  const bold = marks.find(({ kind, from }) => kind === 'strong' && from <= 6);
  return bold !== undefined && IS.test(text.slice(bold.to));
}
