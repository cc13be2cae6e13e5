import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './generated-notes.ts';

const folder = new URL('../../fixtures/styles/', import.meta.url);
const styles = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

test.each(styles)(
  'each template of %s is read as what it was printed from, without a fault',
  async (name) => {
    const topic = await read([name, readFileSync(new URL(name, folder), 'utf8')]);
    const variants = topic.entries.flatMap((entry) =>
      entry.kind === 'command'
        ? entry.variants.map((variant) => ({ variant, verified: entry.verified }))
        : [],
    );
    const settings = `---\ncrib:\n  tools: [${topic.tools.map(({ program }) => program).join(', ')}]\n---\n`;
    for (const { variant, verified } of variants) {
      // Without data on a tool nothing but the other lines of a note tells its flags from their values.
      if (verified === 'shape') continue;
      const again = await read(['again.md', `${settings}\n\`\`\`sh\n${variant.template.text}\n\`\`\`\n`]);
      const ids = again.entries.flatMap((entry) =>
        entry.kind === 'command' ? entry.variants.map(({ id }) => id) : [],
      );
      expect(ids, variant.template.text).toContain(variant.id);
      if (verified === 'tool')
        expect(
          again.diagnostics.filter(({ level }) => level !== 'info'),
          variant.template.text,
        ).toEqual([]);
    }
  },
);
