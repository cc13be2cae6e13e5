/** Makes data files from the programs on this machine: `node scripts/crawl.ts docker git docker-compose=/path/to/it`. */
import { writeFileSync } from 'node:fs';
import { crawl } from '../src/crawl/crawl.ts';
import { writeSpecFile } from '../src/file/write.ts';

const CALLED_AS: Readonly<Record<string, string>> = { 'docker-compose': 'docker compose' };

for (const argument of process.argv.slice(2)) {
  const [program = '', executable] = argument.split('=');
  const calledAs = CALLED_AS[program];
  const { file, problems } = await crawl(program, {
    ...(executable && { executable }),
    ...(calledAs && { calledAs }),
  });
  for (const problem of problems) console.error(problem);
  if (file) writeFileSync(new URL(`../data/${program}.json`, import.meta.url), writeSpecFile(file));
}
