import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, roff } from '../src/index.ts';
import { differences } from './rendering/compare.ts';
import { contexts, pageOf } from './rendering/contexts.ts';
import { groff, groffLint, has, mandoc, mandocLint } from './rendering/formatters.ts';
import { hostileTexts } from './rendering/hostile-text.ts';

const texts = hostileTexts(150, 20260314);

describe.each(contexts)('hostile text as $name', (context) => {
  test.skipIf(!has('groff'))('is seen on groff as it was meant', () => {
    expect(differences(context, texts, groff())).toEqual([]);
    expect(groffLint(roff(pageOf(context, texts)))).toBe('');
  });

  test.skipIf(!has('mandoc'))('is seen on mandoc as it was meant', () => {
    expect(differences(context, texts, mandoc)).toEqual([]);
    expect(mandocLint(roff(pageOf(context, texts)))).toBe('');
  });

  test('never makes a page that the checker refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        check(roff(pageOf(context, [text])));
      }),
      { numRuns: 40 },
    );
  });
});
