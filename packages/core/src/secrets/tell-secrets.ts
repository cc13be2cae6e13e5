import type { Diagnostic, Point, SourceId } from '../model.ts';
import { originalSpan } from '../reading/report.ts';
import { levelOf } from '../verify/rules.ts';
import { type Secret, type SecretKind, shownFor } from './secret.ts';

/** A text whose offsets have a place in a file. */
interface Placed {
  readonly id: SourceId;
  readonly toOriginal: (offset: number) => Point;
}

const rule = 'secret';

const called: Readonly<Record<SecretKind, string>> = {
  password: 'a password',
  token: 'a token',
  key: 'a key',
};

/** Gives one diagnostic for each place of a secret; none of them repeats it. */
export function tellSecrets(file: Placed, secrets: readonly Secret[]): Diagnostic[] {
  return secrets.flatMap(({ kind, start, end, follows }, at): Diagnostic[] => {
    if (follows) return [];
    const next = secrets.slice(at + 1).findIndex((secret) => !secret.follows);
    const last = secrets[next < 0 ? secrets.length - 1 : at + next];
    return [
      {
        rule,
        level: levelOf(rule),
        message: `${called[kind]} stands here; it is shown as \`${shownFor(kind)}\``,
        span: originalSpan(file, start, last?.end ?? end),
        hint: 'take it out, or set `crib: { secrets: print }` to show it',
      },
    ];
  });
}

/** Gives what is said of a file that has a secret in its name. */
export function tellName(file: Placed): Diagnostic {
  return {
    rule,
    level: levelOf(rule),
    message: 'the name of the file has a secret in it; it is shown without',
    span: originalSpan(file, 0, 0),
    hint: 'give the file another name',
  };
}
