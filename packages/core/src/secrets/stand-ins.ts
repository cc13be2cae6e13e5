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
const onlyLine = /^\s*qzxlinexzq\s*$/;

/** Gives a value of the model, whole, as it is shown: each stand-in as `<password>`, those of further lines left out. */
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
  if (typeof value === 'string') {
    const isId =
      key === 'group' || (key === 'id' && above === 'groups') || (key === 'ref' && groups.has(value));
    return value
      .replace(lines, '')
      .replace(kinds, (_, kind: string) => (isId ? kind : shownFor(kind.toLowerCase() as SecretKind)));
  }
  if (Array.isArray(value))
    return value.filter((item) => !isFurtherLine(item)).map((item) => shown(item, '', key, groups));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      shown(name, '', '', groups),
      shown(item, name, key || above, groups),
    ]),
  );
}

/** One of the lines of a file or of a here-document. */
function isFurtherLine(item: unknown): boolean {
  if (typeof item === 'string') return onlyLine.test(item);
  return (
    typeof item === 'object' &&
    item !== null &&
    'text' in item &&
    !('kind' in item) &&
    onlyLine.test(`${item.text}`)
  );
}
