import { anyOf } from '../languages/alternatives.ts';
import { LANGUAGES } from '../languages/index.ts';

/** English verbs that open the name of a task, as stems; what may follow them stands in `ENDINGS`. */
const ENGLISH =
  'exit|clos|list|show|creat|add|remov|delet|start|stop|restart|run|build|install|uninstall|us|get|set|view|check|manag|work|inspect|copy|nam|renam|shar|push|pull|updat|upgrad|undo|mak|chang|find|connect|configur|enabl|disabl|edit|mov|open|switch|merg|download|upload|print|test|debug|deploy|monitor|clean|export|import|search|navigat|select|split|resiz|enter|leav|attach|detach|log|sav|writ|read|learn|try';

const TASK = new RegExp(
  `^(?:(?:${ENGLISH})(?:e|es|ies|s|p?ping|t?ting|n?ning|ing|ation)?|${anyOf('tasks', 'verbs')}|(?:${anyOf('tasks', 'stems')})\\p{L}*)(?!\\p{L})`,
  'iu',
);

/** Words that are nouns of their own when they stand alone: subcommands, and what they make. */
const NOUN = /^(set|get|run|list|test|build|branch|merge|log|deployment|export|import|namespace|user)$/iu;

/** Names of things that only look like tasks. */
const THING =
  /^(?:staging|tracking|rolling|string|binding|setting|working (?:tree|directory|copy|area)|(?:pull|merge) requests?|merge (?:base|conflict|commit)s?|build (?:context|cache|stage|argument)s?|log (?:level|driver|file)s?|copy-?mode|search path|exit (?:code|status))(?!\p{L})/iu;

const FORMS: readonly RegExp[] = LANGUAGES.flatMap(({ tasks }) => tasks?.forms ?? []);

/** True for words that name what one does ("Inspecting images", "Remove a container"), not what a thing is. */
export function isTask(term: string): boolean {
  if (NOUN.test(term) || THING.test(term)) return false;
  return TASK.test(term) || FORMS.some((form) => form.test(term));
}
