import { Refusal } from './exit.ts';

/** What the file system says, in words; the code stays in the message so that it can be searched for. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ERR_ACCESS_DENIED: 'node --permission does not allow it',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left in the quota',
  EFBIG: 'file too large for this file system',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOENT: 'no such file or folder',
  ELOOP: 'the links lead in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
};

/** True for an error of the operating system, as Node reports it, or of Node’s own permissions. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error &&
    typeof (error as NodeJS.ErrnoException).code === 'string' &&
    ('syscall' in error || (error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED')
  );
}

/** Gives what an error is about: a path where it names one. */
export function placeOf(error: NodeJS.ErrnoException): string {
  const { resource } = error as { readonly resource?: unknown };
  return error.path ?? (typeof resource === 'string' ? resource : undefined) ?? error.syscall ?? 'the system';
}

/** `permission denied (EACCES)`. */
export function causeOf(error: NodeJS.ErrnoException): string {
  const code = error.code ?? 'unknown';
  return `${causes[code] ?? 'the system refused'} (${code})`;
}

/** Runs `work`; an error of the operating system becomes a refusal that begins with `cannot`. */
export async function refusing<Result>(cannot: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) throw new Refusal(`${cannot}: ${causeOf(error)}`);
    throw error;
  }
}
