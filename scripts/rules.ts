/**
 * Prints the page of rules from the table and its examples.
 *   node scripts/rules.ts            writes docs/rules.md
 *   node scripts/rules.ts --accept   first takes what is said about the examples today for what is expected; read the diff
 */
import { writeFileSync } from 'node:fs';
import { ruleChapters } from '../packages/linter/src/rules.ts';
import { asLines, exampleName, examples, saidAbout } from '../packages/linter/test/rule-examples.ts';
import { rulesPage } from '../packages/linter/test/rules-page.ts';

if (process.argv.includes('--accept')) {
  for (const { id } of ruleChapters.flatMap(({ rules }) => rules)) {
    writeFileSync(new URL(`${exampleName(id)}.expected.txt`, examples), asLines(await saidAbout(id)));
  }
}
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
