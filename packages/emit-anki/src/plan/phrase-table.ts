/** The few words on a card that are ours and not the note's; `%` stands for a term. */
export interface Phrases {
  /** Asks for the definition of one term. */
  readonly meaning: string;
  /** Asks how two terms differ; the second `%` is the second term. */
  readonly difference: string;
  /** Asks which one of two a sentence is about. */
  readonly which: string;
  /** Asks for the order of steps. */
  readonly order: string;
  /** Asks why something is warned of. */
  readonly why: string;
  /** Asks what a command line does. */
  readonly command: string;
  /** Asks what keys do. */
  readonly keys: string;
  /** Before a second right answer. */
  readonly also: string;
  /** Says that options may change places. */
  readonly anyOrder: string;
  /** Before a concrete line. */
  readonly example: string;
  /** Marks a sentence of the tool's own help; `%` is the tool. */
  readonly help: string;
}

/** The phrases of each language that we speak, by the first subtag of its BCP 47 name. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    meaning: 'What does “%” mean?',
    difference: '“%” and “%”: what is the difference?',
    which: 'Which of the two?',
    order: 'In which order?',
    why: 'Why not %?',
    command: 'What does this do?',
    keys: 'What do these keys do?',
    also: 'also',
    anyOrder: 'options in any order',
    example: 'for example',
    help: '% help',
  },
  de: {
    meaning: 'Was bedeutet „%“?',
    difference: '„%“ und „%“: Was ist der Unterschied?',
    which: 'Was von beidem?',
    order: 'In welcher Reihenfolge?',
    why: 'Warum nicht %?',
    command: 'Was bewirkt das?',
    keys: 'Was bewirken diese Tasten?',
    also: 'auch',
    anyOrder: 'Optionen in beliebiger Reihenfolge',
    example: 'zum Beispiel',
    help: 'Hilfe von %',
  },
  es: {
    meaning: '¿Qué significa «%»?',
    difference: '«%» y «%»: ¿en qué se diferencian?',
    which: '¿Cuál de los dos?',
    order: '¿En qué orden?',
    why: '¿Por qué no %?',
    command: '¿Qué hace esto?',
    keys: '¿Qué hacen estas teclas?',
    also: 'también',
    anyOrder: 'opciones en cualquier orden',
    example: 'por ejemplo',
    help: 'ayuda de %',
  },
  fr: {
    meaning: 'Que signifie « % » ?',
    difference: '« % » et « % » : quelle est la différence ?',
    which: 'Lequel des deux ?',
    order: 'Dans quel ordre ?',
    why: 'Pourquoi pas % ?',
    command: 'Que fait cette commande ?',
    keys: 'Que font ces touches ?',
    also: 'aussi',
    anyOrder: 'options dans n’importe quel ordre',
    example: 'par exemple',
    help: 'aide de %',
  },
  it: {
    meaning: 'Che cosa significa «%»?',
    difference: '«%» e «%»: qual è la differenza?',
    which: 'Quale dei due?',
    order: 'In quale ordine?',
    why: 'Perché non %?',
    command: 'Che cosa fa?',
    keys: 'Che cosa fanno questi tasti?',
    also: 'anche',
    anyOrder: 'opzioni in qualsiasi ordine',
    example: 'per esempio',
    help: 'aiuto di %',
  },
  nl: {
    meaning: 'Wat betekent ‘%’?',
    difference: '‘%’ en ‘%’: wat is het verschil?',
    which: 'Welke van de twee?',
    order: 'In welke volgorde?',
    why: 'Waarom niet %?',
    command: 'Wat doet dit?',
    keys: 'Wat doen deze toetsen?',
    also: 'ook',
    anyOrder: 'opties in elke volgorde',
    example: 'bijvoorbeeld',
    help: 'hulp van %',
  },
  pl: {
    meaning: 'Co oznacza „%”?',
    difference: '„%” i „%”: jaka jest różnica?',
    which: 'Które z dwóch?',
    order: 'W jakiej kolejności?',
    why: 'Dlaczego nie %?',
    command: 'Co robi to polecenie?',
    keys: 'Co robią te klawisze?',
    also: 'także',
    anyOrder: 'opcje w dowolnej kolejności',
    example: 'na przykład',
    help: 'pomoc %',
  },
  pt: {
    meaning: 'O que significa “%”?',
    difference: '“%” e “%”: qual é a diferença?',
    which: 'Qual dos dois?',
    order: 'Em que ordem?',
    why: 'Por que não %?',
    command: 'O que isto faz?',
    keys: 'O que fazem estas teclas?',
    also: 'também',
    anyOrder: 'opções em qualquer ordem',
    example: 'por exemplo',
    help: 'ajuda de %',
  },
  ru: {
    meaning: 'Что такое «%»?',
    difference: '«%» и «%»: в чём разница?',
    which: 'Что из двух?',
    order: 'В каком порядке?',
    why: 'Почему не %?',
    command: 'Что делает эта команда?',
    keys: 'Что делают эти клавиши?',
    also: 'также',
    anyOrder: 'параметры в любом порядке',
    example: 'например',
    help: 'справка %',
  },
  uk: {
    meaning: 'Що таке «%»?',
    difference: '«%» і «%»: у чому різниця?',
    which: 'Що з двох?',
    order: 'У якому порядку?',
    why: 'Чому не %?',
    command: 'Що робить ця команда?',
    keys: 'Що роблять ці клавіші?',
    also: 'також',
    anyOrder: 'параметри в будь-якому порядку',
    example: 'наприклад',
    help: 'довідка %',
  },
  tr: {
    meaning: '“%” nedir?',
    difference: '“%” ile “%” arasındaki fark nedir?',
    which: 'İkisinden hangisi?',
    order: 'Hangi sırayla?',
    why: 'Neden % değil?',
    command: 'Bu komut ne yapar?',
    keys: 'Bu tuşlar ne yapar?',
    also: 'ayrıca',
    anyOrder: 'seçenekler herhangi bir sırada',
    example: 'örneğin',
    help: '% yardımı',
  },
  ja: {
    meaning: '「%」とは何ですか？',
    difference: '「%」と「%」の違いは何ですか？',
    which: 'どちらですか？',
    order: 'どの順番ですか？',
    why: 'なぜ % ではないのですか？',
    command: 'このコマンドは何をしますか？',
    keys: 'このキーは何をしますか？',
    also: '別解',
    anyOrder: 'オプションの順序は自由',
    example: '例',
    help: '% のヘルプ',
  },
  zh: {
    meaning: '“%”是什么？',
    difference: '“%”和“%”有什么区别？',
    which: '是哪一个？',
    order: '按什么顺序？',
    why: '为什么不用 %？',
    command: '这条命令做什么？',
    keys: '这些按键做什么？',
    also: '也可以',
    anyOrder: '选项顺序任意',
    example: '例如',
    help: '% 的帮助',
  },
};
