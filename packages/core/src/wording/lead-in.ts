import type { LeadIn } from '../languages/lead-in.ts';

/** Gives the sentence without the lead-in that it begins with, or as it is where none of them may be cut. */
export function withoutLeadIn(text: string, leadIns: readonly LeadIn[]): string {
  for (const { words, before, unless } of leadIns) {
    const lead = words.exec(text);
    if (lead === null) continue;
    const rest = text.slice(lead[0].length);
    const outside = rest.replace(/\([^()]*\)/gu, '');
    if (before.test(rest) && unless?.test(outside) !== true && hasSeveralWords(rest)) return rest;
  }
  return text;
}

/** True for two words and more; scripts that leave no blanks between words count their signs. */
export function hasSeveralWords(text: string): boolean {
  return text.trim().includes(' ') || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text);
}
