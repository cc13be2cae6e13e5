import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../src/visible.ts';

test('shows what a terminal would act on', () => {
  expect(visible('a\u001b[31mred\u0007\n::error::x\u202Erev\u2028')).toBe(
    'a\\x1B[31mred\\x07\\x0A::error::x<U+202E>rev<U+2028>',
  );
});

test('leaves nothing that a terminal or a log would act on, whatever comes in', () => {
  const active = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u;
  const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  fc.assert(fc.property(fc.string({ unit: character }), (text) => !active.test(visible(text))));
});
