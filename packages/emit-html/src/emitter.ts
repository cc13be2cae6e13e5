import type { EmitOptions, Emitter, OutputFile, Topic } from '@cribnotes/core';
import { writeDocument } from './markup/write.ts';
import { htmlPage } from './page/page.ts';

/** Renders a topic to `<topic.id>.html`, one file that needs nothing beside it. */
export const emitter: Emitter = {
  format: 'html',
  async emit(topic: Topic, options: EmitOptions): Promise<readonly OutputFile[]> {
    const bytes = new TextEncoder().encode(writeDocument(htmlPage(topic, options)));
    return [{ path: `${topic.id}.html`, bytes }];
  },
};
