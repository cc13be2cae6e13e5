/** What asks for a thing, before the name of the thing. */
const BEFORE: readonly string[] = [
  "what(?:['’]?s| is| are| does| do)(?: actually| exactly| really)?(?: the (?:meaning|definition|purpose|point|role) of| meant by)?",
  'was (?:ist|sind|bedeutet|bedeuten|heißt|macht|tut|versteht man unter)(?: eigentlich| denn| überhaupt| genau)?',
  '(?:wozu|wofür) (?:dient|dienen|ist|sind|steht|braucht man)(?: eigentlich| denn)?',
  'qu[eé] (?:es|son|significa|hace|quiere decir|se entiende por)|para qu[eé] (?:sirven?|se usan?|es|son)|en qu[eé] consisten?',
  "qu['’]est[- ]ce que(?: c['’]est que)?|qu['’]est[- ]ce qu(?=['’])|c['’]est quoi,?|à quoi (?:sert|servent)|que (?:signifie|veut dire|fait)",
  'o que (?:é|são|significa|faz|quer dizer)|para que (?:servem?|é usad[oa])|pra que serve',
  'что (?:такое|значит|означает|делает|представляет собой)|(?:для чего|зачем) (?:нуж[её]?н[аоы]?|служ[аи]т|используется)',
  "(?:che )?cos(?:a |['’])(?:è|sono)",
];

/** What asks for a thing, behind its name. */
const AFTER: readonly string[] = [
  '\\s+(?:nedir|ne demek(?:tir)?|ne işe yarar|neye yarar|ne anlama gelir|ne yapar)',
  '(?:是什么(?:意思|东西)?|是干什么的|有什么用|有什么作用|的作用是什么|的含义)',
];

/** Where the question goes on to another one: "… and what is it good for". */
const MORE =
  /\s*(?:,|\s(?:and|und|y|et|e|и|ve)\s+(?:what|why|how|when|wozu|wofür|wie|warum|was|wann|para qué|cómo|por qué|cuándo|à quoi|comment|pourquoi|quand|para que|como|por que|quando|зачем|для чего|как|почему|когда|ne|neden|nasıl|niçin)(?!\p{L})).*$/iu;

/** The verb that English leaves to the end: "What does a tag do". */
const VERB = /\s+(?:mean|do|stand for|used for|good for|for|about)$/iu;

const BEFORE_TERM = new RegExp(
  `^(?:${BEFORE.join('|')})\\s*['’]?\\s*(?=[\\p{L}\\p{N}\`*_.$/"“«-])(.+)$`,
  'iu',
);
const BEFORE_HAN = /^(?:什么是|什么叫|何为|何谓)\s*(.+)$/u;
const AFTER_TERM = new RegExp(`^(.+?)(?:${AFTER.join('|')})$`, 'iu');

/** "What is seen": without a question mark, an article or a plural it asks for no thing. */
const NO_THING = /^[Ww]hat (?:is|are) \p{Ll}+(?<!s)$/u;

/** Gives the words that a question asks the meaning or the use of ("What is a pod?": `a pod`), or nothing. */
export function askedTerm(text: string): string | undefined {
  const question = text
    .replace(/^[\s¿]+/u, '')
    .replace(/[\s?？.:：]+$/u, '')
    .trim();
  const before = BEFORE_TERM.exec(question);
  if (before && !(NO_THING.test(question) && !/[?？]\s*$/u.test(text)))
    return trimmed((before[1] as string).replace(MORE, ''), question);
  const term = BEFORE_HAN.exec(question)?.[1] ?? AFTER_TERM.exec(question.replace(MORE, ''))?.[1];
  return term?.trim();
}

const trimmed = (term: string, question: string): string =>
  (/^what(?!\p{L})/iu.test(question) ? term.replace(VERB, '') : term).trim();

const QUESTION = /^(?:q|question|f|frage|p|pregunta|pergunta|в|вопрос|s|soru|问|问题)\s*\d*\s*[.:：)]\s*/iu;
const ANSWER =
  /^(?:a|answer|antwort|r|respuesta|resposta|réponse|о|ответ|c|cevap|答|回答)\s*\d*\s*[.:：)]\s*/iu;

/** The question without the label before it: "Q: What is a view?". */
export const withoutQuestionLabel = (text: string): string => text.replace(QUESTION, '');

/** How long the label of an answer is: "A: ". */
export const answerLabelLength = (text: string): number => ANSWER.exec(text)?.[0].length ?? 0;
