/**
 * Holds decks against real Anki: imports one, studies it, edits the notes in every way of anki-scenarios.ts,
 * imports the edited decks, and looks at every card.
 *
 *   node scripts/anki-check.ts [python, deck.apkg or old.apkg,new.apkg ...]
 *
 * Each `python` has the package `anki`; without one, scripts/anki-venv.sh makes the two that we promise.
 * Each deck is imported and looked at as well; of two with a comma the first is studied before the second is imported
 * over it, as the decks of 0.1.0 in packages/emit-anki/test/anki/upgrade are. A python of scripts/anki-old.sh runs anki-check-old.py, which asks less.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Topic } from '../packages/core/src/index.ts';
import { type AnkiOptions, emitter, listCards, planDeck } from '../packages/emit-anki/src/index.ts';
import { hostileSentences, sampleTopic } from '../packages/testkit/src/index.ts';
import { historiesIn } from './anki-histories.ts';
import { scenarios } from './anki-scenarios.ts';
import { type Upgrade, upgradesIn } from './anki-upgrades.ts';

/** A picture of one red dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

const given = process.argv.slice(2);
const isPair = (path: string): boolean => /\.apkg,.*\.apkg$/.test(path);
const isDeck = (path: string): boolean => path.endsWith('.apkg') && !isPair(path);
const folder = mkdtempSync(join(tmpdir(), 'anki-check-'));
try {
  const topic = sampleTopic();
  const first = await build(topic, 'first', {});
  const soon = Math.floor(Date.now() / 1000) + 600;
  const plans = [];
  for (const { name, edit, updated, ...expected } of scenarios) {
    const apkg = (await build(edit(topic), name.replaceAll(' ', '-'), { lock: first.lock, now: soon })).apkg;
    plans.push({
      name,
      apkg,
      updated: updated.includes('*') ? Object.keys(first.guids) : updated,
      ...expected,
    });
  }
  const typing = await build(topic, 'type-in', { typeIn: true, groupDecks: true });
  const deck = planDeck(topic);
  const cards = listCards(deck);
  const unasked = new Set(deck.skipped.map(({ said }) => said));
  const answers = cards.flatMap(({ kind, back }) => (kind === 'keys' ? [] : [back]));
  const plan = {
    first: first.apkg,
    guids: first.guids,
    others: [typing.apkg, ...given.filter(isDeck).map((path) => resolve(path))],
    scenarios: plans,
    upgrades: [...(await upgradesIn(folder)), ...given.filter(isPair).map(givenUpgrade)],
    histories: await historiesIn(folder),
    literal: [...hostileSentences.filter((sentence) => !unasked.has(sentence)), ...answers],
  };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  const asked = given.filter((path) => !isDeck(path) && !isPair(path));
  const pythons = asked.length > 0 ? asked : makePythons();
  const failed = pythons.filter((python) => {
    const script = python.includes('2.1.15') ? 'anki-check-old.py' : 'anki-check.py';
    const run = spawnSync(python, [join(import.meta.dirname, script), join(folder, 'plan.json')], {
      stdio: 'inherit',
    });
    return run.status !== 0;
  });
  process.exitCode = failed.length === 0 && pythons.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function givenUpgrade(pair: string): Upgrade {
  const [first = '', apkg = ''] = pair.split(',').map((path) => resolve(path));
  return { name: basename(apkg, '.apkg'), first, apkg };
}

function makePythons(): readonly string[] {
  const script = join(import.meta.dirname, 'anki-venv.sh');
  return execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    .trim()
    .split('\n');
}

async function build(
  topic: Topic,
  name: string,
  options: Partial<AnkiOptions>,
): Promise<{
  readonly apkg: string;
  readonly lock: string;
  readonly guids: Readonly<Record<string, string>>;
}> {
  const media = new Map([['img/layers.png', new Uint8Array(PICTURE)]]);
  const report: AnkiOptions['report'] = (diagnostic) => {
    if (diagnostic.level !== 'info')
      throw new Error(`Cannot build "${name}", expected no fault: ${diagnostic.message}`);
  };
  const files = await emitter.emit(topic, { date: '2026-01-01', media, report, ...options });
  const apkg = join(folder, name, `${topic.id}.apkg`);
  mkdirSync(dirname(apkg), { recursive: true });
  writeFileSync(apkg, files.find(({ path }) => path.endsWith('.apkg'))!.bytes);
  const kept = files.find(({ path }) => path === 'anki.lock.json');
  const lock = kept ? new TextDecoder().decode(kept.bytes) : (options.lock ?? '');
  const { notes } = JSON.parse(lock) as { notes: Record<string, { guid: string }> };
  return {
    apkg,
    lock,
    guids: Object.fromEntries(Object.entries(notes).map(([key, { guid }]) => [key, guid])),
  };
}
