/** Writes the JSON Schemas of the model and of crib.yaml to packages/core: node scripts/schema.ts */
import { writeFileSync } from 'node:fs';
import { printedSchema } from '../packages/core/test/schema/printed-schema.ts';
import { printedSettingsSchema } from '../packages/core/test/settings/printed-settings-schema.ts';

const core = new URL('../packages/core/', import.meta.url);
writeFileSync(new URL('topic.schema.json', core), printedSchema());
writeFileSync(new URL('crib.schema.json', core), printedSettingsSchema());
