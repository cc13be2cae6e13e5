import type { Snippet } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import { cleanTyped } from '../markup/clean.ts';
import { element, type Node } from '../markup/node.ts';
import { proseNodes } from '../words/prose.ts';
import type { Voice } from '../words/voice.ts';

/** How the kinds of files are called, where the language's name is not its title. */
const NAMES: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  json: 'JSON',
  toml: 'TOML',
  yaml: 'YAML',
  yml: 'YAML',
};

/** Gives the content of a file with the author's remarks; its wrong lines are struck out, and are not copied. */
export function file(snippet: Snippet, voice: Voice): Node {
  const { title, lines } = snippet;
  const { words, own } = voice;
  const caption = title === undefined ? kindOf(snippet.language, voice) : proseNodes(title);
  const copy = element('button', { type: 'button', class: 'copy', hidden: true, ...own }, words.web.copy);
  return element(
    'figure',
    { class: 'file item' },
    element('figcaption', {}, ...caption, copy),
    element(
      'pre',
      { dir: 'ltr', translate: 'no' },
      ...lines.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), ...lineNodes(line, voice)]),
    ),
  );
}

function kindOf(language: string, { words, own }: Voice): readonly Node[] {
  const ours: Readonly<Record<string, string>> = { ini: words.page.iniFile, text: words.page.textFile };
  const name = ours[language];
  return name === undefined ? [NAMES[language] ?? language] : [element('span', own, name)];
}

function lineNodes({ text, note, wrong }: Snippet['lines'][number], { words, own }: Voice): readonly Node[] {
  const line = cleanTyped(text);
  return [
    wrong ? element('del', {}, line) : element('code', {}, line),
    ...(wrong
      ? [
          ' ',
          element(
            'strong',
            { class: 'danger', ...own },
            `✗ ${fillPhrase(words.page.wrong, '').replace(/[\s:：]+$/, '')}`,
          ),
        ]
      : []),
    ...(note === undefined ? [] : ['  ', element('i', { class: 'remark' }, '← ', ...proseNodes(note))]),
  ];
}
