/** What masking leaves without sense, and what to put there; in this order. */
const TRACES: readonly (readonly [trace: RegExp, instead: string])[] = [
  // Quotes around a mask, and masks side by side.
  [/[`'"“‘«]\s*…\s*[`'"”’»]/g, '…'],
  [/…(?:[\s,/|]*…)+/g, '…'],
  // "(with …)"
  [/\s*[([]\s*(?:with|using|via|by|or|flag|option)?\s*…\s*[)\]]/gi, ''],
  // "… using the … flag"
  [
    /[\s,:–—-]*\b(?:with|using|use|via|by|through)(?: the)?(?: (?:flag|option|command))?\s*…(?: (?:flag|option|command))?\s*$/i,
    '',
  ],
  // "… with … in a container"
  [
    /\s(?:with|using|via|by|through)(?: the)? …(?: (?:flag|option|command))?(?=\s(?:at|for|from|in|into|of|on|to)\s)/gi,
    '',
  ],
  // "Use … to list", "…: list"
  [/^(?:use|run|with|using|type)?\s*…\s*(?:to|[-:–—=])\s+/i, ''],
  [/[\s,:;–—-]*…$/, ''],
  [/^\s*…\s+(?=\S+\s+\S)/, ''],
];

/** The masked sentence without the traces of masking, and with a capital where its beginning went. */
export function tidyMask(masked: string): string {
  const tidy = TRACES.reduce((text, [trace, instead]) => text.replace(trace, instead), masked);
  return tidy
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
