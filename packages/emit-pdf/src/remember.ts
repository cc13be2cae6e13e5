/** Gives what `known` holds under the key; makes and keeps it where it holds nothing yet. */
export function remember<Key, Value extends object | string>(
  known: Map<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make(key);
  known.set(key, made);
  return made;
}
