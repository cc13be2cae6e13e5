import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Files of the package that documents link to under the path that they have in the repository. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE',
  'packages/core/crib.schema.json': 'crib.schema.json',
  'packages/core/topic.schema.json': 'topic.schema.json',
};

/** README and the short documents for users, whose commands are all run by a test. */
export const USER_DOCUMENTS: readonly string[] = [
  'README.md',
  ...['tour', 'vault', 'review', 'printing', 'anki', 'manual-page', 'settings', 'faq', 'html'].map(
    (name) => `docs/${name}.md`,
  ),
];

/** Those that tell all of it. Documents for who works on Cribnotes stay in the repository. */
const REFERENCE = ['notes', 'rules', 'reading', 'decks', 'checks', 'scaling', 'emitters'].map(
  (name) => `docs/${name}.md`,
);

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/**
 * Gives the README of the package with the documents and pictures that it leads to. It is the repository's up to where that
 * turns to contributors; a link that leads to nothing in the package becomes its words.
 */
export function packageDocuments(root: string): readonly { readonly path: string; readonly bytes: Buffer }[] {
  const whole = readFileSync(join(root, 'README.md'), 'utf8');
  const texts = new Map([['README.md', whole.slice(0, whole.indexOf('\n## Contribute'))]]);
  for (const path of [...USER_DOCUMENTS.slice(1), ...REFERENCE])
    texts.set(path, readFileSync(join(root, path), 'utf8'));
  const pictures = new Set<string>();
  const written = [...texts].map(([path, text]) => ({
    path,
    bytes: Buffer.from(
      text.replaceAll(LINK, (link, picture: string, words: string, target: string) => {
        const [file = '', ...part] = target.split('#');
        if (/^[a-z]+:/.test(target)) return link;
        if (file === '') return hasHeading(text, part[0]) ? link : words;
        const inRoot = posix.join(dirname(path), file);
        if (picture !== '') pictures.add(inRoot);
        if (picture !== '' || texts.has(inRoot)) return link;
        const there = ELSEWHERE[inRoot];
        if (there === undefined) return words;
        return `[${words}](${[posix.relative(dirname(path), there), ...part].join('#')})`;
      }),
    ),
  }));
  return [...written, ...[...pictures].map((path) => ({ path, bytes: readFileSync(join(root, path)) }))];
}

function hasHeading(text: string, anchor = ''): boolean {
  return [...text.matchAll(/^#+ (.*)$/gm)].some(
    ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-') === anchor,
  );
}
