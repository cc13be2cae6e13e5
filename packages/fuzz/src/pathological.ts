/**
 * Builds one note of each pathological kind with the program as it is installed, each in a process of its own, and says
 * what it took: `pnpm fuzz:pathological [--tenth] [part of a name]`. Ends with 1 where one takes more than 5 s of processor
 * time or 1,024 MB, where the program does not end by itself with 0 or 1, or where it shows a stack. `--tenth` makes notes of a tenth
 * of the size, which is enough for what does not end.
 */
import { parseArgs } from 'node:util';
import { type CostOfBuild, costOfBuild } from './pathological/cost-of-build.ts';
import { pathologicalKinds } from './pathological/kinds.ts';

/** Seconds of processor time, and megabytes, of all processes together. */
const MOST = { time: 5, memory: 1024 } as const;

const {
  values: { tenth = false },
  positionals: [part = ''],
} = parseArgs({ options: { tenth: { type: 'boolean' } }, allowPositionals: true });
let faults = 0;
for (const { name, size: whole, write } of pathologicalKinds.filter((kind) => kind.name.includes(part))) {
  const size = tenth ? Math.ceil(whole / 10) : whole;
  const note = `# Docker\n\nShows them: \`docker ps\`\n\n${write(size)}\n\nEnds: \`docker stop\`\n`;
  const cost = await costOfBuild(note);
  const wrong = faultsOf(cost);
  faults += wrong.length > 0 ? 1 : 0;
  const took = `${cost.time.toFixed(1)} s, ${Math.round(cost.memory)} MB, ends with ${cost.code}`;
  const told = cost.refusal === undefined ? '' : ` (${cost.refusal})`;
  console.log(`${wrong.length > 0 ? `FAULT ${wrong.join(', ')}: ` : ''}${name} × ${size}: ${took}${told}`);
}
process.exitCode = faults > 0 ? 1 : 0;

function faultsOf({ code, time, memory, isStackShown }: CostOfBuild): string[] {
  return [
    ...(code === 0 || code === 1 ? [] : ['does not end well']),
    ...(isStackShown ? ['shows a stack'] : []),
    ...(time > MOST.time ? [`more than ${MOST.time} s`] : []),
    ...(memory > MOST.memory ? [`more than ${MOST.memory} MB`] : []),
  ];
}
