import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Gives a text of raw HTML with its character references replaced by what they stand for: `&lt;`, `&#60;`, `&#x3c;`. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]*));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return asBlank(decodeNamedCharacterReference(name) || whole);
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return isCharacter(code) ? asBlank(String.fromCodePoint(code)) : whole;
    },
  );
}

/** A blank that does not break is one to a reader. */
const asBlank = (character: string): string => (character === '\u00a0' ? ' ' : character);

/** Halves of a pair are no characters, and nothing is no text; what programs would act on (C0, DEL, C1) stays as it is written. */
const isCharacter = (code: number): boolean =>
  code < 0x110000 &&
  !(code >= 0xd800 && code < 0xe000) &&
  !/(?![\t\n])\p{Cc}/u.test(String.fromCodePoint(code));
