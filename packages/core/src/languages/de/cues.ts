import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: String.raw`folgende\p{L}*`,
  fillsIn: String.raw`ersetze|z\.\s?b\.`,
  needsContext: 'dazu|dafür',
  activity: 'ung',
  chapter: 'einf|erkl|beschreib',
  advice: 'immer|nie|niemals',
  regularly: 'regelmäßig',
  something: 'einer|etwas',
  orders: 'nutze|verwende',
  tellsReader: String.raw`mein|meine|ich|um(?=\s.*\szu)|wenn|als|du|wir|hier|zuerst`,
  rates: String.raw`(?:ist |sind |viel )*\p{L}+er als`,
  ofAnother: 'hat|haben|muss|kann',
  toDoSpokenOf: 'steht',
  placeholderCommand: 'befehl|aktion',
  saidTwice: 'die|der|das|sie|den|dem',
};
