import type { ValueShape } from '@cribnotes/specs';

type Slot = Extract<ValueShape['parts'][number], { kind: 'slot' }>;

/** Things that everybody calls something else: an author's own name for one teaches nothing, so its kind is printed. */
const OPENED: ReadonlySet<string> = new Set([
  'branch',
  'checkpoint',
  'container',
  'image',
  'namespace',
  'network',
  'node',
  'pod',
  'port',
  'release',
  'secret',
  'service',
  'session',
  'stack',
  'tag',
  'task',
  'volume',
]);

/** What a reader replaces as well, though the author's own word says more on paper than its kind would. */
const REPLACED: ReadonlySet<string> = new Set([
  ...OPENED,
  'chart',
  'commit',
  'config',
  'context',
  'database',
  'duration',
  'host',
  'label',
  'manifest',
  'number',
  'package',
  'path',
  'pattern',
  'plugin',
  'remote',
  'repository',
  'script',
  'size',
  'stash',
  'target',
  'unit',
  'url',
  'user',
]);

/** Texts of which every user writes his own. Other slots of text take keywords: a method, a format, a priority. */
const REPLACED_TEXTS: ReadonlySet<string> = new Set([
  'message',
  'description',
  'comment',
  'subject',
  'title',
]);

/** A commit by its hash, which no other repository has. */
const HASH = /^[0-9a-f]{4,40}$/;

/** True where the kind of a thing is printed instead of the author's name for it: `<container>` for `web`. */
export function isOpened({ type, name }: Slot, value: string): boolean {
  if (type === 'commit') return HASH.test(value);
  if (type === 'name') return name === 'name' && /^[a-z][\w.-]*$/i.test(value);
  return OPENED.has(type) && /^[\p{L}\p{N}_]/u.test(value);
}

/** True where two uses of a command that differ in this word alone may be one row; `isPair` for the sides of `<key>=<value>`. */
export function isReplaced({ type, name }: Slot, isPair: boolean): boolean {
  return isPair || REPLACED.has(type) || (type === 'name' && name === 'name') || REPLACED_TEXTS.has(name);
}
