/** What words are, as their author says it. */
export type Decision =
  /** They say what a command does. */
  | { readonly kind: 'sentence'; readonly of: string }
  /** They say something further about a command. */
  | { readonly kind: 'note'; readonly of: string }
  /** They say something about a thing. */
  | { readonly kind: 'about'; readonly term: string }
  /** They say what a thing is. */
  | { readonly kind: 'defines'; readonly term: string }
  /** They are about the section that they stand in. */
  | { readonly kind: 'section' }
  /** They are not printed. */
  | { readonly kind: 'nothing' }
  /** They are typed: as they stand, or as `line`. */
  | { readonly kind: 'command'; readonly line?: string }
  /** They are words, and no command. */
  | { readonly kind: 'words' }
  /** A program printed them. */
  | { readonly kind: 'output' }
  /** The word is a program, or is none. */
  | { readonly kind: 'program' }
  | { readonly kind: 'no program' }
  /** How the card of the command asks; nothing where it gets no card. */
  | { readonly kind: 'asked'; readonly words?: string }
  /** They are as they should be, however they look; a secret is hidden, and told no more. */
  | { readonly kind: 'right' };

/** How each decision is written, for whoever has mistyped one. */
export const DECISIONS: readonly string[] = [
  'sentence of COMMAND',
  'note of COMMAND',
  'about TERM',
  'defines TERM',
  'section',
  'nothing',
  'command',
  'command LINE',
  'words',
  'output',
  'program',
  'no program',
  'asked WORDS',
  'not asked',
  'right',
];

const ALONE = ['section', 'nothing', 'command', 'words', 'output', 'program', 'no program', 'right'] as const;

/** Gives the decision that words such as `sentence of docker ps` are; nothing where they are none. */
export function readDecision(words: string): Decision | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  const alone = ALONE.find((kind) => kind === text.toLowerCase());
  if (alone !== undefined) return { kind: alone };
  if (/^not asked$/i.test(text)) return { kind: 'asked' };
  const [, head = '', rest = ''] =
    /^(sentence of|note of|about|defines|command|asked) (.+)$/i.exec(text) ?? [];
  switch (head.toLowerCase()) {
    case 'sentence of':
      return { kind: 'sentence', of: rest };
    case 'note of':
      return { kind: 'note', of: rest };
    case 'about':
      return { kind: 'about', term: rest };
    case 'defines':
      return { kind: 'defines', term: rest };
    case 'command':
      return { kind: 'command', line: rest };
    case 'asked':
      return { kind: 'asked', words: rest };
  }
  return undefined;
}

/** Gives a decision in the words that are read as it. */
export function printDecision(decision: Decision): string {
  switch (decision.kind) {
    case 'sentence':
    case 'note':
      return `${decision.kind} of ${decision.of}`;
    case 'about':
    case 'defines':
      return `${decision.kind} ${decision.term}`;
    case 'command':
      return decision.line === undefined ? 'command' : `command ${decision.line}`;
    case 'asked':
      return decision.words === undefined ? 'not asked' : `asked ${decision.words}`;
    case 'section':
    case 'nothing':
    case 'words':
    case 'output':
    case 'program':
    case 'no program':
    case 'right':
      return decision.kind;
  }
}
