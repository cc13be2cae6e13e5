import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`mit|mittels|gefolgt\s+von|per|über|via|mithilfe\s+von`,
  // "Bringt die Einstellungen mit": half of the verb.
  taken: String.raw`(?:bring|nimm|nehm|gib|geb|teil|les|lies|schreib|schneid|läuf|lauf|komm|mach|geh|schick|liefer|kopier|zähl|führ|verfolg|hör|spiel|zieh)\p{L}*\s.*|(?:was|womit|wer|wie)\s.*`,
  use: String.raw`(?:(?:einfach|bitte)\s+)?(?:verwende|verwenden\s+(?:wir|sie)|nutze|benutze|nimm|führe|gib|tippe|schreibe|drücke)(?:\s+(?:man|wir))?`,
  object: String.raw`(?:den|dem|der|das|diesen|diesem)\s+(?:befehl|kommando|aufruf|eingabe)`,
  following: String.raw`(?:(?:de[nmrs]|das)\s+)?folgende[nmrs]?(?:\s+(?:befehle?n?|kommandos?|aufruf|zeilen?))?(?:\s+(?:aus|ein))?`,
  purpose: String.raw`um\s`,
  joins: 'und|oder|dann|auch|zuerst|danach|alternativ|dazu|hierzu',
  example: String.raw`z\.\s?b\.?|bspw\.?|zum\s+beispiel|wie\s+folgt|folgendermaßen`,
  cut: [
    ['Man kann alle Boxen stoppen mit:', 'Man kann alle Boxen stoppen'],
    ['Alle Boxen stoppen mit folgendem Befehl:', 'Alle Boxen stoppen'],
  ],
  stay: ['Bringt die Einstellungen mit', 'Führt den letzten Befehl', 'Wiederholt den letzten Befehl'],
};
