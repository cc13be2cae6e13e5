import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'mit|verwende|nutze|benutze|führe|über|mittels|per|gib|befehl|eingeben|drücke|drücken|gefolgt von',
  object: 'befehl|abfrage',
  leadsIn: 'man|kann|auch|dann|oder',
  may: 'man kann',
  pointsOn: 'den|folgenden|befehl',
  alternatively: String.raw`oder auch|bzw\.?`,
  gloss: 'wobei|hier|mit',
  pointsBack: 'dies|das|dadurch|damit|es|dabei|zeigt|ausgabe',
  asks: 'welche|welcher|welches|was|wer|wo|wie|wann|warum',
  fails: 'falsch|funktioniert nicht|nicht verwenden',
  labels: String.raw`vorher|nachher|antwort|bsp|optionen|schalter|parameter|hinweis|tipp|beispiele?|z\.?b\.?|ausgabe|befehle?|verwendung`,
  youSee: 'du solltest|man sollte|sie sollten',
  outputs: 'ausgabe|ausgegeben|gibt|ergebnis|antwort|inhalt|enthält|sieht',
  messages: 'meldung|meldungen|fehler|fehlermeldung|warnung',
  behindCommand:
    'von|in|an|am|für|aus|bei|als|auf|und|oder|aber|wenn|wo|wobei|weil|dass|damit|ausgabe|befehl|option|optionen',
  beforeCommand: 'von|wie|als|vor|nach|seit|über|nicht|ohne',
  inSentences:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ist|sind|war|wird|werden|und|oder|aber|mit|ohne|von|vom|zu|zum|zur|im|am|auf|für|bei|aus|nach|nicht|kein|keine|man|sich|auch|nur|wenn|dann|dass|als|wie|alle|alles|diese|dieser|dieses|du|ihr|wir|hier|durch|über|unter',
  standsFor: 'steht für',
  shortFor: 'für',
  forExample: String.raw`z\.B\.`,
  where: 'wobei',
  next: 'dann|danach',
  titleEnds: 'grundlagen|tipps|übersicht|einführung',
  programNouns: 'dienst',
  abbreviations: String.raw`z\.B|bzw|d\.h|ca|usw|resp`,
  otherWay: 'oder|alternativ',
  otherWayMore: 'einfach|auch|nur|gleich',
  overOutput: 'ausgabe|ergebnis',
};
