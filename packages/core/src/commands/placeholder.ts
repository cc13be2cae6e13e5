import type { Vocabulary } from '@cribnotes/specs';
import type { Placeholder } from '../model.ts';

/** How authors mark a word that stands for another one, and what is left of it without its marks. */
const MARKED: readonly RegExp[] = [
  /^<\s*([^<>]+?)\s*>$/,
  /^\{\{\s*([^{}]+?)\s*\}\}$/,
  /^\{([A-Za-z][\w -]*)\}$/,
  /^((?:your|dein|deine|tu|su|votre|ton)[-_][a-z][\w-]*)$/i,
  /^\[(?![-/+])([^[\]]+)\]$/,
];

/** A word in capitals, as usage texts write placeholders. */
export const CAPITALS: RegExp = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$/;

/** A variable of the shell, which may be the author's word for what a reader puts there: `$IMAGE_NAME`. */
const VARIABLE = /^\$\{?([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)\}?$/;

/** Words that stand for others where they are written in capitals. Elsewhere capitals are literal: `MX`, `USTAR`, `POST`. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'arg args argument branch cmd command commit container container-id container-name containerid database db dest ' +
    'destination dir directory domain file filename folder hash host hostname id image image-id image-name imagename ' +
    'ip ip-address message msg name namespace network node package path pattern pid pod port project pwd remote repo ' +
    'repository repository-name server service session src source string tag target text token url user username ' +
    'value version volume word'
  ).split(' '),
);

/** Words that say which of several things: `NEW_BRANCH`, `COMMIT_REF`. */
const OF_NOUNS: ReadonlySet<string> = new Set(
  'new old other my your first second last local ref type key path number'.split(' '),
);

/** A template of Go (text/template), as `docker ps --format` takes it: its fields begin with a dot, `{{json .Config}}`. */
const GO_TEMPLATE = /\{\{-?\s*(\.|(end|else)\b|[^{}]*[\s(][.$])/;

/** True for a word that holds a template of Go, to be typed as it stands. */
export function isGoTemplate(word: string): boolean {
  return GO_TEMPLATE.test(word);
}

/**
 * Gives the placeholder that a word is, or nothing for a word to type as it stands. Words in capitals without other
 * marks need the word of a tool's usage, or a common noun: in doubt a word is literal.
 */
export function readPlaceholder(word: string, vocabulary?: Vocabulary): Placeholder | undefined {
  if (isGoTemplate(word)) return undefined;
  const dots = /^(.*?)\s?(\.{3}|…)$/.exec(word);
  const repeat = dots !== null && dots[1] !== '';
  const core = repeat ? (dots[1] as string) : word;
  // `[-v]` and `[/v]` are options that may be left out.
  const optional = /^\[[^[\]]+\]$/.test(core) && !/^\[[-/+]/.test(core);
  const inner = optional ? core.slice(1, -1).replace(/(\.{3}|…)$/, '') : core;
  const marked = (text: string): string | undefined =>
    MARKED.map((style) => style.exec(text)?.[1]).find((name) => name !== undefined) ??
    (CAPITALS.test(text) && (optional || isNoun(text, vocabulary)) ? text : undefined) ??
    variableIn(text, vocabulary);
  const name = marked(inner) ?? (optional ? marked(`<${inner}>`) : undefined);
  if (name === undefined) return undefined;
  return {
    kind: 'placeholder',
    name: placeholderName(name),
    written: word,
    ...(repeat || /(\.{3}|…)\]$/.test(core) ? { repeat: true } : {}),
    ...(optional ? { optional: true } : {}),
  };
}

/** A variable that is called like something that the tool takes. Elsewhere it is typed as it stands: `$HOME`. */
function variableIn(text: string, vocabulary: Vocabulary | undefined): string | undefined {
  const name = VARIABLE.exec(text)?.[1];
  if (name === undefined || vocabulary === undefined) return undefined;
  return vocabulary.find(placeholderName(name)).type === 'text' ? undefined : name;
}

/** True for a word that names what stands there rather than being it: `container_name`, `id`, `user/repo`. */
export function isPlaceholderNoun(word: string): boolean {
  const parts = placeholderName(word)
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => NOUNS.has(part) || part === 'account' || part === 'my');
}

function isNoun(word: string, vocabulary: Vocabulary | undefined): boolean {
  const name = placeholderName(word);
  if (NOUNS.has(name)) return true;
  const parts = name.split('-');
  return (
    parts.length > 1 &&
    ((vocabulary !== undefined && vocabulary.find(name).type !== 'text') ||
      ((NOUNS.has(parts[0] as string) || OF_NOUNS.has(parts[0] as string)) &&
        parts.every((part) => NOUNS.has(part) || OF_NOUNS.has(part))))
  );
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
