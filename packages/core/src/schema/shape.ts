import * as v from 'valibot';

/**
 * A schema of exactly `T`: one that knows more or fewer values than the interface does not fit,
 * so that the compiler fails wherever model and schema drift apart.
 */
export type Shape<T> = v.GenericSchema<T> & {
  /** Never there; makes the type invariant, as a schema of fewer cases would fit otherwise. */
  readonly exactly?: (value: T) => T;
};

/** A property that may be absent. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

/** The shape of every property of `T`: none may be forgotten, none made up. */
export type Properties<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** The properties of every case of the union `T`, but for its `kind`. */
export type Cases<T extends { readonly kind: string }> = {
  readonly [K in T['kind']]: Properties<Omit<OfKind<T, K>, 'kind'>>;
};

/** The member of a union that has this kind among its own. */
type OfKind<T, K> = T extends { readonly kind: infer Kinds } ? (K extends Kinds ? T : never) : never;

/** Lets a property be absent; it is never `undefined` or null. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** An object with these properties and no others. */
export function object<T>(properties: NoInfer<Properties<T>>): Shape<T> {
  return v.strictObject(entriesOf(properties)) as v.GenericSchema<unknown> as Shape<T>;
}

/** One object of a closed union, told apart by `kind`. */
export function cases<T extends { readonly kind: string }>(table: NoInfer<Cases<T>>): Shape<T> {
  const schemas = Object.entries<object>(table).map(([kind, properties]) =>
    v.strictObject({ kind: v.literal(kind), ...entriesOf(properties) }),
  );
  return v.variant('kind', schemas) as v.GenericSchema<unknown> as Shape<T>;
}

/** An array of any length. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return v.array(item);
}

/** An array of at least one. */
export function some<T>(item: Shape<T>): Shape<readonly [T, ...T[]]> {
  return v.pipe(v.array(item), v.minLength(1)) as v.GenericSchema<unknown> as Shape<readonly [T, ...T[]]>;
}

/** One of these words. A table instead of a list, so that none can be forgotten. */
export function oneOf<T extends string>(words: Readonly<Record<NoInfer<T>, true>>): Shape<T> {
  return v.picklist(Object.keys(words)) as v.GenericSchema<unknown> as Shape<T>;
}

/** A shape that holds itself, or one that is made later in its file. */
export function later<T>(shape: () => Shape<T>): Shape<T> {
  return v.lazy(shape);
}

function entriesOf(properties: object): v.ObjectEntries {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      'optional' in property ? v.exactOptional(property.optional) : property,
    ]),
  );
}
