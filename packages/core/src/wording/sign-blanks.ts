/**
 * Gives the text with its blanks as a reader expects them: one between words, and none before a comma that ends a word.
 * Every other sign behind a blank may be the start of the next word (`.gitignore`, `:wq`, `?`) or the way of a language
 * (« comme ici : »), so that its blank stays.
 */
export function tidyBlanks(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[\p{L}\p{N})\]"'”»]) ,(?= |$)/gu, ',')
    .trim();
}
