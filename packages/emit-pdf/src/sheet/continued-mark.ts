/** What says, behind its title, that a group goes on from another column. */
const MARKS: Readonly<Record<string, string>> = {
  ca: ' (continuació)',
  cs: ' (pokračování)',
  da: ' (fortsat)',
  de: ' (Fortsetzung)',
  en: ' (continued)',
  es: ' (continuación)',
  fr: ' (suite)',
  hu: ' (folytatás)',
  id: ' (lanjutan)',
  it: ' (continua)',
  ja: '（続き）',
  ko: ' (계속)',
  nl: ' (vervolg)',
  pl: ' (ciąg dalszy)',
  pt: ' (continuação)',
  ro: ' (continuare)',
  ru: ' (продолжение)',
  sv: ' (fortsättning)',
  tr: ' (devamı)',
  uk: ' (продовження)',
  vi: ' (tiếp theo)',
  zh: '（续）',
  'zh-hant': '（續）',
};

/** Gives the mark in the language of the notes, a BCP 47 tag; in English where it has none. */
export function continuedMark(language: string): string {
  const tag = language.toLowerCase();
  const isTraditional = /^zh-(?:hant|tw|hk|mo)\b/.test(tag);
  return MARKS[isTraditional ? 'zh-hant' : (tag.split('-')[0] ?? '')] ?? ' (continued)';
}
