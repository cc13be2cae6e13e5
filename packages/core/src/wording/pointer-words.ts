/** How a language points at the command that stands behind a sentence. All but the names are patterns without blanks at their ends. */
export interface PointerWords {
  readonly language: string;
  /** Prepositions that take the command: "Stop it with". */
  readonly by: string;
  /** Words before such a preposition that have taken it for themselves: "The tools it comes with". */
  readonly taken?: string;
  /** Verbs that ask to type the command: ", run". */
  readonly use: string;
  /** Their subjects: ", you can run". */
  readonly you?: string;
  /** Words that need such a verb behind them: "Shows what to run". */
  readonly needing?: string;
  /** The command as a noun: "the command". */
  readonly object: string;
  /** The same, where it says by itself that the command comes next: "the following command". */
  readonly following: string;
  /** The start of a sentence that says what for, behind which no comma is needed: "To list them run". */
  readonly purpose?: string;
  /** What joins a sentence to the one before it. */
  readonly joins: string;
  /** What says that an example follows. */
  readonly example: string;
  /** Sentences with such words at their end, and what is printed; of the last ones nothing is cut. */
  readonly cut: readonly (readonly [asWritten: string, asPrinted: string])[];
  readonly stay: readonly string[];
}

/** Knowledge of languages: no word of another language says so much, so that all are tried on every sentence. */
export const POINTER_WORDS: readonly PointerWords[] = [
  {
    language: 'en',
    by: String.raw`with|via|using|followed\s+by|by(?:\s+(?:running|using|typing|entering|executing|issuing))?`,
    taken: String.raw`(?:what|which|who|whom|how|where|that)\s.*|(?:to|you|we|they|it)\s\p{L}+|is|are|was|were|be|been|\p{L}+(?:ed|wn)`,
    use: String.raw`(?:(?:just|simply|please)\s+)?(?:use|run|type|enter|execute|issue|call|try|do|write|press|hit)`,
    you: String.raw`(?:you|we|one)(?:['’](?:d|ll))?(?:\s+(?:can|could|may|will|must|should|need\s+to|have\s+to|want\s+to))?(?:\s+(?:also|just|simply|always|then))?`,
    needing:
      "to|not|never|how|what|which|who|that|others?|they|can|will|must|should|don['’]t|let|please|and|or",
    object: String.raw`(?:the|this|that)\s+(?:commands?|line|keys?)`,
    following: String.raw`(?:(?:the|these|one\s+of\s+the|either\s+of\s+the)\s+)?following(?:\s+(?:commands?|lines?|keys?|one))?|(?:the\s+)?(?:commands?|lines?|keys?)\s+below`,
    purpose: String.raw`(?:in\s+order\s+)?to\s|(?:if|when)\s+(?:you|we)\s`,
    joins: String.raw`and|or|then|also|so|first|next|now|finally|alternatively|(?:for|by)\s+this`,
    example: String.raw`e\.?\s?g\.?|ex\.|i\.e\.?|for\s+(?:example|instance)|like\s+(?:this|so)|as\s+follows|this\s+way`,
    cut: [
      ['To list containers, use the command:', 'To list containers'],
      ['You can list containers with', 'You can list containers'],
      ['To install it, you’d run:', 'To install it'],
      ['Run the image with the following command:', 'Run the image'],
      ['To accept requests on a port you can use:', 'To accept requests on a port'],
      ['Leave off the port of the host, e.g.', 'Leave off the port of the host'],
    ],
    stay: [
      'Runs a command',
      'Repeats the last command',
      'Keep it running',
      'Prints what to run',
      'Shows the room that the folder is using',
      'The tools it comes with',
      'Files in use',
      'The output looks like this',
    ],
  },
  {
    language: 'de',
    by: String.raw`mit|mittels|gefolgt\s+von|per|über|via|mithilfe\s+von`,
    // "Bringt die Einstellungen mit": half of the verb.
    taken: String.raw`(?:bring|nimm|nehm|gib|geb|teil|les|lies|schreib|schneid|läuf|lauf|komm|mach|geh|schick|liefer|kopier|zähl|führ|verfolg|hör|spiel|zieh)\p{L}*\s.*|(?:was|womit|wer|wie)\s.*`,
    use: String.raw`(?:(?:einfach|bitte)\s+)?(?:verwende|verwenden\s+(?:wir|sie)|nutze|benutze|nimm|führe|gib|tippe|schreibe|drücke)(?:\s+(?:man|wir))?`,
    object: String.raw`(?:den|dem|der|das|diesen|diesem)\s+(?:befehl|kommando|aufruf|eingabe)`,
    following: String.raw`(?:(?:de[nmrs]|das)\s+)?folgende[nmrs]?(?:\s+(?:befehle?n?|kommandos?|aufruf|zeilen?))?(?:\s+(?:aus|ein))?`,
    purpose: String.raw`um\s`,
    joins: 'und|oder|dann|auch|zuerst|danach|alternativ|dazu|hierzu',
    example: String.raw`z\.\s?b\.?|bspw\.?|zum\s+beispiel|wie\s+folgt|folgendermaßen`,
    cut: [
      ['Man kann alle Boxen stoppen mit:', 'Man kann alle Boxen stoppen'],
      ['Alle Boxen stoppen mit folgendem Befehl:', 'Alle Boxen stoppen'],
    ],
    stay: ['Bringt die Einstellungen mit', 'Führt den letzten Befehl', 'Wiederholt den letzten Befehl'],
  },
  {
    language: 'es',
    by: String.raw`con|usando|seguido\s+de|mediante|utilizando|ejecutando|a\s+través\s+de`,
    use: String.raw`(?:se\s+)?(?:usa|usar|usamos|utiliza|utilizar|utilizamos|ejecuta|ejecutar|ejecutamos|escribe|escribir|pulsa|haz|hacemos)`,
    you: String.raw`(?:puedes|podemos|se\s+puede|hay\s+que|debes)`,
    needing: 'a|de|que|cómo|qué|no|para|y|o',
    object: String.raw`(?:el|este)\s+(?:comando|mandato)|la\s+(?:orden|instrucción)`,
    following: String.raw`(?:(?:el|los|la|las)\s+)?siguientes?(?:\s+(?:comandos?|órdenes|orden|línea|instrucción))?`,
    purpose: String.raw`para\s`,
    joins: String.raw`y|o|u|luego|también|primero|después|alternativamente|o\s+bien|para\s+(?:ello|eso|esto)`,
    example: String.raw`p\.\s?ej\.?|por\s+ejemplo|así|como\s+sigue|de\s+la\s+siguiente\s+(?:forma|manera)`,
    cut: [
      ['Para ver las cajas, usa el siguiente comando:', 'Para ver las cajas'],
      ['Se paran todas las cajas con', 'Se paran todas las cajas'],
    ],
    stay: ['Ejecuta un comando', 'Repite el último comando', 'Muestra cómo ejecutar'],
  },
  {
    language: 'fr',
    by: String.raw`avec|via|suivi\s+de|en\s+utilisant|en\s+lançant|au\s+moyen\s+de|à\s+l['’]aide\s+de`,
    taken: 'faire|fait|vivre',
    use: '(?:utilise[rz]?|utilisons|lance[rz]?|exécute[rz]?|tape[rz]?|entre[rz]?|saisi[rs]|fai[ts]|faire|faites)',
    you: String.raw`(?:on(?:\s+peut)?|vous(?:\s+pouvez)?|tu\s+peux|il\s+faut|il\s+suffit\s+de)`,
    needing: 'à|de|comment|que|quoi|ne|pas|pour|et|ou',
    object: String.raw`(?:la|cette)\s+commande`,
    following: String.raw`(?:(?:la|les)\s+)?commandes?\s+(?:suivantes?|ci-dessous)|(?:le\s+)?suivant|ce\s+qui\s+suit`,
    purpose: String.raw`(?:pour|afin\s+de)\s`,
    joins: String.raw`et|ou|puis|aussi|ensuite|d['’]abord|sinon|ou\s+(?:bien|encore)|pour\s+(?:cela|ça)`,
    example: String.raw`p\.\s?ex\.?|par\s+ex(?:\.|emple)|comme\s+(?:suit|ceci|ci-dessous)|ainsi`,
    cut: [
      ['Pour voir les images, utilisez la commande suivante :', 'Pour voir les images'],
      ['On arrête toutes les boîtes avec :', 'On arrête toutes les boîtes'],
      ['Pour arrêter toutes les boîtes, on fait :', 'Pour arrêter toutes les boîtes'],
    ],
    stay: [
      'Lance une commande',
      'Répète la dernière commande',
      'Montre comment utiliser',
      'Exécute un script à lancer',
    ],
  },
  {
    language: 'pt',
    by: String.raw`com|usando|seguido\s+(?:de|por)|via|através\s+de|por\s+meio\s+de|executando`,
    use: String.raw`(?:use|usa|usar|usamos|utilize|execute|executar|executamos|rode|digite|digitar|faça|pressione|basta\s+(?:usar|executar|digitar|rodar))`,
    you: String.raw`(?:você\s+pode|podemos|pode-se)`,
    needing: 'a|de|que|como|não|para|e|ou',
    object: String.raw`(?:o|este|esse)\s+comando`,
    following: String.raw`(?:o[s]?\s+)?(?:comandos?\s+)?seguintes?(?:\s+comandos?)?|(?:o\s+)?comando\s+abaixo`,
    purpose: String.raw`para\s`,
    joins: String.raw`e|ou|depois|também|primeiro|então|alternativamente|para\s+isso`,
    example: String.raw`p\.\s?ex\.?|por\s+exemplo|assim|como\s+segue|da\s+seguinte\s+forma`,
    cut: [
      ['Para ver as caixas, use o seguinte comando:', 'Para ver as caixas'],
      ['Pare todas as caixas com', 'Pare todas as caixas'],
    ],
    stay: ['Executa um comando', 'Repete o último comando', 'Mostra o que executar'],
  },
  {
    language: 'it',
    by: 'con|usando|seguito da|tramite|mediante|eseguendo|attraverso',
    use: String.raw`(?:si\s+)?(?:usa|usare|usiamo|utilizza|utilizzare|esegui|eseguire|eseguiamo|digita|digitare|premi|basta\s+(?:usare|eseguire|digitare))`,
    you: String.raw`(?:puoi|possiamo|si\s+può)`,
    needing: 'a|da|di|che|come|non|per|e|o',
    object: String.raw`(?:il|questo)\s+comando`,
    following: String.raw`(?:(?:il|i)\s+)?(?:seguent[ei]\s+comand[oi]|comand[oi]\s+seguent[ei]|seguente)`,
    purpose: String.raw`per\s`,
    joins: String.raw`e|o|oppure|poi|anche|prima|quindi|in\s+alternativa|per\s+questo`,
    example: String.raw`p\.\s?es\.?|ad\s+esempio|per\s+esempio|così|come\s+segue`,
    cut: [
      ['Per vedere le scatole, usa il seguente comando:', 'Per vedere le scatole'],
      ['Si fermano tutte le scatole con', 'Si fermano tutte le scatole'],
    ],
    stay: ['Esegue un comando', "Ripete l'ultimo comando", 'Mostra che cosa eseguire'],
  },
  {
    language: 'nl',
    by: String.raw`met|via|met\s+behulp\s+van|door\s+middel\s+van`,
    taken: String.raw`(?:breng|neem|geef|gaat|ga|kom|doe|loop|lees|werk|stuur|tel)\p{L}*\s.*|(?:waar|wat|wie|hoe)\s.*`,
    use: 'gebruik|voer|typ|tik|druk',
    object: String.raw`het\s+commando|de\s+opdracht`,
    following: String.raw`(?:(?:het|de)\s+)?volgende(?:\s+(?:commando['’]?s?|opdracht(?:en)?))?(?:\s+uit)?`,
    purpose: String.raw`om\s`,
    joins: 'en|of|dan|ook|eerst|daarna|als alternatief',
    example: String.raw`bijv\.?|bijvoorbeeld|als\s+volgt`,
    cut: [['Alle dozen stoppen met het volgende commando:', 'Alle dozen stoppen']],
    stay: ['Herhaalt het laatste commando', 'Neemt de instellingen mee', 'Geeft de opties met'],
  },
  {
    language: 'pl',
    by: String.raw`za\s+pomocą|przez|używając|przy\s+użyciu`,
    use: 'użyj|użyć|uruchom|wpisz|wpisać|wykonaj|naciśnij',
    you: 'należy|można|trzeba|możesz',
    needing: 'co|jak|nie|do|i|lub|aby|żeby',
    object: 'polecenia|polecenie|komendy|komendę|polecenie',
    following: String.raw`następując(?:e|ego|ej|ą)\s+(?:polecenie|polecenia|komendy|komendę)|poniższ(?:e|ego|ej|ą)\s+(?:polecenie|polecenia|komendy|komendę)`,
    purpose: String.raw`(?:aby|żeby)\s`,
    joins: 'i|lub|albo|potem|następnie|też|najpierw|alternatywnie',
    example: String.raw`np\.?|na\s+przykład`,
    cut: [['Aby zobaczyć pudełka, użyj następującego polecenia:', 'Aby zobaczyć pudełka']],
    stay: ['Powtarza ostatnie polecenie', 'Pokazuje co uruchomić'],
  },
  {
    language: 'ru',
    by: String.raw`с\s+помощью|при\s+помощи|посредством|через|используя|командой`,
    // "Последней командой", "управляет командой".
    taken: String.raw`\p{L}+[ое]й|управля\p{L}+`,
    use: 'используйте|используем|использовать|выполните|выполнить|выполняем|введите|ввести|запустите|запустить|наберите|нажмите|нажать',
    you: 'нужно|надо|можно|следует|необходимо|достаточно',
    needing: 'что|как|не|чем|и|или|чтобы',
    object: 'команду|команды|командой',
    following: 'следующ(?:ую|ей|ие|ими)(?:\\s+команд(?:у|ой|ы|ами))?|команд(?:у|ой|ы|ами)\\s+ниже',
    purpose: String.raw`(?:чтобы|для)\s`,
    joins: String.raw`и|или|либо|затем|потом|также|сначала|далее|для\s+этого`,
    example: String.raw`напр\.?|например|так|вот\s+так|следующим\s+образом`,
    cut: [
      ['Чтобы увидеть образы, используйте следующую команду:', 'Чтобы увидеть образы'],
      ['Остановить все контейнеры с помощью', 'Остановить все контейнеры'],
      ['Ключ создаётся командой', 'Ключ создаётся'],
    ],
    stay: [
      'Повторяет последнюю команду',
      'Показывает что запустить',
      'Показывает, как это использовать',
      'Заменить последней командой',
    ],
  },
  {
    language: 'tr',
    // Postpositions have their noun before them, so that "ağ ile" is whole.
    by: String.raw`(?:aşağıdaki|şu)\s+komut(?:la|larla|\s+ile)`,
    use: String.raw`(?:(?:aşağıdaki|şu|bu)\s+komut(?:u|ları)\s+)?(?:kullan|çalıştır|yaz|gir)\p{L}*`,
    object: 'komutunu|komutu',
    following: String.raw`aşağıdaki(?:\s+komut(?:u|ları)?)?`,
    purpose: String.raw`.*\siçin(?!\p{L})`,
    joins: String.raw`ve|veya|ya\s+da|sonra|önce|ayrıca|alternatif\s+olarak|bunun\s+için`,
    example: 'örneğin|örn\\.?|şöyle|şu\\s+şekilde|aşağıdaki\\s+gibi',
    cut: [['Tüm kutuları listelemek için aşağıdaki komutu kullanın:', 'Tüm kutuları listelemek için']],
    stay: ['Son komutu tekrarlar', 'Kutuyu ağ ile başlatır', 'Kutu ağ ile'],
  },
  {
    language: 'zh',
    by: '用|使用|通过',
    use: '(?:请|可以|可)?(?:使用|运行|执行|输入|键入|按|用)',
    object: '(?:这个|该)?命令',
    following: '(?:以下|下面|如下)的?命令',
    joins: '或|或者|也可以|然后|接着|首先',
    example: '例如|比如|如下|像这样',
    cut: [['查看所有容器，请使用以下命令：', '查看所有容器']],
    stay: ['重复上一个命令', '显示要运行的命令'],
  },
  {
    language: 'ja',
    by: '経由で',
    use: '(?:次|以下)のコマンドを(?:使う|使います|実行する|実行します|入力します)',
    object: 'コマンド',
    following: '(?:次|以下)のコマンド',
    joins: 'または|もしくは|次に|そして|まず',
    example: '例えば|以下の通り|次のように',
    cut: [['コンテナを一覧するには、次のコマンドを使います：', 'コンテナを一覧するには']],
    stay: ['最後のコマンドを繰り返す'],
  },
];
