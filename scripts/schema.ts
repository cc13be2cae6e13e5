/** Writes the JSON Schema of the model, packages/core/topic.schema.json: node scripts/schema.ts */
import { writeFileSync } from 'node:fs';
import { printedSchema } from '../packages/core/test/schema/printed-schema.ts';

writeFileSync(new URL('../packages/core/topic.schema.json', import.meta.url), printedSchema());
