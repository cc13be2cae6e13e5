/** What stands around a run of unseen characters. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly lineHasRightToLeft: boolean;
}

/** A kind of unseen character: what is said about it and what takes its place. */
export interface UnseenKind {
  readonly rule: string;
  readonly what: string;
  readonly characters: RegExp;
  /** The text that takes the place of a character, or undefined where the character is meant. */
  readonly replace: (found: string, around: Surroundings) => string | undefined;
  /** Ordinary in running text, so that it is worth a word in code only. */
  readonly ordinaryInProse?: true;
}

const beyondAscii = /\P{ASCII}/u;
const visibleAscii = /[!-~]/;
const takesVariation = /[\p{Extended_Pictographic}#*0-9]|\P{ASCII}/u;

/** Unicode 17; UAX 9 and UTS 55 on what hides the order or the presence of text in source code. */
export const unseenKinds: readonly UnseenKind[] = [
  {
    rule: 'text/line-separator',
    what: 'a line separator that editors do not show as one',
    characters: /[\v\f\u0085\u2028\u2029]/u,
    replace: () => ' ',
  },
  {
    rule: 'text/control-char',
    what: 'a control character',
    characters: /(?![\t\n])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]/u,
    replace: (found) => (found === '\0' || found > '\x9f' ? '\ufffd' : ''),
  },
  {
    rule: 'unicode/bidi',
    what: 'a character that changes the order in which text is shown',
    characters: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    replace: (found, around) => (/[\u202d\u202e]/.test(found) || !around.lineHasRightToLeft ? '' : undefined),
  },
  {
    rule: 'unicode/invisible',
    what: 'an invisible character',
    characters: /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u,
    replace: (_, { before, after }) => (beyondAscii.test(before) || beyondAscii.test(after) ? undefined : ''),
  },
  {
    rule: 'unicode/invisible',
    what: 'an invisible mark of a character',
    characters: /[\ufe00-\ufe0f]/u,
    replace: (_, { before }) => (takesVariation.test(before) ? undefined : ''),
  },
  {
    rule: 'unicode/invisible',
    what: 'hidden text',
    characters: /[\u{e0000}-\u{e007f}]/u,
    replace: (_, { before }) => (before === '\u{1f3f4}' ? undefined : ''),
  },
  {
    rule: 'unicode/invisible',
    what: 'a blank that a shell takes for a letter',
    characters: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u,
    replace: (_, { before, after }) =>
      visibleAscii.test(before) && visibleAscii.test(after) && !/[:;!?%]/.test(after) ? ' ' : undefined,
    ordinaryInProse: true,
  },
];
