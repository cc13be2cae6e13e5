import type { Diagnostic, Point, SourceId } from '../model.ts';
import { originalSpan } from '../reading/report.ts';
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

/** Gives one diagnostic for each place of a secret, a key of several lines being one; none of them repeats it. */
export function tellSecrets(file: Placed, secrets: readonly Secret[]): Diagnostic[] {
  const whole: Secret[] = [];
  for (const secret of secrets) {
    const last = whole.at(-1);
    if (secret.follows && last) whole[whole.length - 1] = { ...last, end: secret.end };
    else whole.push(secret);
  }
  return whole.map(({ kind, start, end }) => ({
    rule,
    level: 'warning',
    message: `${called[kind]} stands here; it is shown as \`${shownFor(kind)}\``,
    span: originalSpan(file, start, end),
    hint: 'take it out, or set `crib: { secrets: print }` to show it',
  }));
}

/** Gives what is said of a file that had a secret in its name. */
export function tellName(source: SourceId): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule,
    level: 'warning',
    message: 'the name of the file has a secret in it; it is shown without',
    span: { source, start, end: start },
    hint: 'give the file another name',
  };
}
