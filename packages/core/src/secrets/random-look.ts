import { isLesson } from './lesson-value.ts';

/** How much a value must look like a secret where its surroundings say little: the less they say, the more. */
export type Proof =
  /** Anything that no lesson would use: the option or the setting is one for secrets. */
  | 'any'
  /** Letters with digits or with signs. */
  | 'mixed'
  /** Small letters, capitals and digits, or digits among the letters. */
  | 'scattered'
  /** As `scattered`, and as long as tokens are. */
  | 'long';

/** True for a value that is taken for a secret with this much proof. */
export function isSecretValue(value: string, proof: Proof): boolean {
  if (isLesson(value)) return false;
  switch (proof) {
    case 'any':
      return true;
    case 'mixed':
      return (
        value.length >= 6 &&
        classesOf(value) > 1 &&
        /\p{L}/u.test(value) &&
        !/^[a-z]+(?:[-_.:/][a-z]+)*$/i.test(value)
      );
    case 'scattered':
      return isScattered(value);
    case 'long':
      return value.length >= 16 && isScattered(value);
  }
}

/**
 * True for a value that hardly stands anywhere but as this secret, so that it may be looked for elsewhere. `webapp01` can be
 * the name of a container too.
 */
export function isDistinct(value: string): boolean {
  return isScattered(value) || (value.length >= 12 && classesOf(value) > 1 && /[\d\W]/.test(value));
}

/** Of small letters, capitals, digits and signs, how many a value has; dashes, dots and the like part words and do not count. */
function classesOf(value: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}\s_.:/-]/u].filter((kind) => kind.test(value)).length;
}

function isScattered(value: string): boolean {
  if (
    value.length < 6 ||
    !/\p{L}/u.test(value) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(value)
  )
    return false;
  const among = value.match(/\p{L}\d+(?=\p{L})/gu)?.length ?? 0;
  return (/\d/.test(value) && classesOf(value) > 2) || among > 1 || classesOf(value) > 3;
}
