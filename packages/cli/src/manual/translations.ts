import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../system-error.ts';
import { installedPage } from './installed-page.ts';
import { pagePath } from './place.ts';

const ENGLISH = 'en';
/** The folders of a tree that hold pages of one language: `de`, `pt_BR.UTF-8`. */
const LANGUAGE = /^[a-z]{2,3}(?:[_.@][\w.@-]+)?$/;

/** Gives the tree for pages of a language other than English, in which man-db looks first for whoever speaks it. */
export function translatedRoot(root: string, language: string): string | undefined {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return primary === ENGLISH || !LANGUAGE.test(primary) ? undefined : join(root, primary);
}

/** Gives the paths of a page of ours in the trees of languages. */
export async function translationsOf(root: string, name: string): Promise<readonly string[]> {
  const paths = (await foldersIn(root))
    .filter((folder) => LANGUAGE.test(folder))
    .map((folder) => pagePath(join(root, folder), name));
  const there = await Promise.all(paths.map(installedPage));
  return paths.filter((_, index) => there[index]?.kind === 'ours');
}

async function foldersIn(root: string): Promise<readonly string[]> {
  try {
    return (await readdir(root)).sort();
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

/** The first heading of a page; mandoc's makewhatis knows it in English only. */
const FIRST_HEADING = /^\.SH .*$/m;

/** Gives the page as everybody's tree has it: found by what it is about with mandoc, too. */
export function forEverybody(bytes: Uint8Array): Uint8Array {
  const roff = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(roff.replace(FIRST_HEADING, '.SH "NAME"'));
}
