import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs: 'beenden|starten|stoppen|öffnen|anzeigen|auflisten|erstellen|löschen|zeige|erstelle|lösche',
  forms: [
    /\s(?:kennen|verstehen|lernen|üben|benutzen|verwenden|anwenden|einsetzen|beachten|prüfen|vermeiden|nutzen|halten|wählen|merken|sichern|aufräumen)$/u,
    /^\p{Lu}\p{L}+(?:en|ung)\s+(?:von|vom|des|der|eines|einer)\s/u,
  ],
};
