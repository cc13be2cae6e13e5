import { basename } from 'node:path';
import { Refusal } from '../exit.ts';
import { visible } from '../visible.ts';
import type { Environment } from './environment.ts';
import { installedPage, isPartOf, partsOf } from './installed-page.ts';
import { done, type Outcome, outcomeOf } from './outcome.ts';
import { manualRoot, type PlaceOptions, pagePath } from './place.ts';
import { removePage } from './remove-page.ts';
import { refreshIndex } from './search-index.ts';
import { translationsOf } from './translations.ts';

/**
 * Removes a topic's installed page and the pages of its groups, where they are ours, and refreshes the search index.
 * `name` is the topic's: `docker-notes`.
 */
export function uninstallPage(
  name: string,
  options: PlaceOptions,
  environment: Environment,
): Promise<Outcome> {
  return outcomeOf(async () => {
    const root = manualRoot(options, environment);
    const own = pagePath(root, name.replace(/\.7$/, ''));
    const there = await installedPage(own);
    if (there.kind === 'absent') {
      throw new Refusal(
        `${visible(own)} is not there`,
        'say where it was installed with --prefix or --system',
      );
    }
    if (there.kind === 'foreign') throw new Refusal(`${visible(own)} is kept: it was not made by crib`);
    const names = [basename(own, '.7')];
    for (const part of partsOf(names[0]!, there.roff)) {
      if (isPartOf(await installedPage(pagePath(root, part)), there)) names.push(part);
    }
    const removed = names.map((each) => pagePath(root, each));
    for (const each of names) removed.push(...(await translationsOf(root, each)));
    for (const path of removed) await removePage(path);
    await refreshIndex(root, !options.system, environment);
    return done(
      removed.map((path) => `removed ${visible(path)}`),
      removed,
    );
  });
}
