import { withoutEnd } from './text-end.ts';

/** Numbers, boxes, bullets and arrows before the first word: they say how a line stands, not what it says. */
const MARKERS: readonly RegExp[] = [
  /^\[[ xX/<>!?*~+-]\](?:\s+|$)/u,
  /^(?:#{1,6}|\/{2})\s+/u,
  /^\d{1,2}(?:[)）、．]|\.(?=\p{Lo}))\s*(?=\p{Lo})/u,
  /^(?:\d{1,2}[.)]|[•‣▪●○◦▸►▶➤➜·])\s+/u,
  // An option and a path begin with such signs too, but without a blank.
  // Spanish has a full stop before the dash.
  /^(?:\.?[*+>=:–—-]+)\s+/u,
  /^(?:[-=–—]{1,3}>|<[-=]{1,2}|[→⇒➔➜⟶←⟵»›：])\s*/u,
  /^[–—•‣▪●◦・]\s*(?=\p{L})/u,
  // Keys are symbols as well: ⌘C.
  /^(?![⌘⇧⌥⌃⏎⌫⌦⎋])(?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)+\s+/u,
  /^[,;、，；]\s*/u,
];

/** How long the markers at the start of a text are; 0 where its words begin at once. */
export function markerLength(text: string): number {
  let at = text.length - text.trimStart().length;
  for (let found = true; found; ) {
    const rest = text.slice(at);
    const marker = MARKERS.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0);
    found = marker !== undefined;
    at += marker ?? 0;
  }
  return at;
}

/** What parts a sentence from what it leads on to. A hyphen alone may be an operand: `cd -`. */
const SEPARATOR = /(?:\s*(?:[:：→⇒➜,;、，]|[-=–—]+>|\s(?:[–—]+|[=-]{2,})))+\s*$/u;

/** Gives the text without the colon, arrow or dash at its end that led on to something. */
export function withoutSeparator(text: string): string {
  return withoutEnd(text, SEPARATOR).trimEnd();
}
