import type { Placeholder } from '../model.ts';

/** How authors write a word that stands for another one, and what is left of it without its marks. */
const STYLES: readonly RegExp[] = [
  /^<([^<>]+)>$/,
  /^\{\{\s*([^{}]+?)\s*\}\}$/,
  /^\{([A-Za-z][\w -]*)\}$/,
  /^\$\{?([A-Za-z_]\w*)\}?$/,
  /^([A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*)$/,
  /^((?:my|your|some|the)[-_]?[a-z][\w-]*)$/i,
  /^\[(?!-)([^[\]]+)\]$/,
];

/** Environment variables that are values, not words to replace. */
const VARIABLES =
  /^\$\{?(HOME|PWD|USER|PATH|SHELL|EDITOR|LANG|OLDPWD|RANDOM|UID|HOSTNAME|TERM|\d|[?@#*!$])\}?$/;

/** A template of Go (text/template), as `docker ps --format` takes it: its fields begin with a dot, `{{json .Config}}`. */
const GO_TEMPLATE = /\{\{-?\s*(\.|(end|else)\b|[^{}]*[\s(][.$])/;

/** True for a word that holds a template of Go, to be typed as it stands. */
export function isGoTemplate(word: string): boolean {
  return GO_TEMPLATE.test(word);
}

/** Gives the placeholder that a word is, or nothing for a word to type as it stands. */
export function readPlaceholder(word: string): Placeholder | undefined {
  if (
    VARIABLES.test(word) ||
    isGoTemplate(word) ||
    /^(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|HEAD~?\d*|FETCH_HEAD|ORIG_HEAD|MERGE_HEAD|HEAD\^*|TERM|KILL|HUP|INT|SIG[A-Z0-9]+|USR[12]|STOP|CONT|README|LICENSE|TCP|UDP|ANY|ALL|NULL|JSON|YAML|UTF-?8|A|B|C|I|X|Y|N|MX|NS|TXT|AAAA|CNAME|SOA)$/.test(
      word,
    )
  )
    return undefined;
  const dots = /^(.*?)\s?(\.{3}|…)$/.exec(word);
  const repeat = dots !== null && dots[1] !== '';
  const core = repeat ? (dots[1] as string) : word;
  const optional = /^\[[^[\]]+\]$/.test(core) && !/^\[-/.test(core);
  const inner = optional ? core.slice(1, -1).replace(/(\.{3}|…)$/, '') : core;
  for (const style of STYLES) {
    const match = style.exec(inner) ?? (optional ? style.exec(`<${inner}>`) : null);
    if (match?.[1] === undefined) continue;
    return {
      kind: 'placeholder',
      name: placeholderName(match[1]),
      ...(repeat || /(\.{3}|…)\]$/.test(core) ? { repeat: true } : {}),
      ...(optional ? { optional: true } : {}),
    };
  }
  return undefined;
}

/** The name as it is printed: lower case with dashes. */
export function placeholderName(text: string): string {
  return (
    text
      .trim()
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .replace(/[\s_]+/g, '-')
      .replace(/^-+|-+$/g, '') || text
  );
}
