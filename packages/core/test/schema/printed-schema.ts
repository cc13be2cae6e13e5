import { toJsonSchema } from '@valibot/to-json-schema';
import { definitions, topicSchema } from '../../src/schema/index.ts';

/** The text of `topic.schema.json`. */
export function printedSchema(): string {
  const { $schema, ...schema } = toJsonSchema(topicSchema, { definitions: { ...definitions } });
  return `${JSON.stringify({ $schema, title: 'A topic, as crib show prints it', ...schema }, null, 2)}\n`;
}
