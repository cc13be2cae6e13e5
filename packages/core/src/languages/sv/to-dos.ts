import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`att\s+göra|kvar\s+att\s+göra`,
  title: String.raw`(?:kvar\s+)?att\s+göra|öppna\s+frågor`,
  own: String.raw`ta\s+reda\s+på|läsa\s+på|fråga|lära\s+mig`,
  promise: String.raw`mer\s+(?:om\s+det\s+)?(?:kommer|följer)(?:\s+(?:snart|senare))?|här\s+kommer\s+(?:mer|snart)(?:\s+\S+){0,4}|fortsättning\s+följer`,
  examples: ['Att göra: förklara kolumner', '[ ] Ta reda på varför det är långsamt', 'Mer kommer senare'],
  content: ['Att göra det så är vanligt', '[ ] Stoppa servern'],
};
