import { splitOutside } from './usage-word.ts';

/** One operand word of a usage line. */
export interface UsageWord {
  readonly word: string;
  readonly optional?: true;
  readonly variadic?: true;
}

/** Words that stand for flags: `[OPTIONS]`, `[<log-options>]`, `[package-index-options]`. */
const NOT_OPERANDS = /^(?:--|(?!ps )(?:.*[\s-])?(?:options?|opts|flags?))$/i;

/** Reads the operands of `[OPTIONS] CONTAINER [CONTAINER...]`; flags and their values are left out. */
export function readUsage(usage: string, takesValue: (flag: string) => boolean): readonly UsageWord[] {
  const words: { word: string; optional?: true; variadic?: true }[] = [];
  let skipValue = false;
  for (const item of cutItems(plain(usage))) {
    const { inner, optional, variadic } = unwrap(item);
    const choices = splitOutside(inner, '|');
    const operands = choices.filter((choice) => !/^\[?--?\w/.test(choice));
    const isFlag = operands.length === 0;
    const isValue = skipValue;
    skipValue = isFlag && !optional && !/[ =]/.test(inner) && choices.some(takesValue);
    if (isFlag || isValue || inner === '' || NOT_OPERANDS.test(inner.replace(/[<>.]/g, ''))) continue;
    const orNothing = optional || operands.length < choices.length;
    const sequence = operands.find(
      (choice) => cutItems(choice).length > 1 || (/^[[(]/.test(choice) && closes(choice)),
    );
    if (sequence !== undefined && !/^[a-z]+ OPTIONS$/.test(inner)) {
      for (const word of readUsage(sequence, takesValue))
        words.push(orNothing ? { ...word, optional: true } : word);
      continue;
    }
    const word = operands.join('|');
    const last = words.at(-1);
    if (last && last.word === word) last.variadic = true;
    else words.push({ word, ...(orNothing && { optional: true }), ...(variadic && { variadic }) });
  }
  return words;
}

/** Without quotes; `KEY_1=VAL_1 ... KEY_N=VAL_N` is `KEY=VAL... KEY=VAL`. */
function plain(usage: string): string {
  const text = usage
    .replace(/['"]/g, '')
    .replace(/\s*\[\.{3}\]/g, '...')
    .replace(/\[\.{3}(?=[[\w])/g, '[');
  return /_N\b/.test(text) ? text.replace(/_[1N]\b/g, '') : text;
}

/** Cuts at blanks outside of brackets; `PATH | URL` is one item. */
function cutItems(usage: string): readonly string[] {
  const items = [''];
  let depth = 0;
  for (const character of usage.replace(/\s*\|\s*/g, '|').replace(/\s+(\.{3}|…)/g, '$1')) {
    if ('[(<{'.includes(character)) depth += 1;
    if ('])>}'.includes(character)) depth = Math.max(0, depth - 1);
    if (character === ' ' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.filter(Boolean);
}

/** `[X...]` is optional and variadic, `X...` variadic, `(X|Y)` a choice. */
function unwrap(item: string): { inner: string; optional?: true; variadic?: true } {
  let inner = item;
  let variadic = ELLIPSIS.test(inner);
  inner = inner.replace(ELLIPSIS, '');
  const optional = inner.startsWith('[') && closes(inner);
  if (optional || (/^[({]/.test(inner) && closes(inner))) inner = inner.slice(1, -1).trim();
  if (ELLIPSIS.test(inner) && !inner.includes(' ')) {
    variadic = true;
    inner = inner.replace(ELLIPSIS, '');
  }
  return { inner, ...(optional && { optional }), ...(variadic && { variadic: true as const }) };
}

const ELLIPSIS = /(?:\.{3}|…)$/;

/** True when the first bracket is closed by the last character. */
function closes(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if ('[({'.includes(text[index]!)) depth += 1;
    if ('])}'.includes(text[index]!)) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}
