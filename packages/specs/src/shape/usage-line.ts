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
  for (const item of cutItems(usage)) {
    const { inner, optional, variadic } = unwrap(item);
    const wasValue = skipValue;
    skipValue = false;
    if (/^-\w|^--\w/.test(inner)) {
      skipValue = !optional && !/[ =]/.test(inner) && takesValue(inner);
      continue;
    }
    if (wasValue || inner === '' || NOT_OPERANDS.test(inner.replace(/[<>.]/g, ''))) continue;
    const nested = optional || /^\(.*\)$/.test(item) ? cutItems(inner) : [inner];
    if (nested.length > 1 && !/^[a-z]+ OPTIONS$/.test(inner)) {
      for (const word of readUsage(inner, takesValue)) words.push({ ...word, ...(optional && { optional }) });
      continue;
    }
    const last = words.at(-1);
    if (last && last.word === inner) last.variadic = true;
    else words.push({ word: inner, ...(optional && { optional }), ...(variadic && { variadic }) });
  }
  return words;
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

/** `[X...]` is optional and variadic, `X...` variadic. */
function unwrap(item: string): { inner: string; optional?: true; variadic?: true } {
  let inner = item;
  let variadic = /(\.{3}|…)$/.test(inner);
  if (variadic) inner = inner.replace(/(\.{3}|…)$/, '');
  const optional = inner.startsWith('[') && closes(inner);
  if (optional) inner = inner.slice(1, -1).trim();
  if (/(\.{3}|…)$/.test(inner) && !inner.includes(' ')) {
    variadic = true;
    inner = inner.replace(/(\.{3}|…)$/, '');
  }
  return { inner, ...(optional && { optional }), ...(variadic && { variadic: true as const }) };
}

/** True when the first bracket is closed by the last character. */
function closes(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '[') depth += 1;
    if (text[index] === ']') depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}
