import { anyOf } from '../languages/alternatives.ts';

const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How many letters a word has at most that names what the reader puts in its place. */
const LONGEST = 8;

const SLOT = new RegExp(
  `^(?!(?:${anyOf('terms', 'unbrokenOpeners')})).+(?:${anyOf('cues', 'namesSlot')})$`,
  'u',
);

/** Where words in a script without blanks begin that say what the ones before them do; -1 for none. Words for what the reader puts there belong to the command: `docker run 镜像名`. */
export function unbrokenWords(line: string): number {
  for (const { 0: word, index } of line.matchAll(/[^\s：]+/gu)) {
    const at = word.search(UNBROKEN);
    if (at < 0) continue;
    if (index === 0 || !isSlot(word, at)) return index + at;
  }
  return -1;
}

/** Behind an option nothing parts it from what it takes: `-u用户名`. */
function isSlot(word: string, at: number): boolean {
  const [name = ''] = /^[^<>|&;。，、！？]*/u.exec(word.slice(at)) ?? [];
  return (
    (at === 0 || /^[-－][A-Za-z]$/u.test(word.slice(0, at))) && name.length <= LONGEST && SLOT.test(name)
  );
}
