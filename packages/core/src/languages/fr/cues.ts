import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: 'suivante?s?',
  advice: 'toujours|jamais',
  regularly: 'régulièrement|périodiquement',
  something: 'ce qui|celui',
  orders: 'utilise[rz]?',
  tellsReader: 'mon|ma|je',
  rates: String.raw`(?:est |sont )?(?:bien )?(?:plus|moins|mieux)(?: \p{L}+)? que`,
  ofAnother: 'doit|peut',
  relative: 'qui|que|dont|où',
  placeholderCommand: 'commande',
  saidTwice: 'nous|vous',
};
