import { basename } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { sourceOfPage } from '@cribnotes/emit-man';
import { Refusal } from '../exit.ts';
import { type Target, writeAll } from '../output/write.ts';
import { visible } from '../visible.ts';
import type { Environment } from './environment.ts';
import { findPage, missingLine, samePage } from './find-page.ts';
import { installedPage, isPartOf, partsOf } from './installed-page.ts';
import { done, type Outcome, outcomeOf } from './outcome.ts';
import { manualRoot, type PlaceOptions, pagePath } from './place.ts';
import { removePage } from './remove-page.ts';
import { refreshIndex } from './search-index.ts';
import { forEverybody, translatedRoot, translationsOf } from './translations.ts';

/** Where a page goes, and in which language it is (BCP 47). */
export interface InstallOptions extends PlaceOptions {
  readonly language: string;
}

/**
 * Puts a topic's pages where `man` looks, those in another language than English in the tree of that language as well: all of them or none, and never over a page that is not ours.
 * The first of `pages` is the topic's own. Afterwards it refreshes the search index and asks `man` for the page;
 * where `man` does not find it, the messages say the one line that is missing.
 */
export function installPage(
  pages: readonly OutputFile[],
  options: InstallOptions,
  environment: Environment,
): Promise<Outcome> {
  return outcomeOf(async () => {
    const root = manualRoot(options, environment);
    const names = pages.map(({ path }) => basename(path, '.7'));
    const translated = translatedRoot(root, options.language);
    const targets = pages.flatMap(({ path, bytes }) => {
      const name = basename(path, '.7');
      const common = { path: pagePath(root, name), bytes: translated ? forEverybody(bytes) : bytes };
      return translated === undefined ? [common] : [common, { path: pagePath(translated, name), bytes }];
    });
    const [own] = targets;
    if (own === undefined) throw new Error('Cannot install a manual page, expected one at least');
    for (const target of targets) await refuseForeign(target, environment);
    const kept = targets.map(({ path }) => path);
    const stale = [
      ...(await staleParts(own.path, root, kept)),
      ...(await Promise.all(names.map((name) => translationsOf(root, name)))).flat(),
    ].filter((path) => !kept.includes(path));
    // Every target is absent or ours by now.
    await writeAll(targets, true);
    for (const path of stale) await removePage(path);
    const index = await refreshIndex(root, !options.system, environment);
    const mine = targets.flatMap(({ path }) => (basename(path) === basename(own.path) ? [path] : []));
    const seen = await verify(own.path, mine, root, environment);
    return done(
      [...targets.map(({ path }) => `installed ${visible(path)}`), ...index, ...seen],
      targets.map(({ path }) => path),
    );
  });
}

async function refuseForeign({ path, bytes }: Target, environment: Environment): Promise<void> {
  const name = basename(path, '.7');
  const rename = `give the notes another name, as in “title: My ${name} notes” at their top`;
  const there = await installedPage(path);
  if (there.kind === 'foreign')
    throw new Refusal(`${visible(path)} is kept: it was not made by crib`, rename);
  if (there.kind === 'ours') {
    const [before, now] = [sourceOfPage(there.roff), sourceOfPage(new TextDecoder().decode(bytes))];
    if (before === undefined || now === undefined || before === now) return;
    throw new Refusal(
      `${visible(path)} is kept: it is the page of other notes that have the same name`,
      `${rename}, or take the page away: crib uninstall ${name}`,
    );
  }
  const found = await findPage(name, environment);
  if (found.kind !== 'at' || (await installedPage(found.path)).kind === 'ours') return;
  throw new Refusal(`${name}(7) exists already: ${visible(found.path)}`, rename);
}

/** Gives the parts of an earlier, split page that the new one has no longer. */
async function staleParts(own: string, root: string, kept: readonly string[]): Promise<readonly string[]> {
  const before = await installedPage(own);
  if (before.kind !== 'ours') return [];
  const names = [];
  for (const name of partsOf(basename(own, '.7'), before.roff)) {
    if (isPartOf(await installedPage(pagePath(root, name)), before)) names.push(name);
  }
  const translated = await Promise.all(names.map((name) => translationsOf(root, name)));
  const parts = [...names.map((name) => pagePath(root, name)), ...translated.flat()];
  const ours = [];
  for (const path of parts) {
    if (!kept.includes(path) && (await installedPage(path)).kind === 'ours') ours.push(path);
  }
  return ours;
}

/** `mine`: the same page in all its languages. */
async function verify(
  path: string,
  mine: readonly string[],
  root: string,
  environment: Environment,
): Promise<readonly string[]> {
  const name = basename(path, '.7');
  const found = await findPage(name, environment);
  switch (found.kind) {
    case 'no-man':
      return ['there is no man program on this machine; install man-db or mandoc to read the page'];
    case 'at':
      if (await isOneOf(mine, found.path)) return firstShown(name, mine, environment);
      return [`man finds ${visible(found.path)} first; read this page with: man ${visible(path)}`];
    case 'nowhere': {
      const line = await missingLine(path, root, environment);
      if (line === undefined) return [`man does not look there; read the page with: man ${visible(path)}`];
      return ['man does not look there yet; add this line to the profile of your shell:', `  ${line}`];
    }
  }
}

/** A page of another section may come first: `man docker` shows docker(1). */
async function firstShown(
  name: string,
  mine: readonly string[],
  environment: Environment,
): Promise<readonly string[]> {
  const first = await findPage(name, environment, 'any');
  const shadowed = first.kind === 'at' && !(await isOneOf(mine, first.path));
  return [`read it with: man ${shadowed ? '7 ' : ''}${name}`];
}

async function isOneOf(pages: readonly string[], path: string): Promise<boolean> {
  const same = await Promise.all(pages.map((page) => samePage(page, path)));
  return same.includes(true);
}
