/** How files begin that are no picture we take, and what they are called. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^GIF8[79]a/, 'a GIF'],
  [/^RIFF.{4}WEBP/s, 'a WebP'],
  [/^.{4}ftyp(avif|avis)/s, 'an AVIF'],
  [/^.{4}ftyp(heic|heix|mif1|msf1)/s, 'a HEIC'],
  [/^(II\*\0|MM\0\*)/, 'a TIFF'],
  [/^BM/, 'a BMP'],
  [/^%PDF-/, 'a PDF'],
  [/^\s*(<\?xml|<svg|<!DOCTYPE svg)/i, 'an SVG'],
  [/^\s*<(!DOCTYPE html|html)/i, 'a web page'],
];

/** Says what is wrong with a file that is no whole PNG or JPEG. */
export function whyNoImage(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'the file is empty';
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (head.startsWith('\x89PNG')) return 'this PNG is cut off or damaged';
  if (head.startsWith('\xff\xd8')) return 'this JPEG is cut off or damaged';
  const other = OTHERS.find(([beginning]) => beginning.test(head))?.[1];
  return other === undefined ? 'it is no PNG or JPEG' : `it is ${other}, and PNG and JPEG are taken`;
}
