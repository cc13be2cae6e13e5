/** Prints how long the first `specs.get` of a program takes in a new process, the median of 15: `node scripts/load-time.ts docker`. */
import { spawnSync } from 'node:child_process';

const program = process.argv[2] ?? 'docker';
const code = `
  const { specs } = await import(${JSON.stringify(new URL('../src/load.ts', import.meta.url).href)});
  const start = performance.now();
  specs.get(${JSON.stringify(program)});
  console.log(performance.now() - start);
`;
const times = Array.from({ length: 15 }, () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return Number(stdout);
}).sort((a, b) => a - b);
console.log(
  `${program}: ${times[7]!.toFixed(1)} ms (from ${times[0]!.toFixed(1)} to ${times[14]!.toFixed(1)})`,
);
