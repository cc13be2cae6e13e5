import type { LeadIn } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:oder|und)\s+(?:auch\s+)?/iu,
    before: /^(?!(?:so|zwar|dann|danach|damit)(?!\p{L}))\p{L}/u,
    cut: ['Oder alle Boxen auf einmal', 'Alle Boxen auf einmal'],
    stays: 'Und dann startet man den Server',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:(?:dieser|der\s+folgende|folgender)\s+befehl|dieses\s+kommando)\s+/iu,
    before:
      /^(?!(?:ist|hat|wird|muss|darf|sollte|könnte|geht|heißt|lautet|bedeutet|funktioniert)\s)\p{Ll}+t\s+\S/u,
    cut: ['Dieser Befehl zeigt alle Boxen', 'Zeigt alle Boxen'],
    stays: 'Dieser Befehl ist gefährlich',
  },
];
