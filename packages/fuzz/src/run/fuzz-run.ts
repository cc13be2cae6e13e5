import { makeInput } from '../input/make-input.ts';
import { seedNotes } from '../input/seed-notes.ts';
import { type Finding, keepFinding, kindOf } from './findings.ts';
import type { Every, Tried } from './messages.ts';
import { Runner } from './runner.ts';
import { Tally } from './tally.ts';

/** What a run is to do; it ends with the seconds or the inputs, whichever comes first. */
export interface FuzzPlan {
  readonly seed: number;
  readonly seconds: number;
  readonly inputs: number;
  readonly every: Every;
  readonly workers: number;
  /** The folder for inputs that break something. */
  readonly found: string;
}

/** Inputs that a worker is given at once. */
const AT_ONCE = 300;
/** Findings of one kind that are kept; the others are counted. */
const OF_ONE_KIND = 3;
const TELL_EVERY = 60_000;

/** Tries the inputs of a run, tells what is found, and gives whether anything is. */
export async function fuzz({ seed, seconds, inputs, every, workers, found }: FuzzPlan): Promise<boolean> {
  const began = Date.now();
  const tally = new Tally();
  const kept = new Map<string, number>();
  const findings: Finding[] = [];
  const seeds = seedNotes();
  const isOver = (): boolean => Date.now() - began > seconds * 1000;
  let next = 0;

  const took = ({ index, depth, broken, ...rest }: Tried): void => {
    tally.add({ index, depth, broken, ...rest });
    for (const one of broken) {
      const kind = `${one.invariant} ${kindOf(one.what)}`;
      const count = (kept.get(kind) ?? 0) + 1;
      kept.set(kind, count);
      if (count > OF_ONE_KIND) continue;
      console.log(`input ${index} breaks "${one.invariant}": ${one.what}`);
      findings.push({ broken: one, seed, index, depth, input: makeInput(seed, index, seeds) });
    }
  };
  const work = async (): Promise<void> => {
    const runner = new Runner();
    while (!isOver() && next < inputs) {
      let from = next;
      const to = Math.min(inputs, from + AT_ONCE);
      next = to;
      while (from < to && !isOver())
        from = await runner.run({ kind: 'range', seed, from, to, every }, took, isOver);
    }
    runner.stop();
  };
  const clock = setInterval(() => console.log(tally.lines((Date.now() - began) / 1000)[0]), TELL_EVERY);
  await Promise.all(Array.from({ length: workers }, work));
  clearInterval(clock);
  for (const line of tally.lines((Date.now() - began) / 1000)) console.log(line);
  const runner = new Runner();
  for (const finding of findings)
    console.log(`kept, made small: ${await keepFinding(finding, found, runner)}`);
  runner.stop();
  if (findings.length > 0)
    console.log(`pnpm fuzz --seed ${seed} --input N shows an input; the small ones are in ${found}`);
  return tally.broken.size > 0;
}
