import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: 'seguintes?',
  activity: 'ção|são',
  advice: 'sempre',
  tellsReader: 'meu|minha|eu',
  rates: String.raw`(?:é |são )?(?:muito )?(?:mais|menos|melhor|pior)(?: \p{L}+)? (?:do )?que`,
  ofAnother: 'tem',
  placeholderCommand: 'ação|acao',
  saidTwice: 'bem|já',
};
