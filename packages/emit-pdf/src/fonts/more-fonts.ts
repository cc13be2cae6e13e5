import { wholePackage } from './faces.ts';
import type { Region } from './region.ts';

const HAN = /\p{Script=Han}/u;

/** Gives the package with letters for a character that those that come with the sheet do not draw as they should. */
export function packageFor(codePoint: number, region: Region): string | undefined {
  return HAN.test(String.fromCodePoint(codePoint)) ? wholePackage(region) : undefined;
}
