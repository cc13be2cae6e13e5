import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { editDistance } from '@cribnotes/core/drafts';
import { Refusal } from '../exit.ts';
import { isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import type { Environment } from './environment.ts';
import { findPage, samePage } from './find-page.ts';
import { installedPage } from './installed-page.ts';
import { done, type Outcome, outcomeOf } from './outcome.ts';
import { manualRoot } from './place.ts';
import { viewFile } from './show-page.ts';

/** A page of ours that lies on the disk. */
export interface KnownPage {
  readonly name: string;
  readonly path: string;
}

/** How many letters may be wrong in a name that is meant. */
const SLIPS = 2;

/** How many names a message tells. */
const MOST = 8;

/**
 * Shows a page by the name of its topic: the one that `crib build` has just written in `built`, else the installed one. Where
 * there is none the refusal names the nearest; where `man` alone shows another page, the message says how to get this one.
 */
export function showKnown(name: string, built: string, environment: Environment): Promise<Outcome> {
  return outcomeOf(async () => {
    const pages = await knownPages(built, environment);
    const page = pages.find((each) => each.name === name);
    if (page === undefined) throw unknown(name, pages);
    const shown = await viewFile(page.path, environment);
    if (shown.exit !== 0) return shown;
    return { ...done(await otherFirst(page, environment), []), exit: 0 };
  });
}

/** Gives the pages of ours in the folder of products and in the user's and the machine's trees, each name once. */
export async function knownPages(built: string, environment: Environment): Promise<readonly KnownPage[]> {
  const folders = [built, ...roots(environment).map((root) => join(root, 'man7'))];
  const found = new Map<string, string>();
  for (const path of (await Promise.all(folders.map(pagesIn))).flat()) {
    const name = basename(path, '.7');
    if (!found.has(name) && (await installedPage(path)).kind === 'ours') found.set(name, path);
  }
  return [...found].map(([name, path]) => ({ name, path }));
}

function roots(environment: Environment): readonly string[] {
  return [{}, { system: true }].flatMap((options) => {
    try {
      return [manualRoot(options, environment)];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

async function pagesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.7'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

function unknown(name: string, pages: readonly KnownPage[]): Refusal {
  const names = pages.map((page) => page.name);
  const slips = names.filter((each) => editDistance(name, each, SLIPS + 1) <= SLIPS);
  const alike = slips.length > 0 ? slips : names.filter((each) => each.includes(name) || name.includes(each));
  const told = (alike.length > 0 ? alike : names).slice(0, MOST).join(', ');
  const what = `“${visible(name)}” is neither notes nor a topic whose page is built or installed`;
  if (names.length === 0) return new Refusal(what, 'make one: crib install notes');
  return new Refusal(what, alike.length > 0 ? `did you mean ${told}?` : `there are ${told}`);
}

/** What `man` shows instead where a page of an earlier section has the name. */
async function otherFirst({ name, path }: KnownPage, environment: Environment): Promise<readonly string[]> {
  const first = await findPage(name, environment, 'any');
  if (first.kind !== 'at' || (await samePage(first.path, path))) return [];
  const [, section = ''] = /\.([0-9][a-z]*)(?:\.(?:gz|bz2|xz|zst))?$/.exec(first.path) ?? [];
  if (section === '' || section === '7') return [];
  return [`man ${name} shows ${name}(${section}); this page is shown by: man 7 ${name}`];
}
