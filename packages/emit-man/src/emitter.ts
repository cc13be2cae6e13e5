import type { Emitter, OutputFile, Topic } from '@cribnotes/core';
import type { Page } from './document.ts';
import type { ManOptions } from './options.ts';
import { page } from './page.ts';
import { withSource } from './roff/source-line.ts';
import { roff } from './roff/write.ts';
import { split } from './split.ts';

/** Renders a topic to `<topic.id>.7`, or with `split` to that page and one more for every group. */
export const emitter: Emitter<ManOptions> = {
  format: 'man',
  async emit(topic: Topic, options: ManOptions): Promise<readonly OutputFile[]> {
    const pages = options.split ? split(topic, options.date) : [page(topic, options.date)];
    return pages.map((made) => file(made, options.source));
  },
};

function file(made: Page, source: string | undefined): OutputFile {
  const text = source === undefined ? roff(made) : withSource(roff(made), source);
  return { path: `${made.name}.7`, bytes: new TextEncoder().encode(text) };
}
