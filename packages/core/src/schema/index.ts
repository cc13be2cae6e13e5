import type { GenericSchema } from 'valibot';
import type { Topic } from '../model.ts';
import { topic } from './topic.ts';

export { definitions } from './definitions.ts';

/**
 * Checks that a value is a topic: `v.parse(topicSchema, JSON.parse(text))`.
 * `topic.schema.json` of this package says the same for other languages.
 */
export const topicSchema: GenericSchema<Topic> = topic;
