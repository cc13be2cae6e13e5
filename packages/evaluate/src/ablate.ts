/**
 * Says which regular expressions of the reader earn their place:
 *   pnpm ablate [--corpus DIR] [--faults DIR]     switches off each one by itself and reads the project's notes again, and
 *                                                 annotated notes of DIR, and the notes (*.md) of the other DIR,
 *                                                 and the topics of content/, several notes together
 *     --all      finds all notes that each one changes; without it, whether it changes none, one or more
 *     --json     all trials as JSON
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ablateLiterals } from './ablation/ablate-literals.ts';
import { ablationJson, ablationTables } from './ablation/ablation-report.ts';
import { readerSources } from './ablation/reader-sources.ts';
import { topicsToRead } from './ablation/topics-to-read.ts';

const here = process.env.INIT_CWD ?? process.cwd();
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    faults: { type: 'string' },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const folder = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : resolve(here, path);
const sources = readerSources();
const topics = topicsToRead(folder(options.corpus), folder(options.faults));
const trials = await ablateLiterals(sources, topics, {
  all: options.all,
  progress: (done, total) => {
    if (done % 50 === 0 || done === total) process.stderr.write(`${done} of ${total} literals\n`);
  },
});
console.log((options.json ? ablationJson : ablationTables)(sources, trials, topics.length));
