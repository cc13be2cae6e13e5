import { registerHooks } from 'node:module';

/** A module with its address, once it was found. */
export interface Imported {
  readonly url: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Ours alone, so that no other import is taken for it. */
const ASKED = 'crib-outside:';

/**
 * Imports a module as if a file at `base` asked for it. Gives nothing where no such module is installed for that file;
 * throws what the module itself throws, a module missing that it imports included.
 */
export async function importFrom(specifier: string, base: string): Promise<Imported | undefined> {
  let url: string | undefined;
  const asked = `${ASKED}${base}#${specifier}`;
  const hooks = registerHooks({
    resolve(word, context, next) {
      if (word !== asked) return next(word, context);
      const found = next(specifier, { ...context, parentURL: base });
      url = found.url;
      return found;
    },
  });
  try {
    const exports = await import(asked);
    return { url: url ?? base, exports };
  } catch (error) {
    if (url === undefined && isNotFound(error)) return undefined;
    throw error;
  } finally {
    hooks.deregister();
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
