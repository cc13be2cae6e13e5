import type { ReadTopic } from '../topic.ts';

/** Files and folders of the notes that could not be read: nobody knows what they say now. */
export function unreadSources({ files, topic, diagnostics }: ReadTopic): readonly string[] {
  const read = new Set(topic.sources.map(({ id }) => id));
  const refused = files.filter(({ id }) => !read.has(id)).map(({ id }) => id);
  const passedOver = diagnostics.filter(({ rule }) => rule.startsWith('file/') || rule === 'note/too-large');
  return [...new Set([...refused, ...passedOver.map(({ span }) => span.source)])];
}
