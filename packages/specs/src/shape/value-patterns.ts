import type { ValueType } from '../spec.ts';

/** Regular expression sources for real values of a type; a type that is not here takes a word without `:`, `=` and blanks. */
export const VALUE_PATTERNS: Readonly<Record<ValueType, string>> = {
  text: '.+',
  name: '[^\\s=]+',
  command: '.+',
  pattern: '.+',
  path: '(?:[A-Za-z]:[\\\\/])?[^:]+',
  url: '(?:[a-z][\\w+.-]*://|git@).+',
  port: '\\d+(?:-\\d+)?(?:/\\w+)?',
  number: '[-+]?\\d+(?:\\.\\d+)?',
  size: '\\d+(?:\\.\\d+)?[a-zA-Z]*',
  duration: '\\d[\\d.a-z]*',
  host: '[\\w.-]+|\\[[\\da-fA-F:]+\\]',
  address: '[\\w.:/@-]+',
  image: '[\\w.:/@-]+',
  volume: '\\w[\\w.-]*',
  container: '\\w[\\w.-]*',
  tag: '\\w[\\w.-]*',
};

export const OTHER_PATTERN = '[^\\s:=]+';

/** What notes write where the reader puts a value: `<image>`, `{name}`, `$PWD`, `IMAGE_ID`. */
export const PLACEHOLDER_PATTERN =
  '<[^<>]+>|\\{\\{[^{}]+\\}\\}|\\{[^{}]+\\}|\\[[^[\\]]+\\]|\\$\\{?\\w+\\}?|[A-Z][A-Z0-9_-]*[A-Z0-9]';

/** Types that fit every slot: anything has a name, and some words say nothing. */
export const UNSPECIFIC: ReadonlySet<ValueType> = new Set(['text', 'name', 'id']);
