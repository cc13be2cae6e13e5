import { alignedLevel } from './align.ts';
import { isOption, Level, textOf, type Word } from './word.ts';
import { wordLevel } from './word-level.ts';

/** Commands whose operands are another command: there the place of an option matters. */
const wrappers =
  /^(?:docker (?:run|exec|create|compose run|compose exec)|podman (?:run|exec|create)|kubectl (?:exec|run)|oc exec|ssh|xargs|env|time|watch|npx|find|nohup|timeout|adb shell|npm (?:run|exec)|uv run|poetry run|bundle exec)\b/;

const isNoOption = (word: Word): boolean => !isOption(word);

/** Says how the words on paper stand to the words of the note where options stand in other places. */
export function movedLevel(wanted: readonly Word[], shown: readonly Word[], slip?: string): number {
  if (wanted.length !== shown.length || wanted.some(({ isOperator }) => isOperator)) return Level.no;
  if (wrappers.test(textOf(wanted)) || wanted.some(({ text }) => text === '--')) return Level.no;
  if (!wanted.some(isOption) || !shown.some(isOption)) return Level.no;
  if (optionsBeforePath(wanted) !== optionsBeforeSame(shown, wanted.filter(({ isPath }) => isPath).length))
    return Level.no;
  const words = alignedLevel(wanted.filter(isNoOption), shown.filter(isNoOption), slip);
  return words === Level.no ? withValues(wanted, shown, slip) : inAnyOrder(wanted, shown, words, slip);
}

/** No option may cross a subcommand. */
function optionsBeforePath(wanted: readonly Word[]): number {
  const last = Math.max(0, ...wanted.map(({ isPath }, at) => (isPath ? at : 0)));
  return wanted.slice(0, last).filter(isOption).length;
}

function optionsBeforeSame(shown: readonly Word[], pathLength: number): number {
  const last = shown.findIndex((_, at) => shown.slice(0, at + 1).filter(isNoOption).length === pathLength);
  return shown.slice(0, Math.max(0, last)).filter(isOption).length;
}

/** Each option takes its value along. */
function withValues(wanted: readonly Word[], shown: readonly Word[], slip: string | undefined): number {
  const ours = [...wanted];
  const theirs = [...shown];
  let all: number = Level.exact;
  for (const option of wanted.filter(isOption)) {
    const from = ours.indexOf(option);
    const to = theirs.findIndex((word) => isOption(word) && wordLevel(option, word, slip) > Level.no);
    const found = theirs[to];
    if (found === undefined) return Level.no;
    const [value, other] = [ours[from + 1], theirs[to + 1]];
    const level =
      value && other && isNoOption(value) && isNoOption(other) ? wordLevel(value, other, slip) : Level.no;
    const count = level > Level.no ? 2 : 1;
    all = Math.min(all, wordLevel(option, found, slip), level > Level.no ? level : Level.exact);
    ours.splice(from, count);
    theirs.splice(to, count);
  }
  const rest = alignedLevel(ours, theirs, slip);
  return rest === Level.no ? Level.no : Math.min(all, rest);
}

function inAnyOrder(
  wanted: readonly Word[],
  shown: readonly Word[],
  words: number,
  slip: string | undefined,
): number {
  const left = shown.filter(isOption);
  let all = words;
  for (const option of wanted.filter(isOption)) {
    const levels = left.map((word) => wordLevel(option, word, slip));
    const best = Math.max(Level.no, ...levels);
    if (best === Level.no) return Level.no;
    all = Math.min(all, best);
    left.splice(levels.indexOf(best), 1);
  }
  return all;
}
