/** How the writers of a language note down, in a note, what they have yet to do or to write themselves. */
export interface ToDoWords {
  readonly language: string;
  /** What a line with a to-do begins with, before its colon. */
  readonly label: string;
  /** What a section of to-dos is called. */
  readonly title: string;
  /** What a task begins with that is the author's own, and nothing that a reader of the note does. */
  readonly own: string;
  /** The same at its end, where verbs stand there. */
  readonly ownAtEnd?: string;
  /** Words at the end of a short sentence that promises more. */
  readonly promise: string;
  readonly examples: readonly string[];
  /** Sentences with such words that are content. */
  readonly content: readonly string[];
}

/** Patterns of words, without the signs around them. */
export const TO_DO_WORDS: readonly ToDoWords[] = [
  {
    language: 'en',
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
  },
  {
    language: 'de',
    label: String.raw`(?:noch\s+)?zu\s+(?:tun|erledigen|klären|ergänzen)|offen`,
    title: String.raw`(?:noch\s+)?zu\s+(?:tun|erledigen|klären)|offene\s+(?:punkte|fragen|aufgaben)|aufgabenliste`,
    own: 'nachlesen|herausfinden|nachfragen|ausprobieren',
    ownAtEnd:
      'lernen|lesen|nachlesen|nachschauen|nachsehen|fragen|nachfragen|anschauen|verstehen|ausprobieren|recherchieren|aufschreiben|herausfinden|üben',
    promise: String.raw`(?:kommt|folgt)(?:\s+(?:noch|später|bald|hier))+|später\s+(?:dazu\s+)?mehr|mehr\s+dazu\s+später|^(?:noch\s+)?in\s+arbeit`,
    examples: ['Zu tun: Spalten erklären', '[ ] Sam nach den Netzen fragen', 'Später dazu mehr'],
    content: [
      'Zu tun hat das nichts mit dem Netz',
      '[ ] Den Server stoppen',
      'Der Name der Box folgt dem Befehl',
    ],
  },
  {
    language: 'es',
    label: String.raw`(?:por|falta|queda\s+por)\s+(?:hacer|completar|explicar)|pendientes?`,
    title: String.raw`(?:cosas\s+)?(?:por\s+hacer|pendientes)|tareas\s+pendientes`,
    own: String.raw`aprender|leer|buscar\s+(?:cómo|qué|por\s+qué|más)|preguntar|investigar|probar\s+(?:si|a)|entender|estudiar|averiguar|practicar|repasar`,
    promise: String.raw`próximamente|^por\s+completar|continuará|en\s+construcción`,
    examples: ['Pendiente: explicar las columnas', '[ ] Averiguar por qué tarda', 'Más trucos próximamente'],
    content: ['Los cambios pendientes se guardan', '[ ] Parar el servidor'],
  },
  {
    language: 'fr',
    label: String.raw`(?:reste\s+)?[àa]\s+(?:faire|compléter|expliquer)`,
    title: String.raw`(?:choses\s+)?[àa]\s+faire|liste\s+des\s+tâches`,
    own: String.raw`apprendre|lire|relire|chercher\s+(?:comment|pourquoi|si)|demander|se\s+renseigner|comprendre|étudier|essayer|finir`,
    promise: String.raw`suite\s+(?:est\s+)?à\s+venir|^à\s+(?:venir|suivre|compléter)|bientôt\s+disponible|en\s+(?:cours\s+de\s+rédaction|construction)`,
    examples: [
      'À faire : expliquer les colonnes',
      '[ ] Comprendre pourquoi c’est lent',
      'La suite est à venir',
    ],
    content: ['À faire avant chaque départ', '[ ] Arrêter le serveur', 'Montre les commits à venir'],
  },
  {
    language: 'pt',
    label: String.raw`(?:por|a|falta)\s+(?:fazer|completar|explicar)|pendentes?|pendências?`,
    title: String.raw`(?:por|a)\s+fazer|afazeres|pendências|tarefas\s+pendentes`,
    own: 'aprender|ler|pesquisar|perguntar|entender|estudar|descobrir|praticar|revisar',
    promise: String.raw`em\s+(?:breve|construção)`,
    examples: ['Pendente: explicar as colunas', '[ ] Descobrir por que demora', 'Mais dicas em breve'],
    content: ['As mudanças pendentes ficam guardadas', '[ ] Parar o servidor'],
  },
  {
    language: 'it',
    label: String.raw`da\s+(?:fare|completare|spiegare|finire)`,
    title: String.raw`(?:cose\s+)?da\s+fare`,
    own: String.raw`imparare|leggere|chiedere|provare\s+(?:se|a)|capire|studiare|scoprire|approfondire`,
    promise: String.raw`in\s+costruzione|prossimamente`,
    examples: ['Da fare: spiegare le colonne', '[ ] Capire perché è lento', 'Altri trucchi prossimamente'],
    content: ['Da fare prima di ogni avvio', '[ ] Fermare il server', 'Mostra i pacchetti in arrivo'],
  },
  {
    language: 'nl',
    label: String.raw`(?:nog\s+)?te\s+doen`,
    title: String.raw`(?:nog\s+)?te\s+doen|openstaande\s+punten`,
    own: 'uitzoeken|navragen',
    ownAtEnd: 'leren|lezen|uitzoeken|vragen|navragen|bekijken|uitproberen',
    promise: String.raw`(?:volgt|komt)\s+(?:nog|later)|wordt\s+vervolgd`,
    examples: ['Te doen: kolommen uitleggen', '[ ] Waarom het traag is uitzoeken', 'Meer hierover volgt nog'],
    content: ['Te doen gebruikelijke stappen', '[ ] De server stoppen'],
  },
  {
    language: 'pl',
    label: String.raw`do\s+(?:zrobienia|uzupełnienia|dopisania)`,
    title: String.raw`do\s+zrobienia|lista\s+zadań`,
    own: String.raw`nauczyć\s+się|przeczytać|zapytać|dowiedzieć\s+się|dokończyć|zrozumieć|doczytać`,
    promise: String.raw`wkrótce|ciąg\s+dalszy\s+nastąpi|w\s+budowie`,
    examples: ['Do zrobienia: opisać kolumny', '[ ] Dowiedzieć się czemu to trwa', 'Więcej wkrótce'],
    content: ['Do zrobienia kopii służy rsync', '[ ] Zatrzymać serwer'],
  },
  {
    language: 'ru',
    label: String.raw`(?:надо|нужно)\s+(?:сделать|дописать)|доделать|дописать|дополнить|к\s+выполнению`,
    title: String.raw`(?:надо\s+|что\s+)?(?:сделать|доделать|дописать)|к\s+выполнению|список\s+дел`,
    own: 'выучить|изучить|прочитать|почитать|спросить|разобраться|узнать|дописать|доделать|попробовать',
    promise: String.raw`продолжение\s+следует|будет\s+(?:дополнено|добавлено)\s+позже|скоро\s+будет`,
    examples: ['Дописать: что значат столбцы', '[ ] Узнать, почему медленно', 'Продолжение следует'],
    content: ['Сделать копию базы', 'Сделать: отправить ветку', '[ ] Остановить сервер'],
  },
  {
    language: 'tr',
    label: 'yapılacak(?:lar)?|eksik',
    title: String.raw`yapılacaklar(?:\s+listesi)?`,
    own: 'öğren|oku|araştır',
    ownAtEnd: 'öğren|oku|sor|araştır|dene|öğrenilecek|okunacak|sorulacak|araştırılacak|denenecek',
    promise: String.raw`yakında|devamı\s+gelecek|buraya\s+eklenecek`,
    examples: ['Yapılacak: sütunları anlat', '[ ] Neden yavaş araştır', 'Devamı yakında'],
    content: ['Yapılacak işlem geri alınamaz', '[ ] Sunucuyu durdur'],
  },
  {
    language: 'zh',
    label: '待办(?:事项)?|待补充|待完善|待续',
    title: '待办(?:事项)?|待补充|待完善',
    own: '学习|阅读|了解|研究|搞清楚',
    promise: '未完待续|敬请期待|待补充|以后补充|待完善',
    examples: ['待办：说明各列', '[ ] 了解为什么慢', '更多内容待补充'],
    content: ['列出待办的任务', '[ ] 停止服务器'],
  },
  {
    language: 'ja',
    label: 'やること|要確認|未完',
    title: 'やること(?:リスト)?|タスク一覧',
    own: '調べる|勉強する',
    ownAtEnd: '学ぶ|読む|調べる|試す|勉強する|聞く',
    promise: '(?:この)?(?:章|節|項|ページ)は準備中|工事中|後日追記|後で追記',
    examples: ['やること：列の意味を書く', '[ ] なぜ遅いか調べる', 'この章は準備中'],
    content: ['次にやることを表示する', '[ ] サーバーを止める'],
  },
  {
    language: 'ko',
    label: String.raw`할\s?일`,
    title: String.raw`할\s?일(?:\s+목록)?`,
    own: '알아보기|공부하기',
    ownAtEnd: '배우기|읽기|찾아보기|공부하기|알아보기|물어보기',
    promise: String.raw`추후\s+(?:작성|추가)|작성\s+예정`,
    examples: ['할 일: 열의 뜻 쓰기', '[ ] 왜 느린지 알아보기', '나머지는 추후 작성'],
    content: ['할 일 목록을 보여 준다', '[ ] 서버 멈추기'],
  },
];
