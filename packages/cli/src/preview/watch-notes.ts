import { DEFAULT_OUT } from '../settings/build-choices.ts';
import { rounds, turns } from '../watch/rounds.ts';
import { watchPlace } from '../watch/watch-place.ts';
import { watchedPlaces } from '../watch/watched-place.ts';
import { fromUser } from '../where.ts';

/**
 * Calls `changed` when notes, their settings or their pictures have been saved; `isPicture` where a picture was among them.
 * Gives, once all of them are known, a promise that fails with what `changed` throws, and is never kept.
 */
export async function watchNotes(
  paths: readonly string[],
  changed: (isPicture: boolean) => Promise<void>,
): Promise<{ readonly failed: Promise<never> }> {
  const fault = Promise.withResolvers<never>();
  fault.promise.catch(() => {});
  const turn = turns();
  for (const place of await watchedPlaces(paths, fromUser(DEFAULT_OUT))) {
    const saved = rounds(
      (files = []) => changed(files.some((path) => PICTURE.test(path))),
      turn,
      fault.reject,
    );
    await watchPlace(place, saved, false, () => {});
  }
  return { failed: fault.promise };
}

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp)$/i;
