/**
 * Counts the steps of reading and of each format for twice as many notes, and names the functions that run more than twice as
 * often by more than n log n allows: `pnpm bench:steps [--notes count]`. Ends with exit code 1 where there is one. The counts are the same on
 * every machine.
 */
import { growthAbove, stepCounter } from '../packages/testkit/src/step-counts.ts';

/** Notes of the smaller topic. */
const NOTES = Number(/--notes[= ](\d+)/.exec(process.argv.slice(2).join(' '))?.[1] ?? 150);

/** Twice as many notes in n log n are 2.3 times the steps; a few more are allowed, since notes differ. */
const MOST = 2.6;

/** What runs less often takes no time that anybody notices. */
const LEAST = 400 * NOTES;

const counter = await stepCounter();
const [{ readTopic }, { specs }, { linter }, { generatedNotes }] = await Promise.all([
  import('@cribnotes/core'),
  import('@cribnotes/specs'),
  import('@cribnotes/linter'),
  import('./bench/generated-notes.ts'),
]);
const emitters = [
  (await import('../packages/emit-anki/src/index.ts')).emitter,
  (await import('../packages/emit-man/src/index.ts')).emitter,
  (await import('../packages/emit-html/src/index.ts')).emitter,
  (await import('../packages/emit-pdf/src/index.ts')).emitter,
];

const read = (count: number) =>
  readTopic(
    generatedNotes(count).map(({ name, text }) => ({ id: name, bytes: new TextEncoder().encode(text) })),
    { name: 'notes', specs },
    linter({ specs, spelling: false }),
  );

let failed = 0;
// Tables are made once, whatever is read first.
await read(10);
await compare('read', (count) => async () => read(count));
for (const emitter of emitters)
  await compare(emitter.format, async (count) => {
    const topic = await read(count);
    return () => emitter.emit(topic, { report: () => {}, date: '2026-01-02', media: new Map() });
  });
process.exitCode = failed > 0 ? 1 : 0;

type Work = () => unknown;

async function compare(name: string, prepare: (count: number) => Work | Promise<Work>): Promise<void> {
  const run = async (count: number) => {
    const work = await prepare(count);
    return counter.count(async () => work());
  };
  const [small, large] = [await run(NOTES), await run(NOTES * 2)];
  const grown = growthAbove(small, large, MOST, LEAST).filter(({ small }) => small > 0);
  failed += grown.length;
  const [few, many] = [small, large].map((counts) => [...counts.values()].reduce((sum, one) => sum + one, 0));
  console.log(`${name.padEnd(8)}${few} → ${many} steps, ${(many! / few!).toFixed(2)} times`);
  for (const { where, small, large } of grown) console.log(`  ${small} → ${large} ${where}`);
}
