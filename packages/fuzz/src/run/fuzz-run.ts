import { makeInput } from '../input/make-input.ts';
import { seedNotes } from '../input/seed-notes.ts';
import { type Finding, keepFinding, kindOf, listFinding } from './findings.ts';
import type { Every, Tried } from './messages.ts';
import { Runner } from './runner.ts';
import { Tally } from './tally.ts';

/** What a run is to do; it ends with the seconds or the inputs, whichever comes first. */
export interface FuzzPlan {
  readonly seed: number;
  readonly seconds: number;
  /** The number of the first input. */
  readonly from: number;
  readonly inputs: number;
  readonly every: Every;
  readonly workers: number;
  /** The folder for inputs that break something. */
  readonly found: string;
  /** How many findings of one kind are made small; all are listed. */
  readonly keep: number;
}

/** Inputs that a worker is given at once. */
const AT_ONCE = 300;
const TELL_EVERY = 60_000;

/** Tries the inputs of a run, tells what is found, and gives whether anything is. */
export async function fuzz(plan: FuzzPlan): Promise<boolean> {
  const { seed, seconds, from: first, inputs, every, workers, found, keep } = plan;
  const began = Date.now();
  const tally = new Tally();
  const kept = new Map<string, number>();
  const open: Finding[] = [];
  const seeds = seedNotes();
  const end = first + inputs;
  const isOver = (): boolean => Date.now() - began > seconds * 1000;
  let next = first;

  const took = (tried: Tried): void => {
    tally.add(tried);
    const { index, depth, broken } = tried;
    for (const one of broken) {
      const finding: Finding = { broken: one, seed, index, depth, input: makeInput(seed, index, seeds) };
      listFinding(finding, found);
      const kind = `${one.invariant} ${kindOf(one.what)}`;
      const count = (kept.get(kind) ?? 0) + 1;
      kept.set(kind, count);
      if (count > keep) continue;
      console.log(`input ${index} breaks "${one.invariant}": ${one.what}`);
      open.push(finding);
    }
  };
  const work = async (): Promise<void> => {
    const runner = new Runner();
    while (!isOver() && next < end) {
      let from = next;
      const to = Math.min(end, from + AT_ONCE);
      next = to;
      while (from < to && !isOver())
        from = await runner.run({ kind: 'range', seed, from, to, every }, took, isOver);
      for (let finding = open.pop(); finding !== undefined; finding = open.pop())
        console.log(`kept, made small: ${await keepFinding(finding, found, runner)}`);
    }
    runner.stop();
  };
  const clock = setInterval(() => console.log(tally.lines((Date.now() - began) / 1000)[0]), TELL_EVERY);
  await Promise.all(Array.from({ length: workers }, work));
  clearInterval(clock);
  for (const line of tally.lines((Date.now() - began) / 1000)) console.log(line);
  if (tally.broken.size > 0)
    console.log(`pnpm fuzz --seed ${seed} --input N shows an input; the small ones are in ${found}`);
  return tally.broken.size > 0;
}
