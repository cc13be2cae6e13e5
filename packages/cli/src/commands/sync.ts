import type { AnkiConnect } from '@cribnotes/anki-sync';
import type { Diagnostic } from '@cribnotes/core';
import type { ComparedDeck } from '@cribnotes/emit-anki';
import { dateOf, secondsOf } from '../date.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { loadMedia } from '../media/load-media.ts';
import { unreadSources } from '../notes/unread-sources.ts';
import { loadLock, lockPath } from '../output/lock.ts';
import { place } from '../output/targets.ts';
import { writeAll } from '../output/write.ts';
import { say, tell } from '../say.ts';
import { buildChoices } from '../settings/build-choices.ts';
import { deckMemory } from '../state/deck-memory.ts';
import { keepAgreed, loadAgreed } from '../sync/agreed-file.ts';
import { lendFile } from '../sync/lend-file.ts';
import { goStraight } from '../sync/straight.ts';
import { type ReadTopic, type TopicOptions, topicAt, voicesOf } from '../topic.ts';
import { visible } from '../visible.ts';
import { codeFor } from './check.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib sync`. */
export interface SyncOptions extends TopicOptions {
  readonly yes?: boolean;
  readonly url: string;
  readonly allowRemote?: boolean;
  /** How long to wait for Anki, in seconds. */
  readonly timeout: number;
  readonly lock?: string;
  readonly deck?: string;
  readonly groupDecks?: boolean;
  readonly typeIn?: boolean;
}

/** `crib sync`: says what a running Anki has otherwise than the notes, and brings it there with `--yes`. */
export async function sync(paths: readonly string[], options: SyncOptions): Promise<ExitCode> {
  await checkAddress(options);
  const read = await topicAt(paths.length === 0 ? ['.'] : paths, { ...options, spelling: false });
  const found: Diagnostic[] = read.diagnostics.filter(({ level }) => level === 'error');
  const lockAt = await lockPath(read.input, read.input.root, options.lock);
  const deck = await deckOf(read, lockAt, options, found);
  tellDiagnostics(found, read, false);
  if (!deck) return exitCodes.notes;
  const { AnkiFault } = await import('@cribnotes/anki-sync');
  try {
    const { connectToAnki } = await import('@cribnotes/anki-sync');
    const key = process.env.CRIB_ANKI_KEY;
    const patience = options.timeout * 1000;
    const anki = await connectToAnki({ url: options.url, patience, ...(key ? { key } : {}) });
    await syncWith(anki, deck, options.yes ?? false, (lock) => writeLock(lock, read, lockAt));
  } catch (error) {
    if (error instanceof AnkiFault) throw new Refusal(visible(error.message), error.hint);
    throw error;
  }
  return codeFor(found);
}

async function syncWith(
  anki: AnkiConnect,
  deck: ComparedDeck,
  yes: boolean,
  write: (lock: ComparedDeck['lock']) => Promise<void>,
): Promise<void> {
  const { agreedAfter, doSync, findInAnki, hasAnyWork, planSync, printOutcome, printPlan } = await import(
    '@cribnotes/anki-sync'
  );
  const agreed = await loadAgreed(deck.topic);
  const plan = planSync(deck, await findInAnki(anki, deck.topic, Date.now()), agreed);
  await sayLines(printPlan(deck, plan));
  if (!yes) {
    if (hasAnyWork(plan)) await sayLines(['Nothing has been changed; crib sync --yes does this.']);
    return;
  }
  // Anki must not know notes by names that no lock has.
  await write(deck.lock);
  const outcome = await doSync(anki, deck, plan, { withFile: lendFile, now: Date.now() });
  const failed = new Set(outcome.failed.map(({ guid }) => guid));
  const retired = deck.retired.flatMap(({ guid }) => (failed.has(guid) ? [] : [guid]));
  await write(deck.confirm(new Set(retired), Math.floor(Date.now() / 1000)));
  await keepAgreed(deck.topic, agreedAfter(deck, outcome.found, agreed));
  if (hasAnyWork(plan)) await sayLines(printOutcome(outcome));
}

async function deckOf(
  read: ReadTopic,
  lockAt: string,
  { deck: asked, groupDecks, typeIn }: SyncOptions,
  found: Diagnostic[],
): Promise<ComparedDeck | undefined> {
  const lock = await loadLock(lockAt);
  const { deck, out } = await buildChoices(asked === undefined ? {} : { deck: asked }, voicesOf(read));
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const report = (diagnostic: Diagnostic): void => {
    if (diagnostic.level !== 'info') found.push(diagnostic);
  };
  const { syncDeck } = await import('@cribnotes/emit-anki');
  const clock = Math.floor(Date.now() / 1000);
  const made = await syncDeck(read.topic, {
    date: dateOf(read.topic, undefined, epoch),
    now: secondsOf(epoch) ?? clock,
    clock,
    recall: deckMemory(read.input, read.topic.id, out).recall,
    unread: unreadSources(read),
    media: await loadMedia(read, report),
    report,
    ...(lock === undefined ? {} : { lock }),
    ...(deck === undefined ? {} : { deck }),
    ...(groupDecks === undefined ? {} : { groupDecks }),
    ...(typeIn === undefined ? {} : { typeIn }),
  });
  if (!('rule' in made)) return made;
  found.push(made);
  return undefined;
}

async function writeLock(lock: ComparedDeck['lock'], { input }: ReadTopic, lockAt: string): Promise<void> {
  if (!lock) return;
  await writeAll(place([{ ...lock, beside: 'notes' }], input, input.root, lockAt), false);
  tell(`wrote ${visible(lockAt)}`);
}

async function checkAddress({ url, allowRemote }: SyncOptions): Promise<void> {
  const { isLoopback } = await import('@cribnotes/anki-sync');
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new Refusal(`${visible(url)} is no address`, 'as http://127.0.0.1:8765');
  if (isLoopback(url)) goStraight(url);
  else if (!allowRemote)
    throw new Refusal(
      `${visible(url)} is another machine, and what your cards say would go there`,
      'say --allow-remote if that is meant',
    );
}

function sayLines(lines: readonly string[]): Promise<void> {
  return say(lines.map((line) => `${visible(line)}\n`).join(''));
}
