import { element, type Node } from '@cribnotes/emit-html';

const BACKSPACE = '\b';

/** How some letters next to each other are printed. */
interface Run {
  readonly look: 'plain' | 'b' | 'i';
  readonly text: string;
}

/** Gives the text of a typewriter, where a letter over itself is bold and one over a line slanted, as elements. */
export function struckText(text: string): readonly Node[] {
  const runs: Run[] = [];
  for (const { look, text: letter } of letters([...text])) {
    const last = runs.at(-1);
    if (last?.look === look) runs[runs.length - 1] = { look, text: last.text + letter };
    else runs.push({ look, text: letter });
  }
  return runs.map(({ look, text: words }) => (look === 'plain' ? words : element(look, {}, words)));
}

function letters(characters: readonly string[]): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < characters.length; at++) {
    const under = characters[at]!;
    let over = under;
    while (characters[at + 1] === BACKSPACE) {
      over = characters[at + 2] ?? over;
      at += 2;
    }
    const isStruck = characters[at - 1] === BACKSPACE;
    found.push({ look: !isStruck ? 'plain' : under === '_' && over !== '_' ? 'i' : 'b', text: over });
  }
  return found;
}
