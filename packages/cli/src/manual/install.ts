import { basename } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { writeAll } from '../output/write.ts';
import { visible } from '../visible.ts';
import type { Environment } from './environment.ts';
import { findPage, missingLine, samePage } from './find-page.ts';
import { installedPage, partsOf } from './installed-page.ts';
import { done, type Outcome, outcomeOf } from './outcome.ts';
import { manualRoot, type PlaceOptions, pagePath } from './place.ts';
import { removePage } from './remove-page.ts';
import { refreshIndex } from './search-index.ts';

/**
 * Puts a topic's pages where `man` looks: all of them or none, and never over a page that is not ours.
 * The first of `pages` is the topic's own. Afterwards it refreshes the search index and asks `man` for the page;
 * where `man` does not find it, the messages say the one line that is missing.
 */
export function installPage(
  pages: readonly OutputFile[],
  options: PlaceOptions,
  environment: Environment,
): Promise<Outcome> {
  return outcomeOf(async () => {
    const root = manualRoot(options, environment);
    const targets = pages.map(({ path, bytes }) => ({ path: pagePath(root, basename(path, '.7')), bytes }));
    const [own] = targets;
    if (own === undefined) throw new Error('Cannot install a manual page, expected one at least');
    for (const { path } of targets) await refuseForeign(path, environment);
    const stale = await staleParts(
      own.path,
      root,
      targets.map(({ path }) => path),
    );
    // Every target is absent or ours by now.
    await writeAll(targets, true);
    for (const path of stale) await removePage(path);
    const index = await refreshIndex(root, !options.system, environment);
    const seen = await verify(own.path, root, environment);
    return done(
      [...targets.map(({ path }) => `installed ${visible(path)}`), ...index, ...seen],
      targets.map(({ path }) => path),
    );
  });
}

async function refuseForeign(path: string, environment: Environment): Promise<void> {
  const name = basename(path, '.7');
  const rename = `give the notes another name, as in “title: My ${name} notes” at their top`;
  const there = await installedPage(path);
  if (there.kind === 'foreign')
    throw new Refusal(`${visible(path)} is kept: it was not made by crib`, rename);
  if (there.kind === 'ours') return;
  const found = await findPage(name, environment);
  if (found.kind !== 'at' || (await installedPage(found.path)).kind === 'ours') return;
  throw new Refusal(`${name}(7) exists already: ${visible(found.path)}`, rename);
}

/** Gives the parts of an earlier, split page that the new one has no longer. */
async function staleParts(own: string, root: string, kept: readonly string[]): Promise<readonly string[]> {
  const before = await installedPage(own);
  if (before.kind !== 'ours') return [];
  const parts = partsOf(basename(own, '.7'), before.roff).map((name) => pagePath(root, name));
  const ours = [];
  for (const path of parts) {
    if (!kept.includes(path) && (await installedPage(path)).kind === 'ours') ours.push(path);
  }
  return ours;
}

async function verify(path: string, root: string, environment: Environment): Promise<readonly string[]> {
  const name = basename(path, '.7');
  const found = await findPage(name, environment);
  switch (found.kind) {
    case 'no-man':
      return ['there is no man program on this machine; install man-db or mandoc to read the page'];
    case 'at':
      if (await samePage(found.path, path)) return firstShown(name, path, environment);
      return [`man finds ${visible(found.path)} first; read this page with: man ${visible(path)}`];
    case 'nowhere': {
      const line = await missingLine(path, root, environment);
      if (line === undefined) return [`man does not look there; read the page with: man ${visible(path)}`];
      return ['man does not look there yet; add this line to the profile of your shell:', `  ${line}`];
    }
  }
}

/** A page of another section may come first: `man docker` shows docker(1). */
async function firstShown(name: string, path: string, environment: Environment): Promise<readonly string[]> {
  const first = await findPage(name, environment, 'any');
  const shadowed = first.kind === 'at' && !(await samePage(first.path, path));
  return [`read it with: man ${shadowed ? '7 ' : ''}${name}`];
}
