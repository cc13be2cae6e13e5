import { type SecretKind, shownFor } from './secret.ts';

/**
 * Where Markdown or HTML would take `<password>` for something else, as in an address, this word is read in its place and
 * changed into `<password>` at the end. It has small letters only, so that nothing on the way parts or changes it.
 */
export const standIn = (kind: SecretKind): string => `qzx${kind}xzq`;

/** Stands for the lines of a key behind its first one, which are not shown but counted. */
export const standInForLine = 'qzxlinexzq';

const kinds = /qzx(password|token|key)xzq/gi;
const lines = /\s*qzxlinexzq/g;
const anyStandIn = /qzx/i;
const onlyLine = /^\s*qzxlinexzq\s*$/;

/**
 * Gives a value of the model, whole, as it is shown: each stand-in as `<password>`, those of further lines left out. What has
 * none is given as it is, so that no second copy of a large topic is made.
 */
export function withoutStandIns<Value>(value: Value): Value {
  return shown(value, '', '', idsOfGroups(value)) as Value;
}

/** The ids of groups have the letters of their titles, and no brackets, wherever they are named. */
function idsOfGroups(value: unknown): ReadonlySet<unknown> {
  const groups = typeof value === 'object' && value !== null && 'groups' in value ? value.groups : [];
  return new Set(Array.isArray(groups) ? groups.map(({ id }) => id) : []);
}

/** `key` and `above` are the names under which the value stands. */
function shown(value: unknown, key: string, above: string, groups: ReadonlySet<unknown>): unknown {
  if (typeof value === 'string') return anyStandIn.test(value) ? shownText(value, key, above, groups) : value;
  if (Array.isArray(value)) {
    const kept = value.some(isFurtherLine) ? value.filter((item) => !isFurtherLine(item)) : value;
    const items = kept.map((item) => shown(item, '', key, groups));
    return items.length === value.length && items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const changed = entries.map(([name, item]): [string, unknown] => [
    `${shown(name, '', '', groups)}`,
    shown(item, name, key || above, groups),
  ]);
  const isSame = changed.every(([name, item], at) => name === entries[at]?.[0] && item === entries[at]?.[1]);
  return isSame ? value : Object.fromEntries(changed);
}

function shownText(text: string, key: string, above: string, groups: ReadonlySet<unknown>): string {
  const isId = key === 'group' || (key === 'id' && above === 'groups') || (key === 'ref' && groups.has(text));
  return text
    .replace(lines, '')
    .replace(kinds, (_, kind: string) => (isId ? kind : shownFor(kind.toLowerCase() as SecretKind)));
}

/** One of the lines of a file or of a here-document, or a sentence that has nothing else. */
function isFurtherLine(item: unknown): boolean {
  if (typeof item === 'string') return isLine(item);
  if (typeof item !== 'object' || item === null) return false;
  if ('prose' in item) return isFurtherLine(item.prose);
  if ('plain' in item) return isLine(`${item.plain}`);
  return 'text' in item && !('kind' in item) && isLine(`${item.text}`);
}

const isLine = (text: string): boolean => anyStandIn.test(text) && onlyLine.test(text);
