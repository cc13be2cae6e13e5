import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs:
    'visa|skapa|starta|stoppa|köra?|ta bort|radera|installera|öppna|stänga|ändra|hämta|skicka|spara|kopiera|flytta|använda?',
};
