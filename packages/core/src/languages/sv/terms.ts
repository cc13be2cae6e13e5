import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'detta|dessa|denna|det|den|de|här|där|som|vad|vem|hur|varför|när|om|alla|några|många|flera|och|eller|men|så|sedan|nu|också|bara|inte|aldrig|alltid|vi|du|man|jag|min|mitt|mina|för|med|utan|till|från|på|av',
  labels: String.raw`begrepp|ordlista|exempel|tips|obs|viktigt|varning|anteckningar?|sammanfattning|inledning|installation|kommandon?|vanliga kommandon|resultat|utdata|fråga|svar|övningar?|mål|steg \d+|källor?|länkar|nästa|först|sedan|till sist`,
  openers: 'exempel|tips|kommandon|vanliga|nyttiga|viktigt',
  numbered: 'uppgift|del|dag|vecka|steg',
  fields: 'namn',
  inSentences: 'är|som|när|om|inte|och|eller',
  chapters: 'kommandon|sammanfattning',
  glossary: '(?:viktiga |grundläggande )?(?:begrepp|termer|definitioner)|ordlista',
  generic: 'översikt|vad är det|definition|beskrivning',
  differences: String.raw`(?:vad är )?skillnad(?:en|er|erna)?\s+(?:mellan|på)`,
};
