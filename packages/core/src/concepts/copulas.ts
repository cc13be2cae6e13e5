import { type GuardedPattern, guarded } from './guarded-pattern.ts';

/** Words that may name what a sentence is about: up to four, with their marks. */
export const NAME: string = '([\\p{L}\\p{N}`*"\'“”./+#_-]+(?:\\s[\\p{L}\\p{N}`*"\'“”./+#_-]+){0,3})';
export const ARTICLE: string =
  "(?:(?:an?|the|so an?|ein|eine|einen|der|die|das|un|una|el|la|los|las|une|le|les|um|uma|o|os|il|lo)\\s+|l['’])?";
/** What may stand between a name and its verb: "(rm)", ", also called an origin,". */
export const ASIDE: string = '(?:\\s*\\([^()]*\\))?(?:,\\s[^,;:]{3,60},|\\s*,)?\\s+';

/** "… is a bad idea", "… are something else": an opinion or a contrast, no definition. */
const OPINION =
  '(?!(?:a|an|the|one of the)\\s+(?:very |really )?(?:good|bad|great|nice|best|better|terrible|must|problem|lot|bit|pain|mess)\\b|(?:something|anything|nothing) else\\b|not\\b|no\\b)';

const joined = (verbs: string, then: string): GuardedPattern =>
  guarded(new RegExp(`\\s(?:${verbs})\\s`, 'iu'), `^${ARTICLE}${NAME}${ASIDE}(?:${verbs})\\s+${then}`);

/** What joins a term and its definition; where the verb joins anything, what follows must look like a noun phrase. */
export const COPULAS: readonly GuardedPattern[] = [
  joined(
    'is|are',
    `${OPINION}(?:(?:basically|simply|just|essentially|actually|also|usually|often|typically|like|nothing but|called|known as)\\s+)*(?:an?|another(?! (?:way|thing|option|story|matter|reason)\\b)|the|one|all|your|my|our|its|any(?:thing|one)?|some(?:thing|one)?|every(?:thing|one)?|where|how|what|used|responsible|similar|special|small|isolated|running|lightweight|read-only|immutable|groups?|sets?|collections?|(?!\\p{L}+ed\\s)[\\p{L}-]+\\s(?:of|for|that|which|to|in|on|between|containing)|[\\p{L}/-]+s?\\s[\\p{L}]+\\s(?:of|for|that|which))\\b`,
  ),
  joined(
    'means|refers to|stands for|represents|describes|consists of|defines|denotes|acts as|short for|is short for',
    '\\p{L}',
  ),
  joined(
    'ist|sind',
    '(?!(?:nur|nicht|immer|jetzt|auch)\\s)(?:(?:im Grunde|einfach|quasi|also|eigentlich|sozusagen|ein|eine|einer|der|die|das|so|wie|nichts|etwas|jede[rs]?)\\s|[\\p{L}-]+\\s(?:von|für|zum|zur|aus|in|an|auf)\\s)',
  ),
  // Nouns have a capital letter in German, which tells "laufende Instanzen" from "wichtig und gut".
  guarded(
    /\s(?:ist|sind)\s/u,
    `^(?:(?:[Dd](?:er|ie|as)|[Ee]in(?:e|en)?)\\s+)?${NAME}${ASIDE}(?:ist|sind)\\s+(?:(?:[\\p{L}-]+(?:e|er|es|en|te|ter)\\s){1,2}\\p{Lu}[\\p{L}-]{2}|\\p{Lu}[\\p{L}-]+\\s(?:und|mit|der|des)\\s)`,
    'u',
  ),
  joined(
    'bedeutet|bezeichnet|bezeichnen|steht für|beschreibt|besteht aus|bestehen aus|heißt|dient|dienen',
    '\\p{L}',
  ),
  joined(
    'es|son|significa|se refiere a|representa|consiste en',
    '(?:un|una|unos|unas|el|la|los|las|cada|como|donde|lo|tu|su|básicamente|simplemente|cualquier|\\p{L}+ (?:de|para|que))\\b',
  ),
  joined(
    'est|sont',
    "(?:en fait |simplement |tout simplement )?(?:l['’]|(?:un|une|le|la|les|des|du|ce|chaque|tout|comme|celui|celle|\\p{L}+ (?:de|qui|pour))(?!\\p{L}))",
  ),
  joined('désigne|signifie|représente|veut dire|sert à', '\\p{L}'),
  joined(
    'é|são',
    '(?:basicamente |simplesmente )?(?!a partir)(?:um|uma|uns|umas|o|a|os|as|cada|todo|toda|como|onde|quando|tipo|\\p{L}+ (?:de|do|da|que|para))(?!\\p{L})',
  ),
  joined('significa|representa|consiste em|serve para', '\\p{L}'),
  guarded(
    /,\s.*(?:[dt][ıiuü]r|lar|ler)\.?$/iu,
    `^${NAME}(?:\\s*\\([^()]*\\))?\\s*,\\s.*(?:[dt][ıiuü]r|lar|ler)\\.?$`,
  ),
  guarded(/,\s*(?:c['’]est|ce sont)\s/iu, `^${ARTICLE}${NAME}\\s*,\\s*(?:c['’]est|ce sont)\\s+\\p{L}`),
  joined(
    'è|sono',
    "(?:semplicemente |in pratica )?(?:l['’]|un['’]|(?:un|uno|una|il|lo|la|i|gli|le|ciò|quello|come|dove|\\p{L}+ (?:di|che|per|da))(?!\\p{L}))",
  ),
  joined('indica|rappresenta|serve (?:a|per)|si usa per|permette di|consente di', '\\p{L}'),
  joined('is|zijn', '(?:een|de|het|alles|wat|waar)\\s'),
  joined('är|er', '(?:en|ett|et|den|det|de)\\s'),
  joined('là', '(?:một|các|những|cái|nơi|cách|tập)\\s'),
  joined('adalah|merupakan', '\\p{L}'),
  guarded(
    /[ąćęłńóśźż].*|\s(?:to|jest)\s/iu,
    `^${NAME}(?:\\s*\\([^()]*\\))?\\s*(?:[—–-]\\s*)?(?:to jest|jest to|jest|są to|są|oznacza|to)\\s+(?=.*[ąćęłńśźż])(?!nie\\s|już\\s|bardzo\\s)\\p{L}`,
  ),
];

/** In Russian a dash alone joins subject and predicate. */
export const CYRILLIC: readonly GuardedPattern[] = [
  guarded(
    /(?:[—–]|это|является)\s/iu,
    `^${NAME}(?:\\s*\\([^()]*\\))?\\s*(?:[—–-]\\s*это|[—–]|это|является)\\s+(?!(?:в|на|не|по|к|у|за|из|от|до|так|как|или|и)\\s)\\p{L}`,
  ),
];

/** After a bold or quoted subject, a bare verb is enough. */
export const MARKED: readonly GuardedPattern[] = [
  joined('is|are', `${OPINION}\\p{L}`),
  joined('ist|sind|es|son|est|sont|é|são|points? to|zeigt auf', '\\p{L}'),
];

/** What a thing of a kind does. */
export const DOING: readonly string[] = [
  'bundles|groups|combines|lives|keeps|remembers|stores|points (?:to|at)|lets|allows|provides|contains|holds|runs|describes|records|tracks|manages|collects|separates|connects|defines|listens|ensures|guarantees|starts|stops|waits|attaches|maps|links|represents|marks|watches|schedules|exposes|binds|isolates|limits|restricts|wraps|routes|forwards|distributes|replays|specifies|declares',
  'gibt|bündelt|enthält|fasst|merkt sich|zeigt auf|erlaubt|sammelt|verwaltet|speichert|sorgt|verbindet|trennt|beschreibt',
  'agrupa|guarda|contiene|permite|gestiona|reúne|garantiza|describe|apunta|separa|conecta|define|mantiene',
  'regroupe|contient|permet|garde|gère|conserve|rassemble|garantit|décrit|pointe|sépare|relie|définit|maintient',
  'позволяет|хранит|служит|содержит|описывает|управляет|объединяет|указывает|нужен|нужна|нужно|отвечает',
  'contém|gerencia|garante|descreve|aponta|mantém|reúne|conecta',
];

/** After an indefinite article, a verb that says what a thing of the kind does: "A context bundles a cluster and a user". */
export const DOES: GuardedPattern = guarded(
  /^(?:an?|ein|eine|una?|une|uma?|the\s[\p{L}-]+\s(?:file|daemon|agent|table|tree|area|directory))\s/iu,
  `^(?:an?|ein|eine|una?|une|uma?|the)\\s+${NAME}\\s+(?:${DOING.join('|')})\\s+\\p{L}`,
);

/** The same after a definite article, which a paragraph of its own needs besides: "Le serveur garde les sessions". */
export const THE_DOES: GuardedPattern = guarded(
  /^(?:the|der|die|das|el|la|le|o|a|l['’])(?=[\s\p{L}])/iu,
  `^(?:(?:the|der|die|das|el|la|le|o|a)\\s+|l['’])([\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:keeps|stores|holds|records|tracks|manages|collects|bundles|groups|sammelt|bündelt|verwaltet|speichert|merkt sich|guarda|agrupa|gestiona|reúne|garde|regroupe|permet de|gère|conserve|rassemble|gerencia|garante)\\s+\\p{L}`,
);

/** In Russian, without an article: "Индекс нужен, чтобы …". */
export const CYRILLIC_DOES: GuardedPattern = guarded(
  /\s(?:нуж[её]?н[аоы]?|служ[аи]т|хран[ия]т|объединя[ею]т|позволя[ею]т|указыва[ею]т|отвеча[ею]т|состо[ия]т из)[\s,]/iu,
  `^(\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:нуж[её]?н[аоы]?|служ[аи]т|хран[ия]т|объединя[ею]т|позволя[ею]т|указыва[ею]т|отвеча[ею]т|состо[ия]т из)[\\s,]+\\p{L}`,
  'u',
);

/** Verbs that say what a thing holds or does; the subject must be written as a name. */
export const HOLDS: RegExp = new RegExp(
  `^${ARTICLE}(\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:contains?|holds?|consists? of|enthält|enthalten|contiene|contienen|contient|contém|содержит)\\s+\\p{L}`,
  'u',
);

/** What closes a definition where the verb comes last, as in Turkish. */
export const LAST: RegExp =
  /(?:anlamına gelir|demektir|tutar|saklar|sağlar|yarar|içerir|barındırır|yönetir|temsil eder|denir|adı verilir|(?:\p{L}[ae]n|yapı|\p{L}[ıiuü]|[sş]i)[dt][ıiuü]r)\.?$/iu;
