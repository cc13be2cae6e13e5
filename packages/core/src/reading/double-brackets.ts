/** `[[Note]]`, `[[Note#part|words]]`, `![[picture.png]]`, as Obsidian writes them: the mark of an embedded file, target, words. */
export const doubleBrackets: RegExp = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;

/** True for the name of a file that is shown as a picture. */
export function isPictureName(target: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i.test(target.split('#')[0]!.trim());
}
