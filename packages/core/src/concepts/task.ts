/** Verbs that open the name of a task, as stems; what may follow them stands in `ENDINGS`. */
const ENGLISH =
  'exit|clos|list|show|creat|add|remov|delet|start|stop|restart|run|build|install|uninstall|us|get|set|view|check|manag|work|inspect|copy|nam|renam|shar|push|pull|updat|upgrad|undo|mak|chang|find|connect|configur|enabl|disabl|edit|mov|open|switch|merg|download|upload|print|test|debug|deploy|monitor|clean|export|import|search|navigat|select|split|resiz|enter|leav|attach|detach|log|sav|writ|read|learn|try';

/** Whole words in the other languages, and the beginnings of words. */
const OTHERS =
  'par[ae]|parar|reiniciar|iniciar|mapear|sal[ie]r|abrir|cerrar|crear|eliminar|borrar|listar|ver|mostrar|instalar|ejecutar|usar|criar|remover|executar|excluir|beenden|starten|stoppen|öffnen|anzeigen|auflisten|erstellen|löschen|zeige|erstelle|lösche|lister|créer|supprimer|afficher|installer|lancer|работа';
const STEMS = 'создани|удалени|просмотр|запуск|установк|настройк|oluştur|silme|listele|çalıştır|kurulum';

const TASK = new RegExp(
  `^(?:how to|to|(?:${ENGLISH})(?:e|es|ies|s|p?ping|t?ting|n?ning|ing|ation)?|${OTHERS}|(?:${STEMS})\\p{L}*)(?!\\p{L})`,
  'iu',
);

/** Words that are nouns of their own when they stand alone: subcommands, and what they make. */
const NOUN = /^(set|get|run|list|test|build|branch|merge|log|deployment|export|import|namespace|user)$/iu;

/** Names of things that only look like tasks. */
const THING =
  /^(?:staging|tracking|rolling|string|binding|setting|working (?:tree|directory|copy|area)|(?:pull|merge) requests?|merge (?:base|conflict|commit)s?|build (?:context|cache|stage|argument)s?|log (?:level|driver|file)s?|copy-?mode|search path|exit (?:code|status))(?!\p{L})/iu;

/** "Löschen von Abbildern", "Removing things", "Entfernen eines Zweigs": a verb made a noun, with its object. */
const NOMINALIZED = /^(?:\p{L}+ing\s+\p{L}|\p{Lu}\p{L}+(?:en|ung)\s+(?:von|vom|des|der|eines|einer)\s)/u;

/** What tells to do something, by the words that follow a verb or by how the verb ends: "Know the commands", "Lire les pages". */
const IMPERATIVES: readonly RegExp[] = [
  /^(?!(?:behind|all|at|under|on|in|of)\s)\p{L}+\s(?:the|your|a|an)\s\p{L}/iu,
  /\s(?:kennen|verstehen|lernen|üben|benutzen|verwenden|anwenden|einsetzen|beachten|prüfen|vermeiden|nutzen|halten|wählen|merken|sichern|aufräumen)$/u,
  /^\p{L}{2,}(?:er|ir|re)\s(?:(?:les?|la|vos|ses|tes)\s|l['’])\p{L}/iu,
  /^\p{L}{2,}[aei]r\s(?:el|la|los|las|una?|tus?|sus?)\s\p{L}/iu,
  /^\p{L}{2,}[aei]r\s(?:os?|as?|uma?|seus?|suas?)\s\p{L}/iu,
  /^\p{L}{3,}(?:ться|йте|ите)\s\p{L}/iu,
  /^\p{L}+\s(?:\p{L}+\s)*\p{L}{2,}(?:mak|mek)$/iu,
  /[をに]\S{0,6}[うくすつぬぶむるた]$/u,
  /(?:하기|하는 법|방법)$/u,
];

/** True for words that name what one does ("Inspecting images", "Remove a container"), not what a thing is. */
export function isTask(term: string): boolean {
  if (NOUN.test(term) || THING.test(term)) return false;
  return TASK.test(term) || NOMINALIZED.test(term) || IMPERATIVES.some((form) => form.test(term));
}
