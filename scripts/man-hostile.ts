/**
 * Shows hostile text in every context of a manual page on groff (with an empty man.local) and on mandoc, and compares
 * what a reader sees with what was meant; both linters must have nothing to say about the pages.
 * usage: node scripts/man-hostile.ts [texts a context, 10000] [seed, 1] [folder of another groff]
 */
import { roff } from '../packages/emit-man/src/index.ts';
import { differences } from '../packages/emit-man/test/rendering/compare.ts';
import { type Context, contexts, pageOf } from '../packages/emit-man/test/rendering/contexts.ts';
import {
  type Formatter,
  groff,
  groffLint,
  has,
  mandoc,
  mandocLint,
} from '../packages/emit-man/test/rendering/formatters.ts';
import { hostileTexts } from '../packages/emit-man/test/rendering/hostile-text.ts';

const [count = '10000', seed = '1', folder] = process.argv.slice(2);
/** Texts on one page: formatters are slower than linear in its length. */
const onePage = 500;

for (const program of ['groff', 'mandoc']) {
  if (!has(program)) throw new Error(`Cannot compare, expected ${program} on this machine`);
}
const formatters: readonly Formatter[] = [groff(folder), mandoc];
const texts = hostileTexts(Number(count), Number(seed));

let faults = 0;
for (const context of contexts) {
  const found = formatters.map(() => 0);
  let messages = 0;
  for (let start = 0; start < texts.length; start += onePage) {
    const part = texts.slice(start, start + onePage);
    for (const [index, formatter] of formatters.entries())
      found[index]! += differing(context, part, formatter);
    messages += linted(context, part);
  }
  const counts = formatters.map((formatter, index) => `${found[index]} on ${formatter.name}`).join(', ');
  console.log(
    `${context.name}: ${texts.length} texts, seen otherwise: ${counts}; lint messages: ${messages}`,
  );
  faults += found.reduce((sum, each) => sum + each, messages);
}
process.exitCode = faults === 0 ? 0 : 1;

function differing(context: Context, part: readonly string[], formatter: Formatter): number {
  const found = differences(context, part, formatter);
  for (const difference of found.slice(0, 3)) console.error(context.name, formatter.name, difference);
  return found.length;
}

function linted(context: Context, part: readonly string[]): number {
  const page = roff(pageOf(context, part));
  const messages = `${mandocLint(page)}${groffLint(page, folder)}`.split('\n').filter((line) => line !== '');
  for (const message of messages.slice(0, 3)) console.error(message);
  return messages.length;
}
