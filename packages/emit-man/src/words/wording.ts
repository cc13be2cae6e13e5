/** Gives what a sentence says, without case, marks and spacing, to tell whether another one says the same. */
export function wording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
