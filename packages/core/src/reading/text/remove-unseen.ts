import { codePointName, type Finding } from '../report.ts';
import { type DerivedText, type Replacement, replaceIn } from './text-map.ts';
import { unseenKinds } from './unseen-characters.ts';

/** A place where an unseen character was. */
export interface RemovedCharacter {
  /** Its place is in the text before the cleaning. */
  readonly finding: Finding;
  /** Worth a word in code only. */
  readonly ordinaryInProse: boolean;
}

/** A text without the characters that nobody sees. */
export interface CleanedText extends DerivedText {
  readonly removed: readonly RemovedCharacter[];
}

const unseenRun = new RegExp(
  `(?:${unseenKinds.map(({ characters }) => characters.source).join('|')})+`,
  'gu',
);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Takes out what nobody sees: control characters, marks that change the order of text, invisible characters in and around ASCII.
 * What scripts and emoji need stays: joiners between other letters, direction marks on lines with right-to-left text.
 */
export function removeUnseen(text: string): CleanedText {
  const replacements: Replacement[] = [];
  const removed: RemovedCharacter[] = [];
  let lineEnd = -1;
  let lineHasRightToLeft = false;
  for (const { 0: run, index } of text.matchAll(unseenRun)) {
    if (index > lineEnd) {
      const start = text.lastIndexOf('\n', index) + 1;
      lineEnd = text.indexOf('\n', index) < 0 ? text.length : text.indexOf('\n', index);
      lineHasRightToLeft = rightToLeft.test(text.slice(start, lineEnd));
    }
    const before = characterBefore(text, index);
    const after = String.fromCodePoint(text.codePointAt(index + run.length) ?? 10);
    let at = index;
    for (const found of run) {
      const kind = unseenKinds.find(({ characters }) => characters.test(found))!;
      const by = kind.replace(found, { before, after, lineHasRightToLeft });
      const end = at + found.length;
      if (by !== undefined) {
        replacements.push({ at, length: found.length, by });
        const message = `${kind.what} (${codePointName(found)}) is ${by === '' ? 'left out' : 'replaced'}`;
        const finding: Finding = { rule: kind.rule, level: 'warning', message, start: at, end };
        removed.push({ finding, ordinaryInProse: kind.ordinaryInProse === true });
      }
      at = end;
    }
  }
  return { ...replaceIn(text, replacements), removed };
}

function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1) || '\n';
  return /[\udc00-\udfff]/.test(unit) ? text.slice(at - 2, at) : unit;
}
