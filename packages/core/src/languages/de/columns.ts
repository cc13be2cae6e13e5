import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'abkürzung|kurz(?:form)?',
  example: 'beispiel',
  keys: 'tasten?|kürzel|kombination',
  flag: 'schalter|optionen|parameter',
  command: 'befehl|kommando',
  description: 'bedeutung|beschreibung|wirkung|zweck|funktion|erklärung|aktion|was',
  term: 'typ|art|zustand|begriff|konzept|objekt',
};
