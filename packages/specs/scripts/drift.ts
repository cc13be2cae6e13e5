/**
 * Asks every program on this machine that the data was made from again, and prints where it answers otherwise now:
 * `pnpm spec:drift`, or `pnpm spec:drift docker git docker-compose=/path/to/it`. Ends with 1 where something differs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { compareSpecFiles } from '../src/file/compare.ts';
import type { SpecFile } from '../src/file/spec-file.ts';
import { crawl } from '../src/index.ts';
import { calledAs } from './called-as.ts';

const data = new URL('../data/', import.meta.url);
const asked = process.argv.slice(2);
const programs = asked.length > 0 ? asked : readdirSync(data).map((name) => name.replace('.json', ''));
let drifted = 0;
let same = 0;
const absent: string[] = [];

for (const argument of programs) {
  const [program = '', executable] = argument.split('=');
  const file = JSON.parse(readFileSync(new URL(`${program}.json`, data), 'utf8')) as SpecFile;
  if (file.source !== 'tool') continue;
  if (!executable && !isHere(program)) {
    absent.push(program);
    continue;
  }
  const now = await crawl(program, { ...(executable && { executable }), ...calledAs(program) });
  const changes = now.file ? compareSpecFiles(file, now.file) : now.problems;
  if (changes.length === 0) same += 1;
  else {
    drifted += 1;
    console.log(`${program}: ${changes.length} lines differ`);
    for (const change of changes.slice(0, 8)) console.log(`  ${change.slice(0, 120)}`);
  }
}
console.log(
  `${same} programs say what their data says, ${drifted} do not, ${absent.length} are not here: ${absent.join(' ')}`,
);
process.exitCode = drifted > 0 ? 1 : 0;

function isHere(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
