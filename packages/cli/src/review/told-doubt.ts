import type { Doubt } from '@cribnotes/core';
import { coveredText } from '../diagnostics/covered-text.ts';
import type { LoadedTopic } from '../topic.ts';
import type { Doubted } from './read-doubts.ts';

/** A doubt with the lines that it is about, as editors and people are shown it. */
export interface ToldDoubt {
  readonly id: string;
  readonly rule: string;
  /** What is asked, in words. */
  readonly asks: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly words: string;
  /** The lines around it; those that it is about are marked. */
  readonly lines: readonly { readonly line: number; readonly text: string; readonly isMeant: boolean }[];
  readonly choices: readonly {
    readonly key: string;
    readonly says: string;
    /** What is written when it is chosen: a comment, or the words in their place. */
    readonly writes: string;
  }[];
  readonly proposal?: string;
  readonly doubt: number;
}

/** How many lines are shown before and behind. */
const AROUND = 2;

/** Gives doubts with their lines, secrets covered. */
export async function toldDoubts(
  loaded: Pick<LoadedTopic, 'files' | 'pathOf'>,
  { doubts, diagnostics }: Pick<Doubted, 'doubts' | 'diagnostics'>,
): Promise<readonly ToldDoubt[]> {
  const { answerComment } = await import('@cribnotes/core');
  const decoder = new TextDecoder();
  const texts = new Map(
    loaded.files.map(({ id, bytes }) => {
      const own = diagnostics.filter(({ span }) => span.source === id);
      return [id, coveredText(decoder.decode(bytes), own).split(/\r\n|\r|\n/)] as const;
    }),
  );
  return doubts.map((doubt): ToldDoubt => {
    const { id, rule, span, words, choices, proposal } = doubt;
    const lines = texts.get(span.source) ?? [];
    const first = Math.max(1, span.start.line - AROUND);
    return {
      id,
      rule,
      asks: asksOf(rule),
      path: loaded.pathOf(span.source),
      line: span.start.line,
      endLine: span.end.line,
      column: span.start.column,
      words,
      lines: lines.slice(first - 1, span.end.line + AROUND).map((text, at) => {
        const line = first + at;
        return { line, text, isMeant: line >= span.start.line && line <= span.end.line };
      }),
      choices: choices.map((choice) => ({
        key: choice.key,
        says: choice.says,
        writes: choice.mend ?? answerComment(doubt, choice),
      })),
      ...(proposal === undefined ? {} : { proposal }),
      doubt: Math.round(doubt.doubt * 100) / 100,
    };
  });
}

/** Gives what is asked by a rule, in words. */
export const asksOf = (rule: string): string =>
  ASKS[rule] ?? (rule.startsWith('card-') ? 'How does the card ask for this?' : 'What is this?');

const ASKS: Readonly<Record<string, string>> = {
  'no-owner': 'Whose sentence is this?',
  'weak-owner': 'Whose sentence is this?',
  'weak-pairing': 'Is this what the command does?',
  'shared-sentence': 'Is this about several commands?',
  'two-sentences': 'Is this what the command does?',
  'weak-title': 'Is this a title?',
  'left-out': 'Is this to be printed?',
  'left-out-line': 'Did a program print this line?',
  'may-be-words': 'Is this typed so?',
  'unread-code': 'Is this a command?',
  secret: 'A secret is hidden here. Is that right?',
  'typo-command': 'Is this a slip?',
  'typo-subcommand': 'Is this a slip?',
  'typo-flag': 'Is this a slip?',
  'flag-after-operand': 'Is this a slip?',
  'wrong-dash': 'Is this a slip?',
  'wrong-quote': 'Is this a slip?',
  'capital-letter': 'Is this a slip?',
};

/** Finds the doubt that an id names, also by its beginning where no other begins so. */
export function doubtNamed<D extends Pick<Doubt, 'id'>>(doubts: readonly D[], id: string): D | undefined {
  const exact = doubts.find((doubt) => doubt.id === id);
  if (exact !== undefined) return exact;
  const [one, ...others] = id.length < 4 ? [] : doubts.filter((doubt) => doubt.id.startsWith(id));
  return others.length === 0 ? one : undefined;
}
