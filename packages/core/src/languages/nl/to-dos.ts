import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`(?:nog\s+)?te\s+doen`,
  title: String.raw`(?:nog\s+)?te\s+doen|openstaande\s+punten`,
  own: 'uitzoeken|navragen',
  ownAtEnd: 'leren|lezen|uitzoeken|vragen|navragen|bekijken|uitproberen',
  promise: String.raw`hier\s+(?:komt|komen)\s+(?:nog|later|binnenkort)(?:\s+\S+){0,4}|(?:volgt|komt)\s+(?:nog|later)|wordt\s+vervolgd`,
  examples: ['Te doen: kolommen uitleggen', '[ ] Waarom het traag is uitzoeken', 'Meer hierover volgt nog'],
  content: ['Te doen gebruikelijke stappen', '[ ] De server stoppen'],
};
