/** Words of one kind in every language that we speak; a language that is not here is judged by structure alone. */
const words = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.join(' ').split(/\s+/));

/** What points at something outside of a sentence, wherever it stands. */
export const POINTERS: RegExp =
  /(?<!\p{L})(?:such an?|such \p{L}+ and|(?:as|the|shown) (?:above|below)|the rest|all (?:that|this)|(?:do|fix|achieve) (?:that|this)|th(?:is|ese) commands?|as we|solche[mnrs]?|(?:der|die|das) (?:obige|rest)\p{L}*|ci-dessus|ci-dessous|(?:le|du) reste|de arriba|el resto|acima|o resto|sopra|il resto)(?!\p{L})|^the [^,]* alone$/iu;

/** What a sentence about a task does not begin with: it describes, remarks or tells a story. */
export const NO_TASK: ReadonlySet<string> = words(
  'the a an for or here where when while if because since we you i they important note combined first last second',
  'hier wenn weil wir ich man ici quand nous on aquí cuando nosotros qui quando noi aqui nós',
);

/** What may stand before the subject of a sentence and leaves it the subject. */
export const DETERMINERS: ReadonlySet<string> = words(
  'a an the all both each every many multiple most no only several some',
  'alle beide der die das ein eine jede jeder jedes mehrere nur tous toutes le la les un une des chaque',
  'el los las una unos unas todos todas cada o os as um uma todo il lo gli i tutti tutte ogni',
);

/** Words that stand for the thing that the sentence before was about, and begin its sentence. */
export const SUBJECTS: RegExp = /^(?:it|they|elles?|ils)(?=[\s’'])/i;

/** The same, where something of it is spoken about. */
export const OWNERS: RegExp = /^(?:its|their)(?=\s)/i;

/** A clause before the sentence's own, in which that word stands first. */
export const CLAUSE_SUBJECTS: RegExp =
  /^((?:when|if|while|once|until|unless|after|before)\s)(?:it|they)(?=\s)/i;

/** "It is possible to …" is about nothing before it. */
export const IMPERSONAL: RegExp =
  /^(?:it|they)(?:'s|’s| is| was| should be| will be)? (?:not )?(?:possible|necessary|recommended|important|easy|hard|best|better|good|worth|useful|common|usual|also possible|clear|up to)\b/i;

/** What follows the verb where a sentence does not say what a thing is, but what is done with it or how it is. */
export const NO_KIND: RegExp =
  /^(?:(?:not|only|also|usually|always|often|all|just|mainly|mostly|automatically)\s)*(?:about|special|important|useful|needed|required|\p{L}+ed (?:as|at|by|for|from|in|into|on|so|to|when|with))(?!\p{L})/iu;

/** What a definition does not begin with: whoever reads on is told what happens, and not what it is. */
export const NO_NOUN: RegExp =
  /^(?:(?:[Oo]nly|[Aa]lso|[Jj]ust|[Uu]sually|[Aa]lways|[Nn]ever) \p{L}+s|[Yy]ou|[Ww]e|[Tt]hey|[Ii]t|is|are|was|can|will|must|should|do|does)(?!\p{L})|^(?:[Aa]n?|[Tt]he) (?:(?!that|which|where|when|who|what|in which)[\p{L}/-]+ ){1,8}(?:is|are) \p{L}+ed(?!\p{L})|^\p{Ll}+(?<!s)(?<!u)s (?:up|the|a|an|when|if|how|what|all|your|you)(?!\p{L})/u;

/** What warns. */
export const WARNINGS: RegExp =
  /(?<!\p{L})(?:never|do not|don[’']t|avoid|must not|niemals|nie(?= \p{L})|jamais|nunca|mai(?= \p{L}))(?!\p{L})/iu;

/** Deeds that bring about the same: two of one class with one object are two ways, and no steps. */
export const SAME_DEEDS: readonly ReadonlySet<string>[] = [
  words('rm rmi rmdir prune remove delete del uninstall purge erase clean'),
  words('ls list ps images show inspect info status get describe'),
  words('run start up open launch'),
  words('install add'),
];

/** What says that a line is another way, and no further step. */
export const OTHERWISE: RegExp =
  /(?<!\p{L})(?:or|alternatively|instead|to \p{L}+ all|all at once|oder|stattdessen|alternativ|ou(?: bien)?|o bien|oppure|o también)(?!\p{L})/iu;

/** What ties a statement to the one before it, wherever it stands. */
export const THEREFORE: RegExp =
  /(?<!\p{L})(?:therefore|thus|hence|daher|deshalb|donc|por eso|perciò|quindi)(?!\p{L})/iu;

/** What joins a statement to the one before it, or marks it, and can go. */
export const LEAD: RegExp = /^(?:(?:and|so|but) (?!\p{L}+ing\b)|(?:important|note|remember) ?[:!] ?)/iu;

/** What makes the sentence before it hold only under a condition. */
export const CONDITION: RegExp =
  /^(?:this|that) (?:only )?(?:happens|holds|applies|works|is (?:only )?(?:true|so|the case))\b|^(?:only|unless|except|but only) (?:if|when|with)\b/i;

/** What sets two things against each other within one sentence. */
export const AGAINST: RegExp =
  /;|(?<!\p{L})(?:but|while|whereas|instead|rather|unlike|aber|während|mais|tandis|pero|mientras|ma|mentre)(?!\p{L})/iu;
