import { textOfHtml } from '@cribnotes/testkit';

/** A stretch of letters and digits as long as this is nobody's word. */
const TELLING = /[A-Za-z0-9]{16,}/g;

/** Gives the secrets that stand in a text, as they are or as a format writes their signs. */
export function secretsIn(text: string, secrets: readonly string[]): readonly string[] {
  if (secrets.length === 0) return [];
  const forms = [text, text.replaceAll('\\', ''), textOfHtml(text)].map((form) => form.toLowerCase());
  const isThere = (words: string): boolean => forms.some((form) => form.includes(words.toLowerCase()));
  return secrets.filter((secret) => [secret, ...(secret.match(TELLING) ?? [])].some(isThere));
}
