import type { LeftAlone } from './survey-vault.ts';

/** Says what of a vault is about tools, and that the rest is left alone, in one line. */
export function leftAloneLine({ about, notes }: LeftAlone, topics: number): string {
  const are = about === 1 ? '1 note is about tools' : `${about} notes are about tools`;
  const made = about === 0 ? '' : `, in ${topics} ${topics === 1 ? 'topic' : 'topics'}`;
  const others = notes.length === 1 ? '1 other is left alone' : `${notes.length} others are left alone`;
  return `${are}${made}; ${others}: crib check --others lists them`;
}
