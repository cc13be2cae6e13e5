import { wholePackage } from './faces.ts';
import type { Region } from './region.ts';
import { scriptFont } from './scripts.ts';

/** Gives the package with letters for a character that those that come with the sheet do not draw as they should. */
export function packageFor(codePoint: number, region: Region): string | undefined {
  if (/\p{Script=Han}/u.test(String.fromCodePoint(codePoint))) return wholePackage(region);
  const font = scriptFont(codePoint);
  return font?.optional ? font.package : undefined;
}
