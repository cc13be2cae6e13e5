import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'viele|manche|einige|andere|beide|auf|nach|von|zum|zur|aus|über|unter|sie|ihr|heißt|ich|du|wir|man|mein|meine|wer|was|wie|wo|wann|warum|wozu|wofür|im|am|es|das|dies|dieser|diese|dann|jetzt|und|oder|aber|nur|nicht|immer|wenn|um|mit|bei|für',
  labels: String.raw`begriffe?|grundbegriffe|terminologie|glossar|konzepte?|definition(?:en)?|vokabeln|doku|dauer|ansprechpartner|fazit|ziele?|termine?|aufgaben?|übungen?|übung|pause|hausaufgaben?|inhalte?|themen?|thema|datum|lernziele?|woche|kapitel|anmerkung(?:en)?|nachtrag|unterschied|idr|z\.b|hinweise?|tipps?|merke|merkhilfe|bemerkung|wichtig|achtung|vorsicht|beispiele?|befehle?|grundlagen|zusammenfassung|einleitung|einführung|nützliche befehle|schritt \d+|schritte|zuerst|zunächst|danach|zuletzt|anschließend|empfehlung|empfohlen|voraussetzung(?:en)?|fehlersuche|fehlerbehebung|vorteile?|nachteile?|frage|antwort|lösung|ergebnis|ausgabe|quellen?|aufbau`,
  openers: 'hinweis|wichtig|beispiele?|befehle?|nützliche|aufgabe|übung|lernziel',
  numbered: 'tag|teil',
  inSentences: 'contra|gegen|wenn|dass|die|ist|sind|wird|und|oder',
  chapters: 'befehle|zusammenfassung',
  steps: 'schritt',
  glossary: '(?:grund)?begriffe?|definition(?:en)?|glossar|konzepte',
  generic: 'überblick|was ist das|beschreibung|konzept',
  leads: 'überblick',
  ofTerms: 'der|die|das',
  plurals: 'en|e|n',
  versus: 'gegen',
  differences: String.raw`(?:was ist der )?unterschiede?\s+zwischen`,
  compared: 'im vergleich',
};
