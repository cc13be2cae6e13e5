import { writeFileSync } from 'node:fs';
import { crawl } from '../src/crawl/crawl.ts';
import { writeSpecFile } from '../src/file/write.ts';

for (const program of process.argv.slice(2)) {
  const { file, problems } = await crawl(program);
  for (const problem of problems) console.error(problem);
  if (file) writeFileSync(new URL(`../data/${program}.json`, import.meta.url), writeSpecFile(file));
}
