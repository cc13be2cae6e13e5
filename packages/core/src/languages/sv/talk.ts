import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'använd|kör|skriv|tryck|med|via|genom|kommandot|följt av',
  object: 'kommandot|följande',
  leadsIn: 'och|eller|man|du|vi|kan|sedan|också|bara|så här',
  may: 'man kan|du kan|vi kan',
  pointsOn: 'kommandot|kommando|följande|så här|nedan',
  alternatively: 'eller också|alternativt',
  gloss: 'där|här|med',
  pointsBack: 'detta|det här|den|det|då|nu',
  asks: 'vilka|vilken|vilket|vad|vem|hur|när|varför',
  fails: 'fel|fungerar inte|undvik|använd inte',
  labels: String.raw`exempel|till exempel|t\.?\s?ex\.?|flaggor|tips|obs|resultat|utdata|kommandon?|användning|före|efter|svar`,
  youSee: 'du (?:ska|bör|kommer att) se|då syns',
  outputs: 'utdata|resultat|visas|skriver|svarar|innehåller',
  behindCommand: 'av|i|på|för|från|som|och|eller|men|om|när|där|flaggan|flagga',
  beforeCommand: 'av|som|till|från|före|efter|om|utan|än',
  inSentences:
    'och|att|det|som|en|ett|är|för|med|på|av|till|inte|den|de|om|eller|från|alla|kan|ska|när|bara|också|utan|där|här|man|du|vi|men|så|sedan|har|blir|varje|mer|hur|vad|detta',
  standsFor: 'står för|betyder',
  shortFor: 'för',
  forExample: String.raw`t\.\s?ex\.`,
  where: 'där',
  next: 'sedan|därefter',
  titleEnds: 'grunder|tips|översikt|introduktion',
  programNouns: 'tjänsten?|servern?|klienten?',
  abbreviations: String.raw`t\.ex|bl\.a|d\.v\.s|osv|ca|resp`,
};
