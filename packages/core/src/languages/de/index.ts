import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { relations } from './relations.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const de: Language = {
  code: 'de',
  name: 'German',
  talk,
  columns,
  cues,
  definitions,
  relations,
  tasks,
  questions,
  terms,
  grammar,
  pointers,
  toDos,
  joining,
  subjects,
  asking: 'wie kann ich man mir mache macht welcher welche welches womit',
  seeAlso: String.raw`siehe(?:\s+auch)?|vgl\.?|s\.\s?a\.?|mehr\s+(?:dazu|in|zu|über)|näheres|weiter\s+(?:mit|bei|zu)|zurück\s+zu`,
  elsewhere: String.raw`unten|oben|hier|weiter\s+(?:unten|oben)|(?:im\s+)?(?:nächste|folgende|vorige|letzte)[nrs]?\s+(?:abschnitt|kapitel|teil)`,
  aboutNote: String.raw`dies(?:e|er|es)?\s+(?:anleitung|notiz|notizen|seite|dokument|artikel|spickzettel|text|übersicht)\s+(?:erklär|zeig|beschreib|samm|enth|soll|ist|sind|fass|hilf|helf)\p{L}*`,
  standsElsewhere: String.raw`(?:stehen?|finde[nst]\p{L}*|folgt|folgen|sind|ist)\s(?:[^,;]{0,30}\s)?(?:unten|hier|weiter\s+unten)(?:\s+(?:aufgelistet|beschrieben|erklärt|zu\s+finden))?`,
  soOn: { and: 'und', others: String.raw`andere|mehr|so\s+weiter|usw` },
  examplePredicates: 'ist|sind|sieht|geht',
  unfinished:
    'der die das den dem des ein eine einen einem einer eines und oder aber dass ob weil zu zum zur für von vom im am bei kann wird muss soll man du wir nicht kein keine mein dein unser',
  telling:
    'der die das und ist sind ein eine einen einem einer den dem des nicht mit von vom zum zur zu auf alle für aus auch wird werden im um oder wenn nach bei als nur man sich kann an so noch ohne über zeigt zeigen anzeigen löschen auflisten starten erstellen hier muss',
  negations: String.raw`nicht|kein\p{L}*|nie|niemals|ohne|außer`,
  notBut: ['nicht', 'sondern'],
  dull: 'bekommt|bekommen|gibt|heißt|enthält|enthalten',
  synonyms: [
    'vorlage schablone bauplan',
    'ordner verzeichnis',
    'löschen gelöscht entfernen entfernt',
    'rechner computer maschine',
    'änderung ändern geändert',
    'mehrere viele',
    'starten gestartet ausführen ausgeführt laufen läuft laufende',
    'speichern gespeichert behalten',
  ],
  contraries: [
    ['startet starten gestartet', 'stoppt stoppen gestoppt beendet'],
    ['lokal lokale lokalen', 'entfernte entfernten'],
    ['vor', 'nach'],
    ['öffentlich öffentliche', 'privat private'],
  ],
  keys: {
    ctrl: 'strg steuerung',
    shift: 'umschalt',
    prefix: 'präfix',
    names: 'entf einfg pos1 ende leertaste eingabe eingabetaste pfeiltaste pfeiltasten rücktaste',
    steps: 'dann danach und gefolgt von',
    or: 'oder bzw. bzw',
    and: 'und',
    till: 'bis',
    says: 'ist sind wird kann und oder',
    is: 'ist',
    chapter: 'tastenkürzel|tastenkombinationen|tastenbelegung|tastatur',
  },
  allOptions: 'optionen',
};
