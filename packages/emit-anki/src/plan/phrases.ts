/** The few words on a card that are ours and not the note's; `%` stands for a term. */
export interface Phrases {
  /** Asks for the definition of one term. */
  readonly meaning: string;
  /** Asks how two terms differ; the second `%` is the second term. */
  readonly difference: string;
  /** Asks what a command line does. */
  readonly command: string;
  /** Asks what keys do. */
  readonly keys: string;
  /** Before a second right answer. */
  readonly also: string;
  /** Says that options may change places. */
  readonly order: string;
  /** Before a concrete line. */
  readonly example: string;
  /** Marks a sentence of the tool's own help; `%` is the tool. */
  readonly help: string;
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    meaning: 'What does “%” mean?',
    difference: '“%” and “%”: what is the difference?',
    command: 'What does this do?',
    keys: 'What do these keys do?',
    also: 'also',
    order: 'options in any order',
    example: 'for example',
    help: '% help',
  },
  de: {
    meaning: 'Was bedeutet „%“?',
    difference: '„%“ und „%“: Was ist der Unterschied?',
    command: 'Was bewirkt das?',
    keys: 'Was bewirken diese Tasten?',
    also: 'auch',
    order: 'Optionen in beliebiger Reihenfolge',
    example: 'zum Beispiel',
    help: 'Hilfe von %',
  },
  es: {
    meaning: '¿Qué significa «%»?',
    difference: '«%» y «%»: ¿en qué se diferencian?',
    command: '¿Qué hace esto?',
    keys: '¿Qué hacen estas teclas?',
    also: 'también',
    order: 'opciones en cualquier orden',
    example: 'por ejemplo',
    help: 'ayuda de %',
  },
  fr: {
    meaning: 'Que signifie « % » ?',
    difference: '« % » et « % » : quelle est la différence ?',
    command: 'Que fait cette commande ?',
    keys: 'Que font ces touches ?',
    also: 'aussi',
    order: 'options dans n’importe quel ordre',
    example: 'par exemple',
    help: 'aide de %',
  },
  it: {
    meaning: 'Che cosa significa «%»?',
    difference: '«%» e «%»: qual è la differenza?',
    command: 'Che cosa fa?',
    keys: 'Che cosa fanno questi tasti?',
    also: 'anche',
    order: 'opzioni in qualsiasi ordine',
    example: 'per esempio',
    help: 'aiuto di %',
  },
  nl: {
    meaning: 'Wat betekent ‘%’?',
    difference: '‘%’ en ‘%’: wat is het verschil?',
    command: 'Wat doet dit?',
    keys: 'Wat doen deze toetsen?',
    also: 'ook',
    order: 'opties in elke volgorde',
    example: 'bijvoorbeeld',
    help: 'hulp van %',
  },
  pl: {
    meaning: 'Co oznacza „%”?',
    difference: '„%” i „%”: jaka jest różnica?',
    command: 'Co robi to polecenie?',
    keys: 'Co robią te klawisze?',
    also: 'także',
    order: 'opcje w dowolnej kolejności',
    example: 'na przykład',
    help: 'pomoc %',
  },
  pt: {
    meaning: 'O que significa “%”?',
    difference: '“%” e “%”: qual é a diferença?',
    command: 'O que isto faz?',
    keys: 'O que fazem estas teclas?',
    also: 'também',
    order: 'opções em qualquer ordem',
    example: 'por exemplo',
    help: 'ajuda de %',
  },
  ru: {
    meaning: 'Что такое «%»?',
    difference: '«%» и «%»: в чём разница?',
    command: 'Что делает эта команда?',
    keys: 'Что делают эти клавиши?',
    also: 'также',
    order: 'параметры в любом порядке',
    example: 'например',
    help: 'справка %',
  },
  uk: {
    meaning: 'Що таке «%»?',
    difference: '«%» і «%»: у чому різниця?',
    command: 'Що робить ця команда?',
    keys: 'Що роблять ці клавіші?',
    also: 'також',
    order: 'параметри в будь-якому порядку',
    example: 'наприклад',
    help: 'довідка %',
  },
  tr: {
    meaning: '“%” nedir?',
    difference: '“%” ile “%” arasındaki fark nedir?',
    command: 'Bu komut ne yapar?',
    keys: 'Bu tuşlar ne yapar?',
    also: 'ayrıca',
    order: 'seçenekler herhangi bir sırada',
    example: 'örneğin',
    help: '% yardımı',
  },
  ja: {
    meaning: '「%」とは何ですか？',
    difference: '「%」と「%」の違いは何ですか？',
    command: 'このコマンドは何をしますか？',
    keys: 'このキーは何をしますか？',
    also: '別解',
    order: 'オプションの順序は自由',
    example: '例',
    help: '% のヘルプ',
  },
  zh: {
    meaning: '“%”是什么？',
    difference: '“%”和“%”有什么区别？',
    command: '这条命令做什么？',
    keys: '这些按键做什么？',
    also: '也可以',
    order: '选项顺序任意',
    example: '例如',
    help: '% 的帮助',
  },
};

/** Signs instead of words, for every language that has no row: they say nothing wrong in any. */
const NEUTRAL: Phrases = {
  meaning: '% = ?',
  difference: '% ≠ % ?',
  command: '?',
  keys: '?',
  also: '=',
  order: '⇄',
  example: '→',
  help: '% --help',
};

/** The phrases of a language, by the first subtag of its BCP 47 name; signs where we do not speak it. */
export function phrasesOf(language: string): Phrases {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return (Object.hasOwn(PHRASES, primary) ? PHRASES[primary] : undefined) ?? NEUTRAL;
}

/** The phrase with its terms put in. */
export function fillPhrase(phrase: string, ...terms: readonly string[]): string {
  const [first = '', ...rest] = phrase.split('%');
  return rest.reduce((text, after, at) => text + (terms[at] ?? '') + after, first);
}
