/**
 * Gives where two values differ, in what they hold or in which of their places have one object; nothing where they are alike.
 * Functions are alike; what is one object in both is.
 */
export function differenceOf(one: unknown, other: unknown): string | undefined {
  const pairs = new Map<object, object>();
  const back = new Map<object, object>();
  const compare = (a: unknown, b: unknown, path: string): string | undefined => {
    if (Object.is(a, b)) return undefined;
    if (typeof a === 'function' && typeof b === 'function') return undefined;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
      return `${path}: ${String(a)} is not ${String(b)}`;
    if (pairs.has(a) || back.has(b))
      return pairs.get(a) === b && back.get(b) === a ? undefined : `${path}: another object`;
    pairs.set(a, b);
    back.set(b, a);
    if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return `${path}: of another kind`;
    const [own, others] = [partsOf(a), partsOf(b)];
    if (own.length !== others.length) return `${path}: ${namesOf(own)} is not ${namesOf(others)}`;
    for (const [at, [name, part]] of own.entries()) {
      const [otherName, otherPart] = others[at]!;
      const found =
        compare(name, otherName, `${path} key ${at}`) ??
        compare(part, otherPart, `${path}.${typeof name === 'object' ? at : String(name)}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return compare(one, other, '');
}

function partsOf(value: object): readonly (readonly [unknown, unknown])[] {
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value].map((part) => [part, part]);
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

const namesOf = (parts: readonly (readonly [unknown, unknown])[]): string =>
  parts.map(([name]) => String(name)).join(',');
