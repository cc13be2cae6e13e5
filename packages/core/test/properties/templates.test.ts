import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asWritten } from '../../src/commands/as-written.ts';
import { spell } from '../../src/commands/spell.ts';
import { notGivenBack } from '../printed/not-given-back.ts';
import { read } from './generated-notes.ts';

const folder = new URL('../../fixtures/styles/', import.meta.url);
const styles = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

test.each(styles)('what is printed of %s can be typed from the paper', async (name) => {
  const topic = await read([name, readFileSync(new URL(name, folder), 'utf8')]);
  expect(notGivenBack(topic)).toEqual([]);
  const settings = `---\ncrib:\n  tools: [${topic.tools.map(({ program }) => program).join(', ')}]\n---\n`;
  for (const entry of topic.entries) {
    if (entry.kind !== 'command') continue;
    for (const { template } of entry.variants) {
      // Some slips are printed as they are written: nobody but the author knows whether `- G` is one.
      if (/\s-\s/.test(template.text)) continue;
      // Without data on a tool nothing but the other lines of a note tells its flags from their values.
      if (entry.verified === 'shape') continue;
      const again = await read(['again.md', `${settings}\n\`\`\`sh\n${template.text}\n\`\`\`\n`]);
      const texts = again.entries.flatMap((one) =>
        one.kind === 'command'
          ? one.variants.flatMap(({ template: { parts, text } }) => [text, spell(asWritten(parts))])
          : [],
      );
      expect(texts, template.text).toContain(template.text);
    }
  }
});
