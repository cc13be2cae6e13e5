import type { Diagnostic, OutputFile, Topic } from '@cribnotes/core';
import { emitter as anki, printState, readPackage, type WrittenDeck } from '@cribnotes/emit-anki';
import { emitter as html } from '@cribnotes/emit-html';
import { emitter as man } from '@cribnotes/emit-man';
import { readRecord, emitter as sheet } from '@cribnotes/emit-pdf';
import { missing, textOfHtml } from '@cribnotes/testkit';
import { unpacked } from '../../../cli/test/contents-of.ts';
import { type Broken, brief, type Invariant } from './broken.ts';
import { secretsIn } from './find-secrets.ts';
import { textsIn, withControls } from './texts-in.ts';

/** What was made of a topic. */
export interface Made {
  readonly format: string;
  readonly topic: Topic;
  readonly secrets: readonly string[];
  readonly files: readonly OutputFile[];
  readonly reported: readonly Diagnostic[];
  /** What is kept for the next build. */
  readonly state: string;
  /** The same once more. */
  readonly again?: readonly OutputFile[];
}

const emitters = [sheet, anki, man, html] as const;

type Check = (made: Made) => readonly string[] | Promise<readonly string[]>;

/** What must hold for the files of every format. */
export const fileChecks: readonly (readonly [Invariant, Check])[] = [
  [
    'plain file names',
    ({ files }) => files.map(({ path }) => path).filter((path) => !/^[a-z0-9][a-z0-9._-]*$/.test(path)),
  ],
  ['same bytes twice', ({ files, again }) => (again === undefined ? [] : differing(files, again))],
  [
    'no control characters',
    async ({ files }) => withControls((await Promise.all(files.map(textsOf))).flat()),
  ],
  [
    'no secrets',
    ({ files, state, secrets }) =>
      secrets.length === 0
        ? []
        : [
            ...files.flatMap(({ bytes }) => secretsIn(unpacked(Buffer.from(bytes)), secrets)),
            ...secretsIn(state, secrets),
          ],
  ],
  [
    'nothing lost',
    ({ format, files, topic, reported }) =>
      // What nobody sees is left out.
      format === 'html' ? missing(topic, seen(files.map(seenInBrowser).join('\n')), reported, seen) : [],
  ],
];

/** Makes all formats of a topic and gives the invariants that their files break. */
export async function brokenByFiles(
  topic: Topic,
  secrets: readonly string[],
  isTwice: boolean,
): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (const emitter of emitters) {
    const made = await make(emitter, topic, secrets);
    const again = isTwice ? { again: (await make(emitter, topic, secrets)).files } : {};
    for (const [invariant, check] of fileChecks) {
      const wrong = await check({ ...made, ...again });
      if (wrong.length > 0) broken.push({ invariant, what: `${emitter.format}: ${brief(wrong)}` });
    }
  }
  return broken;
}

async function make(
  emitter: (typeof emitters)[number],
  topic: Topic,
  secrets: readonly string[],
): Promise<Made> {
  const reported: Diagnostic[] = [];
  let written: WrittenDeck | undefined;
  const files = await emitter.emit(topic, {
    date: '2026-03-14',
    report: (diagnostic) => void reported.push(diagnostic),
    remember: (deck: WrittenDeck) => {
      written = deck;
    },
  } as Parameters<typeof emitter.emit>[1]);
  const state = written === undefined ? '' : printState({ ...written, source: '' });
  return { format: emitter.format, topic, secrets, files, reported, state };
}

function differing(files: readonly OutputFile[], again: readonly OutputFile[]): string[] {
  return files.flatMap(({ path, bytes }, at) =>
    Buffer.compare(bytes, again[at]?.bytes ?? new Uint8Array()) === 0 ? [] : [path],
  );
}

/** The words of a file, as programs read them. */
async function textsOf({ path, bytes }: OutputFile): Promise<readonly string[]> {
  if (path.endsWith('.pdf')) return textsIn(readRecord(bytes));
  if (path.endsWith('.apkg')) return textsIn(await readPackage(bytes));
  const text = new TextDecoder().decode(bytes);
  return path.endsWith('.json') ? textsIn(JSON.parse(text)) : [text];
}

/** A page names what nobody sees in a command. */
const seen = (text: string): string => text.replaceAll(/\p{Cf}|<U\+[\dA-F]+>/gu, '');

function seenInBrowser({ bytes }: OutputFile): string {
  return textOfHtml(new TextDecoder().decode(bytes).replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, ''));
}
