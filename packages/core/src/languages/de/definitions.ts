import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    {
      verbs: 'ist|sind',
      next: String.raw`(?!(?:nur|nicht|immer|jetzt|auch)\s)(?:(?:im Grunde|einfach|quasi|also|eigentlich|sozusagen|ein|eine|einer|der|die|das|so|wie|nichts|etwas|jede[rs]?)\s|[\p{L}-]+\s(?:von|für|zum|zur|aus|in|an|auf)\s)`,
    },
    {
      verbs:
        'bedeutet|bezeichnet|bezeichnen|steht für|beschreibt|besteht aus|bestehen aus|heißt|dient|dienen',
      next: String.raw`\p{L}`,
    },
  ],
  sentences: [
    // Nouns have a capital letter in German, which tells "laufende Instanzen" from "wichtig und gut".
    {
      guard: /\s(?:ist|sind)\s/u,
      words: String.raw`^(?:(?:[Dd](?:er|ie|as)|[Ee]in(?:e|en)?)\s+)?{NAME}{ASIDE}(?:ist|sind)\s+(?:(?:[\p{L}-]+(?:e|er|es|en|te|ter)\s){1,2}\p{Lu}[\p{L}-]{2}|\p{Lu}[\p{L}-]+\s(?:und|mit|der|des)\s)`,
      flags: 'u',
    },
  ],
  pointing: 'zeigt auf',
  doing:
    'gibt|bündelt|enthält|fasst|merkt sich|zeigt auf|erlaubt|sammelt|verwaltet|speichert|sorgt|verbindet|trennt|beschreibt',
  keeping: 'sammelt|bündelt|verwaltet|speichert|merkt sich',
  holds: 'enthält|enthalten',
  heading: 'kann|können|dient|dienen|erlaubt|enthält|speichert',
  calls: 'genannt|heißt|nennt man',
  into: String.raw`in\s+(?:einer|einem)`,
  nounClauses: [
    /^(?:dort,\s)?wo\s(?:alle|alles|die|der|das|unsere|deine)\s.*\.$/iu,
    /^\p{Lu}\p{L}+,\s(?:(?:in|mit|auf|an|über|durch)\s)?(?:dem|der|den|die|das)\s.*\.$/u,
  ],
  called: [
    {
      guard: /(?:zweck|aufgabe|ziel|sinn)\s/iu,
      words: String.raw`^(?:der zweck|die aufgabe|das ziel|der sinn) (?:von|de[rs]|eines|einer)\s(?:(?:der|dem|den)\s)?(?:datei\s)?{TERM}\s+(?:ist|besteht darin)\b`,
    },
    {
      guard: /versteht man/iu,
      words: String.raw`^unter\s+(?:(?:einem|einer|dem|der|den)\s+)?{TERM}\s+versteht man\s`,
    },
    { guard: /bezeichnet man/iu, words: String.raw`^als\s+{TERM}\s+bezeichnet man\s` },
    {
      guard: /der begriff/iu,
      words: String.raw`^der begriff\s+{TERM}\s+(?:bezeichnet|bedeutet|meint|beschreibt)\s`,
    },
  ],
  means: 'bedeutet',
};
