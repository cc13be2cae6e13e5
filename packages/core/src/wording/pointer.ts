import { alternatives, anyOf } from '../languages/alternatives.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { PointerWords } from '../languages/pointer-words.ts';
import { hasSeveralWords } from './lead-in.ts';
import { findEnd, withoutEnd } from './text-end.ts';
import { endsUnfinished } from './unfinished.ts';

/** How a command follows its sentence: in a line of its own, behind a colon, or at once, as in "stop it with `docker stop`". */
export type Joint = 'apart' | 'colon' | 'joined';

const CLOSENESS: Readonly<Record<Joint, number>> = { apart: 0, colon: 1, joined: 2 };

/** A pattern for the end of a sentence; `unless` and `needs` are tested on what stands before it. */
interface Ending {
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly needs?: RegExp;
  /** How close the command must stand for that; anywhere where it is absent. */
  readonly joint?: Joint;
}

/** What parts a clause from the one before it. */
const PARTED = String.raw`\s*[,;，；、]\s*`;

/** The article of the command, where a noun stands behind it: "press the `c` key". */
const ARTICLE = String.raw`(?:\s+(?:${anyOf('grammar', 'the', 'theLetter')}|de))?`;

/** How long a text can be that only points at a command, in UTF-16 units. */
const LONGEST = 80;

const PREDICATES = alternatives(({ examplePredicates }) => examplePredicates);

const ENDINGS: readonly Ending[] = LANGUAGES.flatMap(({ pointers }) => (pointers ? endingsOf(pointers) : []));

function endingsOf(words: PointerWords): Ending[] {
  const { by, use, object, following } = words;
  const ending = (pattern: string): RegExp => new RegExp(`${pattern}$`, 'iu');
  const you = words.you === undefined ? '' : `(?:(?:${words.you})\\s+)?`;
  const said = `(?:\\s*(?:${following}|${object}))?`;
  const behind = (pattern: string | undefined): { unless?: RegExp } =>
    pattern === undefined ? {} : { unless: new RegExp(`(?:^|\\s)(?:${pattern})$`, 'iu') };
  return [
    { words: ending(`(?:[\\s,;]+|\\s*\\(\\s*)(?:${words.example})`), ...behind(PREDICATES) },
    { words: ending(`\\s+(?:${by})\\s+(?:${following})`) },
    { words: ending(`${PARTED}${you}(?:${use})${said}`) },
    ...(words.purpose === undefined
      ? []
      : [
          {
            words: ending(`\\s+${you}(?:${use})${said}`),
            needs: new RegExp(`^(?:${words.purpose})`, 'iu'),
            ...behind(words.needing),
          },
        ]),
    {
      words: ending(`[\\s,]+(?:${by})`),
      ...behind(words.taken),
    },
    { words: ending(`[\\s,]+(?:${by})\\s+(?:${object})`), joint: 'colon' },
    { words: ending(`[\\s,]+(?:${by})${ARTICLE}`), joint: 'joined' },
    {
      words: ending(`[\\s,]+${you}(?:${use})(?:${said}|${ARTICLE})`),
      ...behind(words.needing),
      joint: 'joined',
    },
  ];
}

const every = (name: 'joins' | 'use' | 'you' | 'by' | 'following' | 'object' | 'example'): string =>
  alternatives(({ pointers }) => pointers?.[name]);

/** Chinese and Japanese leave no blank behind a word. */
const WORD_END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}])`;

/** What joins the clause that is cut to the one that stays: "Restart it and then". */
const JOIN = new RegExp(`[\\s,;，、]+(?:(?:${every('joins')})${WORD_END}\\s*)*$`, 'iu');

/** A text that is nothing but what points at a command: "Or", "Alternatively, you can use the command", "with". */
const ONLY = new RegExp(
  `^(?!(?:${every('use')})$)(?:(?:${every('joins')})${WORD_END}[\\s,，、]*)*(?:(?:${every('you')})[\\s,]*)?(?:${every('use')}|${every('by')})?(?:\\s*(?:${every('following')}|${every('object')}))?(?:[\\s,]*(?:${every('example')}))?$`,
  'iu',
);

/** True for words that say nothing but that a command comes: "Or:", "You can use", "with the following command". */
export function pointsOnly(text: string): boolean {
  return text.length <= LONGEST && ONLY.test(text.replace(/[\s:：.,;…]+$/u, ''));
}

/** What names the command that comes: "the following command", "the command below". */
const AHEAD = new RegExp(
  alternatives(({ pointers }) => pointers?.following),
  'iu',
);

/** True for words that say that the command comes behind them. */
export function pointsAhead(text: string): boolean {
  return AHEAD.test(text);
}

/**
 * Gives the words before a command without what only points at it: "…, use the following command", a preposition that the
 * command was the object of. What stays is a clause by itself; where nothing can be cut so, it is the words as they are.
 */
export function withoutPointer(words: string, joint: Joint = 'apart'): string {
  let text = joint === 'joined' ? wholeBefore(words, withoutEnd(words, JOIN)) : words;
  for (let cut = 0; cut < MOST_CUTS; cut += 1) {
    const rest = withoutLastPointer(text, joint);
    if (rest === text) break;
    text = rest;
  }
  return text;
}

/** "using run": a preposition stands before a verb of the same command. */
const MOST_CUTS = 2;

function withoutLastPointer(text: string, joint: Joint): string {
  for (const { words, unless, needs, joint: closest } of ENDINGS) {
    if (closest !== undefined && CLOSENESS[joint] < CLOSENESS[closest]) continue;
    const pointer = findEnd(text, words);
    if (pointer === undefined) continue;
    const before = text.slice(0, pointer.at);
    if (unless?.test(before) || needs?.test(before) === false) continue;
    const rest = wholeBefore(text, withoutEnd(before, JOIN));
    if (rest !== text) return rest;
  }
  return text;
}

/** What is left of a text, where that is a clause, or else the text. */
function wholeBefore(text: string, rest: string): string {
  return hasSeveralWords(rest) && !endsUnfinished(rest) ? rest : text;
}
