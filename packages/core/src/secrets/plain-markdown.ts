import { type DerivedText, replaceIn } from '../reading/text/text-map.ts';

/** Signs by the names that HTML gives them, as far as secrets have them. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lowbar: '_',
  ast: '*',
  num: '#',
  excl: '!',
  dollar: '$',
  commat: '@',
  equals: '=',
  colon: ':',
  sol: '/',
  period: '.',
  hyphen: '-',
  dash: '-',
  grave: '`',
  percnt: '%',
  plus: '+',
};

const written =
  /\\([!-/:-@[-`{-~])|&(?:#(\d{1,5})|#[xX]([0-9a-fA-F]{1,5})|([a-z]{2,6}));|<wbr\/?>|<\/?(?:b|i|em|strong|span|code|mark)>/g;

/** Gives a text as running text is shown: `ghp\_x` and `ghp&#95;x` are `ghp_x`. */
export function plainMarkdown(text: string): DerivedText {
  return replaceIn(
    text,
    Array.from(
      text.matchAll(written),
      ({ 0: all, 1: escaped, 2: decimal, 3: hexadecimal, 4: name, index }) => {
        const code =
          decimal === undefined ? hexadecimal && Number.parseInt(hexadecimal, 16) : Number(decimal);
        const by = escaped ?? (code ? String.fromCharCode(code) : name === undefined ? '' : entities[name]);
        return by === undefined ? [] : [{ at: index, length: all.length, by }];
      },
    ).flat(),
  );
}
