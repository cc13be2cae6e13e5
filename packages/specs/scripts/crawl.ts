/** Makes data files from the programs on this machine: `node scripts/crawl.ts docker git docker-compose=/path/to/it`. */
import { writeFileSync } from 'node:fs';
import { crawl, writeSpecFile } from '../src/index.ts';
import { calledAs } from './called-as.ts';

for (const argument of process.argv.slice(2)) {
  const [program = '', executable] = argument.split('=');
  const { file, problems } = await crawl(program, {
    ...(executable && { executable }),
    ...calledAs(program),
  });
  for (const problem of problems) console.error(problem);
  if (file) writeFileSync(new URL(`../data/${program}.json`, import.meta.url), writeSpecFile(file));
}
