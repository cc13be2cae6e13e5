import { openNote, readTopic } from '@cribnotes/core';
import { defaultLimits, parseTree } from '@cribnotes/core/parse-tree';
import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { brokenByFiles } from '../src/checks/of-files.ts';
import { pathologicalKinds } from '../src/pathological/kinds.ts';

/** No call of a function takes so many arguments. */
const MANY = 130_000;

test.each(['a line of code', 'lines of a here-document'])(
  '%s: more words or lines than a call takes go through all formats',
  { timeout: 240_000 },
  async (name) => {
    const kind = pathologicalKinds.find((one) => one.name === name)!;
    const bytes = new TextEncoder().encode(`# Docker\n\nShows it:\n\n${kind.write(MANY)}\n`);
    const topic = await readTopic([{ id: 'a.md', bytes }], {
      name: 'a',
      specs,
      open: (file) =>
        openNote(file, {
          parseUnusual: async (text, limits) => parseTree(text, limits),
          limits: defaultLimits,
        }),
    });
    expect(topic.entries).not.toEqual([]);
    expect(await brokenByFiles(topic, [], false)).toEqual([]);
  },
);
