import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`med(?:\s+hjälp\s+av)?|via|genom|följt\s+av`,
  // "Tar inställningarna med": half of the verb.
  taken: String.raw`(?:ta|ge|skicka|följ|räkna|håll)(?:r|er)?\s.*|(?:vad|vem|hur)\s.*`,
  use: String.raw`(?:(?:bara|enkelt)\s+)?(?:använd|kör|skriv|tryck|ange)(?:er)?(?:\s+(?:in|på|man|du|vi))?`,
  you: String.raw`(?:man|du|vi)(?:\s+kan)?`,
  object: String.raw`(?:det\s+här\s+)?kommandot`,
  following: String.raw`(?:(?:det|den|de)\s+)?följande(?:\s+(?:kommandon?|kommando|rader|rad))?`,
  purpose: String.raw`för\s+att\s`,
  joins: 'och|eller|sedan|även|också|först|därefter|alternativt',
  example: String.raw`t\.\s?ex\.?|till\s+exempel|exempelvis|så\s+här|enligt\s+följande`,
  cut: [
    ['Visa loggen med:', 'Visa loggen'],
    ['Skapa en gren med följande kommando:', 'Skapa en gren'],
  ],
  stay: ['Tar inställningarna med', 'Visar det senaste kommandot'],
};
