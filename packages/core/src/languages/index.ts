import { ca } from './ca/index.ts';
import { cs } from './cs/index.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { hu } from './hu/index.ts';
import { id } from './id/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import type { Language } from './language.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import { pt } from './pt/index.ts';
import { ro } from './ro/index.ts';
import { ru } from './ru/index.ts';
import { sv } from './sv/index.ts';
import { tr } from './tr/index.ts';
import { uk } from './uk/index.ts';
import { vi } from './vi/index.ts';
import { zh } from './zh/index.ts';

/**
 * The languages that the reader has words of. All of them are tried on every sentence: notes mix languages, and no word of
 * another one says so much that it would mislead.
 */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  es,
  fr,
  pt,
  it,
  nl,
  pl,
  ru,
  tr,
  zh,
  ja,
  ko,
  sv,
  da,
  cs,
  ro,
  hu,
  vi,
  id,
  uk,
  ca,
];
