/** Gives where one may be in a path behind a step of a pattern, from where one was before it. */
type Step = (path: readonly string[], from: readonly boolean[]) => readonly boolean[];

/**
 * Gives a test of paths with `/` for patterns: `*` and `?` stay in a folder, `**` does not, and what names a folder means all
 * that lies in it. Case does not count, as on many disks. Each step looks at each letter once: as a regular expression, some
 * stars in the settings of a stranger are tried for ever.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const all = patterns.map(stepsOf);
  return (path) => {
    const letters = [...path.toLowerCase()];
    const start = [...letters, ''].map((_, at) => at === 0);
    return all.some((steps) => {
      const ends = steps.reduce((from, step) => step(letters, from), start as readonly boolean[]);
      return ends.some((isEnd, at) => isEnd && (letters[at] ?? '/') === '/');
    });
  };
}

function stepsOf(pattern: string): readonly Step[] {
  const path = pattern.replaceAll('\\', '/').replace(/^(?:\.?\/)+|\/+$/g, '');
  if (path === '' || path === '.') return [anyWay];
  return [...path.toLowerCase().matchAll(/\*\*\/?|./gsu)].map(
    ([part]) => STEPS[part] ?? onward((letter) => letter === part),
  );
}

const onward =
  (takes: (letter: string) => boolean): Step =>
  (path, from) =>
    from.map((_, at) => at > 0 && from[at - 1] === true && takes(path[at - 1]!));

/** Goes on for as long as letters are taken; only behind some of them one may stop. */
const onwards =
  (takes: (letter: string) => boolean, stops: (letter: string) => boolean): Step =>
  (path, from) => {
    let isUnderWay = false;
    return from.map((isHere, at) => {
      isUnderWay = at > 0 && takes(path[at - 1]!) && (isUnderWay || from[at - 1] === true);
      return isHere || (isUnderWay && stops(path[at - 1]!));
    });
  };

const isOfName = (letter: string): boolean => letter !== '/';
const always = (): boolean => true;
const anyWay: Step = onwards(always, always);

const STEPS: Readonly<Record<string, Step>> = {
  '?': onward(isOfName),
  '*': onwards(isOfName, always),
  '**': anyWay,
  '**/': onwards(always, (letter) => letter === '/'),
};
