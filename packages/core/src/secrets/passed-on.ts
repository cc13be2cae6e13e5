import { isSecretValue, type Proof } from './random-look.ts';
import type { Secret, SecretKind } from './secret.ts';
import { senseOfName } from './secret-names.ts';
import { valueAt, wholeWord } from './value-at.ts';

/** Lines on which a secret has no name beside it, but something else that tells. The value begins where the pattern ends. */
const ways: readonly {
  readonly before: RegExp;
  readonly kind: SecretKind;
  readonly proof: Proof;
  readonly piped?: RegExp;
}[] = [
  // A program that reads it from its input.
  {
    before: /\b(?:echo|printf)[ \t]+(?:-[neE]+[ \t]+)?(?:'%s(?:\\n)?'[ \t]+)?/g,
    kind: 'password',
    proof: 'any',
    piped:
      /[ \t]*\\?\|[^\n|]{0,80}(?:--password-stdin|--stdin|--with-token|\bsudo[ \t]+(?:-\w+[ \t]+)*-\w*S|\bpasswd\b|--passphrase-fd|\bcryptsetup\b|\bgpg\b)/y,
  },
  // Statements of SQL.
  {
    before:
      /\b(?:IDENTIFIED[ \t]+(?:WITH[ \t]+\S{1,40}[ \t]+)?(?:BY|AS)|PASSWORD)(?:[ \t]+|[ \t]*(?=[=(]))(?:=[ \t]*)?(?:PASSWORD[ \t]*)?\(?[ \t]*(?=')/gi,
    kind: 'password',
    proof: 'any',
  },
  // Files that programs read when they sign in.
  { before: /\blogin[ \t]+\S{1,80}\s+password[ \t]+/g, kind: 'password', proof: 'any' },
  { before: /(?:^|>)[ \t]*AUTH[ \t]+/gm, kind: 'password', proof: 'scattered' },
  { before: /\bdb\.auth\([ \t]*["'][^"'\n]{1,80}["'][ \t]*,[ \t]*(?=["'])/g, kind: 'password', proof: 'any' },
  { before: /^[ \t]*(?:requirepass|masterauth|rpcpassword)[ \t]+/gm, kind: 'password', proof: 'any' },
];

/** `config set NAME VALUE`, `ENV NAME VALUE`: the name tells, and a blank parts it from its value. */
const settings =
  /\b(?:set|setx|setenv|put|add|config|ENV|ARG|global)[ \t]+(?:-{1,2}\w[\w-]*(?:=\S{1,80})?[ \t]+){0,3}(\S{1,120})[ \t]+(?=\S)/g;

/** Finds secrets that stand in a place of their own: before a pipe, in SQL, behind the name of a setting. */
export function findPassedOn(text: string): Secret[] {
  return [...ways.flatMap((way) => foundBy(way, text)), ...findSet(text), ...findUsers(text)];
}

function foundBy({ before, kind, proof, piped }: (typeof ways)[number], text: string): Secret[] {
  return Array.from(text.matchAll(before)).flatMap(({ 0: begin, index }): Secret[] => {
    const value = valueAt(text, index + begin.length, 'word');
    if (value === undefined || !isSecretValue(value.text, proof)) return [];
    if (piped !== undefined) {
      piped.lastIndex = value.behind;
      if (!piped.test(text)) return [];
    }
    return [{ kind, start: value.start, end: value.end }];
  });
}

function findSet(text: string): Secret[] {
  const found: Secret[] = [];
  const setting = new RegExp(settings);
  for (let match = setting.exec(text); match !== null; match = setting.exec(text)) {
    const { 0: all, 1: name = '', index } = match;
    // The name may be a word of the same kind itself: `git config set`.
    setting.lastIndex = index + 1;
    const plain = /[\w-]+$/.exec(name)?.[0] ?? '';
    const sense = plain === '' || /^-/.test(name) ? undefined : senseOfName(plain);
    const value = sense && valueAt(text, index + all.length, 'word');
    if (sense && value && isSecretValue(value.text, sense.least === 'any' ? 'mixed' : sense.least))
      found.push({ kind: sense.kind, ...wholeWord(value) });
  }
  return found;
}

/** `echo "ada:X" | chpasswd`. */
function findUsers(text: string): Secret[] {
  return Array.from(
    text.matchAll(/["']?[\w.-]{1,40}:([^\s"'|:]{4,200})["']?[ \t]*\\?\|[ \t]*(?:sudo[ \t]+)?chpasswd\b/g),
  ).flatMap(({ 0: all, 1: secret = '', index }): Secret[] => {
    const start = index + all.indexOf(`:${secret}`) + 1;
    return isSecretValue(secret, 'any') ? [{ kind: 'password', start, end: start + secret.length }] : [];
  });
}
