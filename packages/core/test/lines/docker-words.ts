import { specs } from '@cribnotes/specs';
import { makeVocabulary, type Vocabulary } from '../../src/lines/vocabulary.ts';

/** The words of notes about docker whose author writes `d` for it. */
export const dockerWords: Vocabulary = makeVocabulary(specs, {
  declared: [],
  aliases: { d: 'docker' },
  topical: ['docker'],
  discovered: ['mytool'],
});
