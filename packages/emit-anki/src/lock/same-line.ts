import type { CommandLine, LineWord } from './command-line.ts';

/**
 * Whether two lines are one command up to placeholders and what stands in their places: `docker stop <container>` and
 * `docker stop web`; options may stand elsewhere, with their values, but operands keep their order.
 */
export function isSameLine(one: CommandLine, other: CommandLine): boolean {
  if (one.program !== other.program || one.flags !== other.flags) return false;
  if (unify(one.words, other.words)) return true;
  return unify(one.ownWords, other.ownWords) && unify(one.values, other.values);
}

/** Whether two rows of words can be the same words. */
function unify(one: readonly LineWord[], other: readonly LineWord[]): boolean {
  if (one.some(isOpen) || other.some(isOpen)) return unifyOpen(one, other);
  return one.length === other.length && one.every((word, at) => isSameWord(word, other[at]!));
}

function isOpen({ optional, repeat }: LineWord): boolean {
  return optional || repeat;
}

/** The same for words that may be left out or repeated. A table and no recursion, since hostile lines have many choices. */
function unifyOpen(one: readonly LineWord[], other: readonly LineWord[]): boolean {
  const columns = other.length + 1;
  const fits = new Array<boolean>((one.length + 1) * columns).fill(false);
  const at = (i: number, j: number): boolean => fits[i * columns + j] ?? false;
  for (let i = one.length; i >= 0; i--)
    for (let j = other.length; j >= 0; j--) {
      const [left, right] = [one[i], other[j]];
      fits[i * columns + j] =
        (!left && !right) ||
        (left?.optional === true && at(i + 1, j)) ||
        (right?.optional === true && at(i, j + 1)) ||
        (left !== undefined &&
          right !== undefined &&
          isSameWord(left, right) &&
          (at(i + 1, j + 1) || (left.repeat && at(i, j + 1)) || (right.repeat && at(i + 1, j))));
    }
  return at(0, 0);
}

function isSameWord(one: LineWord, other: LineWord): boolean {
  return one.text === other.text || standsFor(one, other) || standsFor(other, one);
}

/** Whether a word is the other one with something in each of its placeholders. */
function standsFor({ literals }: LineWord, { text, literals: others }: LineWord): boolean {
  if (!literals) return false;
  // What is named differently may be one, but `<path>` is no `<container>:<path>`, which stands at the other side of a copy.
  if (others && literals.length !== others.length) return false;
  const [first = '', ...rest] = literals;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const literal of rest) {
    const found = text.indexOf(literal, at + 1);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return text.length - last.length > at && text.endsWith(last);
}
