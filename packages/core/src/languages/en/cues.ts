import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: 'following|below',
  fillsIn: String.raw`replace|e\.?g\.?\b|for example|example:|change .* (?:to|with)|where `,
  needsContext: 'to (?:do|fix|achieve|solve) (?:that|this)|for (?:this|that)',
  activity: 'ing|tion|sion|ment',
  chapter: 'docu|introd?|config|orient|explan|descri|note',
  advice: 'always|never',
  regularly: 'regularly',
  something: 'one|where|something',
  orders: 'use|run|type|press|set|add|install',
  tellsReader:
    'my|i|todo|hope|to|if|when|use|run|install|you|we|let|in this|here|the following|these|this (?:section|note|page|guide|document)|first|note|see|make sure|please|before|after|then|open|add|create|type|press|also|there|now',
  rates: String.raw`(?:is |are |much |even )*(?:\p{L}+er|more \p{L}+|less \p{L}+) than`,
  ofAnother: 'was|has|have|must|can',
  relative: 'that|which|who|where',
  toDoSpokenOf: 'lists?|apps?|comments?|items?|markers?|tags?|files?|lines?|entries|keywords?|means?|stands',
  placeholderCommand: 'command|action|option|verb|args?$',
  saidTwice: 'that|had|is|very|so|no|bye|never|much|more|really',
};
