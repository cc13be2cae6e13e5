import { makeInput } from '../input/make-input.ts';
import { seedNotes } from '../input/seed-notes.ts';
import { cpuTime } from './cpu-time.ts';
import { growthOf } from './growth.ts';
import { type Asked, depthOf, type Tried } from './messages.ts';
import { tryInput } from './try-input.ts';

/** Of so many inputs one is tried at twice its length. */
const GROWTH_EVERY = 500;

const seeds = seedNotes();

process.on('message', async (asked: Asked) => {
  if (asked.kind === 'input')
    tell({ index: 0, depth: asked.depth, broken: await tryInput(asked.input, asked.depth), time: 0 });
  else
    for (let index = asked.from; index < asked.to; index += 1) {
      const input = makeInput(asked.seed, index, seeds);
      const depth = depthOf(index, asked.every);
      const before = cpuTime();
      const broken = await tryInput(input, depth, index % 4 === 0);
      const time = cpuTime() - before;
      const growth = index % GROWTH_EVERY === 7 ? await growthOf(input) : undefined;
      tell({ index, depth, broken, time, ...(growth === undefined ? {} : { growth }) });
      // What the one who asked has to say must be heard between two inputs.
      await new Promise((resolve) => setImmediate(resolve));
    }
});
process.on('disconnect', () => process.exit());

function tell(tried: Tried): void {
  process.send?.(tried);
}
