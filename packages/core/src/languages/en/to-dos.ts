import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`to[ -]?dos?|tasks?\s+left|still\s+missing|to\s+be\s+done`,
  title: String.raw`to[ -]?dos?(?:\s+list)?|(?:open|remaining)\s+(?:points|questions|tasks|items)|tasks?\s+left|still\s+missing`,
  own: String.raw`learn|read(?:\s+up)?|look\s+(?:up|into|at)|find\s+out|figure\s+out|ask|understand|research|investigate|explore|watch|try(?:\s+out)?|finish|revisit|study|practi[cs]e|translate|check\s+out|play\s+with|write\s+(?:about|up)|add\s+(?:an?|more|the|some)\s+(?:sections?|examples?|notes?|links?|screenshots?|pictures?|chapters?)`,
  promise: String.raw`coming\s+soon|to\s+be\s+continued|^to\s+be\s+(?:added|written|completed)|more\s+(?:to\s+come|soon)|(?:^|is\s+(?:still\s+)?(?:a\s+)?)work\s+in\s+progress|under\s+construction|will\s+(?:come|follow|be\s+(?:added|written))(?:\s+(?:here|soon|later))+`,
  examples: [
    'To do: say what the columns mean',
    '[ ] Find out why it is slow',
    'Tips on volumes will come here',
  ],
  content: [
    'To do that, stop the server',
    '[ ] Take the server off the list',
    'Shows which files will be added',
    'Stash the work in progress',
  ],
};
