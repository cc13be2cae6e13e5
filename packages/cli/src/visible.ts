/**
 * Gives `text` on one line without anything that a terminal or a log would act on: controls (C0, DEL, C1)
 * become `\xNN`, line separators, bidirectional controls and invisible characters become `<U+NNNN>`.
 */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, (char) => `\\x${hex(char, 2)}`)
    .replaceAll(/[\p{Zl}\p{Zp}\p{Cf}]/gu, (char) => `<U+${hex(char, 4)}>`);
}

function hex(char: string, width: number): string {
  return char.codePointAt(0)!.toString(16).toUpperCase().padStart(width, '0');
}
