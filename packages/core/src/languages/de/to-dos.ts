import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`(?:noch\s+)?zu\s+(?:tun|erledigen|klären|ergänzen)|offen`,
  title: String.raw`(?:noch\s+)?zu\s+(?:tun|erledigen|klären)|offene\s+(?:punkte|fragen|aufgaben)|aufgabenliste`,
  own: 'nachlesen|herausfinden|nachfragen|ausprobieren',
  ownAtEnd:
    'lernen|lesen|nachlesen|nachschauen|nachsehen|fragen|nachfragen|anschauen|verstehen|ausprobieren|recherchieren|aufschreiben|herausfinden|üben',
  promise: String.raw`hier\s+(?:folgt|folgen|kommt|kommen|steht|stehen)\s+(?:noch|bald|später|demnächst)(?:\s+\S+){0,4}|(?:kommt|folgt)(?:\s+(?:noch|später|bald|hier))+|später\s+(?:dazu\s+)?mehr|mehr\s+dazu\s+später|^(?:noch\s+)?in\s+arbeit`,
  examples: ['Zu tun: Spalten erklären', '[ ] Sam nach den Netzen fragen', 'Später dazu mehr'],
  content: [
    'Zu tun hat das nichts mit dem Netz',
    '[ ] Den Server stoppen',
    'Der Name der Box folgt dem Befehl',
  ],
};
