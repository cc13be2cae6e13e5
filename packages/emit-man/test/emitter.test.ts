import { checkEmitter } from '@cribnotes/testkit';
import { describe } from 'vitest';
import { emitter } from '../src/index.ts';
import { has, mandoc } from './rendering/formatters.ts';

/** A shell takes a line that ends in a backslash and the next one for one line. */
const goesOn = /\\\n */g;

describe.skipIf(!has('mandoc'))('as shown by mandoc', () => {
  checkEmitter(emitter, {
    textOf: (files) =>
      files
        .map(({ bytes }) => mandoc.render(new TextDecoder().decode(bytes), 200).replace(goesOn, ''))
        .join('\n'),
    // Placeholders are told apart by their face, and dots stand apart from what repeats.
    shown: (words) => words.replaceAll(/<(\w[\w-]+)>/g, '$1').replaceAll(/(\]?)\.\.\./g, ' ...$1'),
  });
});
