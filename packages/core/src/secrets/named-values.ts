import { isSecretValue, type Proof } from './random-look.ts';
import type { Secret } from './secret.ts';
import { mayNameSecret, type NameSense, senseOfName } from './secret-names.ts';
import { asking } from './secret-options.ts';
import { type Value, valueAt, wholeWord } from './value-at.ts';

/** A name that may be one of a secret; what is behind it decides. */
const name =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[\p{L}_][\p{L}\p{M}\p{N}_.-]*/gu;

/** Between a name and its value: how it is written, and what a value must look like at least when nothing else is known. */
const separators: readonly {
  readonly sign: RegExp;
  readonly proof: Proof;
  /** Only behind an option, a word of a sentence, or a name in a script without blanks. */
  readonly named?: 'option' | 'word' | 'unparted';
}[] = [
  { sign: /=/y, proof: 'any', named: 'option' },
  { sign: /[ \t]+(?!-)/y, proof: 'any', named: 'option' },
  { sign: /\\?["'`\]]?[ \t]{0,8}(?:=>|:=|==?=?)[ \t]{0,8}/y, proof: 'any' },
  {
    sign: /\\?["'`\]]?[*_]{0,2}(?:[:：＝](?!:)|[ \t]{1,8}(?::|->|→))[*_]{0,2}[ \t]{0,8}[*_]{0,2}/y,
    proof: 'mixed',
  },
  { sign: /["'`]?[*_]{0,2}[ \t]{0,8}\|[ \t]{0,8}/y, proof: 'scattered' },
  {
    sign: /["'`]?[*_]{0,2}(?:[ \t]+\p{L}{1,14}){0,4}(?:[ \t]{1,4}(?:is|was|ist|lautet|est|es|é|è|jest|är|er|=|—|–)|[ \t]{0,4}[:：])[ \t]{1,4}(?:now|set to|jetzt)?[*_]{0,2}[ \t]{0,4}/uy,
    proof: 'scattered',
  },
  // `<password>X</password>`, and a name and its value side by side in XML, YAML and JSON.
  { sign: />[ \t]{0,8}(?=[^<>\s]{4,200}[ \t]{0,8}<\/)/y, proof: 'any' },
  { sign: /["']?[ \t]{0,8},?\s{1,40}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/y, proof: 'any' },
  { sign: /"[ \t]{0,4}\{[^{}]{0,200}?\bdefault[ \t]{0,8}=[ \t]{0,8}(?=")/y, proof: 'any' },
  { sign: /\([ \t]{0,4}(?=["'])/y, proof: 'scattered' },
  { sign: /["'`]?[ \t]{1,4}/y, proof: 'scattered', named: 'word' },
  { sign: /["'`]?[ \t]{0,4}(?=[`"'“]?[A-Za-z0-9])/y, proof: 'scattered', named: 'unparted' },
];

/** Finds values behind names of secrets: settings, options with long names, headers, addresses, tables, sentences. */
export function findNamedValues(text: string): Secret[] {
  const found: Secret[] = [];
  let passed = 0;
  for (const { 0: word, index } of text.matchAll(name)) {
    if (index < passed || !mayNameSecret(word)) continue;
    // A dash or dot at the end is no part of the name.
    const written = word.replace(/[.-]+$/, '');
    const sense = senseOfName(written, text.slice(Math.max(0, index - 24), index));
    if (sense === undefined) continue;
    const { value, until } = valueBehind(text, index, index + written.length, sense);
    if (value) found.push({ kind: sense.kind, ...value });
    // Where a long value is none, the names in it are not looked at again: there may be thousands.
    passed = until;
  }
  return found;
}

type Range = Pick<Secret, 'start' | 'end'>;

function valueBehind(
  text: string,
  from: number,
  at: number,
  sense: NameSense,
): { readonly value?: Range; readonly until: number } {
  let until = 0;
  const isOption = /(?:^|[\s`'"([|])--?$/.test(text.slice(Math.max(0, from - 3), from));
  // `/etc/passwd` names a file.
  const isInPath = /[^\s"'`([][/\\]$/.test(text.slice(Math.max(0, from - 2), from));
  const isQuery = /[?&]/.test(text[from - 1] ?? '');
  const isUnparted = /[^\p{Script=Latin}\p{Script=Cyrillic}\w]/u.test(text[at - 1] ?? '');
  for (const { sign, proof, named } of separators) {
    if (
      (named === 'option' && !isOption) ||
      (named === 'word' && sense.kind !== 'password') ||
      (named === 'unparted' && !isUnparted) ||
      (isInPath && text[at] !== '=')
    )
      continue;
    sign.lastIndex = at;
    const between = sign.exec(text)?.[0];
    if (between === undefined) continue;
    const value = valueAt(text, at + between.length, isQuery ? 'query' : isOption ? 'word' : 'setting');
    if (value === undefined || (value.quote === '' && /[([]/.test(text[value.end] ?? ''))) continue;
    const asks = isOption && /\s$/.test(between) && asking.test(text.slice(Math.max(0, from - 200), from));
    const least = asks ? 'scattered' : proofFor(proof, between, value);
    if (isSecretValue(value.text, stricter(least, sense.least)))
      return { value: isOption ? wholeWord(value) : { start: value.start, end: value.end }, until };
    if (value.end - value.start > 400) until = value.end;
  }
  return { until };
}

/** Blanks around the sign before a bare value are those of a sentence or of code. */
function proofFor(proof: Proof, between: string, { quote }: Value): Proof {
  return proof === 'any' && quote === '' && /=/.test(between) && /\s/.test(between) ? 'mixed' : proof;
}

const order: readonly Proof[] = ['any', 'mixed', 'scattered', 'long'];

const stricter = (one: Proof, other: Proof): Proof =>
  order.indexOf(one) > order.indexOf(other) ? one : other;
