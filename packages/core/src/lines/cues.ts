/**
 * Cue words of several languages. They only add to what the structure says, so that a note in a language that is
 * not here is read by its structure alone.
 */
const words = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

/** What an author writes directly before a command to tell the reader to use it. */
const USE = words(
  'use | run | type | write | enter | try | execute | issue | call | do | via | using | with | through | command | by running | by typing | by using | used | running | typing | press | pressing | hit | followed by | ' +
    'mit | verwende | nutze | benutze | führe | über | mittels | per | gib | befehl | eingeben | drücke | drücken | gefolgt von | ' +
    'usa | usar | usamos | haz | hacemos | hacer | utiliza | utilizar | ejecuta | ejecutar | ejecutamos | con | mediante | comando | escribe | pulsa | pulsar | presiona | seguido de | ' +
    'utilise | utiliser | utilisez | avec | fait | faire | faites | lancer | lancez | exécuter | commande | taper | tapez | appuyer | appuyez | suivi de | ' +
    'use o | faça | fazemos | execute | com | comando | digite | rode | pressione | aperte | seguido de | seguido por | ' +
    'используйте | используем | использовать | выполните | выполнить | выполняем | командой | команда | команду | команды | помощью | через | запустить | запустите | ввести | введите | нажмите | нажать | ' +
    'kullan | kullanılır | komutu | komut | komutunu | çalıştır | ile | yaz | kullanarak | tuşuna | ' +
    'usa | usiamo | esegui | eseguiamo | digita | lancia | con | tramite | polecenie | polecenia | poleceniem | komendą | komenda | za pomocą | użyj | używamy | wpisz | wpisujemy | uruchom | wykonaj | 使用 | 运行 | 执行 | 用 | 命令 | 输入 | 请输入 | 键入 | 按',
);
export const USE_BEFORE: RegExp = new RegExp(
  `(^|[\\s,;:(])(${USE})(\\s+(the|this|following|den|die|das|el|la|le|o|a|команду|command|query|statement|befehl|abfrage|comando|consulta|commande|requête|запрос))*\\s*:?\\s*["'„“«(]?$`,
  'iu',
);

/** True for words that only lead in to a command: "Run", "You can use", "For example". */
export function isLeadIn(text: string): boolean {
  const bare = text.replace(/[\s:：,;*_`'"–—-]+$/u, '').trim();
  return (
    bare.split(/\s+/).length <= 5 && (LEAD_IN.test(bare) || LEAD_IN.test(`${bare} `) || isExampleLabel(bare))
  );
}

const LEAD_IN = new RegExp(
  `^((and|or|then|so|first|now|just|simply|also|you|we|can|could|may|to do (so|this|that|it)|do this|like this|like so|it|this|man|kann|auch|dann|oder|y|o|puedes|se puede|можно|так|или|ou|ve)\\s+)*(${USE}|can|you can|we can|you|we|man kann|puedes|можно)?(\\s+(the|this|either|following|a|den|folgenden|el|siguiente|la|le|suivante|следующую|şu|команду|command|commands|query|statement|befehl|comando|commande|one|these|like so|as follows|below))*$`,
  'iu',
);

/** Words between two commands that mean the same or stand side by side. */
export const ALTERNATIVE: RegExp =
  /^\s*[,;/|&+]?\s*(or alternatively|alternatively|ou bien|o bien|oder auch|or|oder|o|ó|u|ou|или|либо|veya|ya da|and|und|y|et|e|и|ve|a\.?k\.?a\.?|alias|bzw\.?|或|或者|,|\/|\||=|==|\(alias|\(or|\(=|\()?\s*$/iu;

/** The start of a sentence that says what a part of the command before it means, not what the command does. */
export const GLOSS_START: RegExp =
  /^[\s,;:(–—-]*(where|here|wobei|hier|donde|aquí|où|ici|onde|aqui|где|здесь|burada|with|mit|con)(?!\p{L})\s*:?\s*/iu;

/** Words that point back at what stands before. */
export const POINTS_BACK: RegExp =
  /^(it|this|that|these|which|shows?|instead|the above|this command|attaches|will|now|then it|dies|das|dadurch|damit|es|dabei|zeigt|esto|este|muestra|así|ceci|cela|isto|mostra|это|эта|покажет|показывает|bu|böylece|这|output|ausgabe|salida|вывод|çıktı)(?!\p{L})/iu;

/** The start of a question, which a command answers: "Which topics are there". By language. */
const QUESTION_WORDS: readonly string[] = [
  'which what who where how when why',
  'welche welcher welches was wer wo wie wann warum',
  'qué cuál cuáles quién dónde cómo cuándo',
  'quel quels quelle quelles qui où comment quand pourquoi',
  'quais qual quem onde como quando',
  'quale quali chi dove come quando',
  'какие какой какая кто что где как когда',
  'jakie który które kto co gdzie jak kiedy',
  'hangi kim ne nerede nasıl',
];

export const ASKS: RegExp = new RegExp(
  `^(?:${QUESTION_WORDS.flatMap((list) => list.split(' ')).join('|')})(?!\\p{L})`,
  'iu',
);

/** What says that a command does not do what one wants. */
export const FAILS: RegExp =
  /(?<!\p{L})(fails?|won['’]?t work|does(n['’]?t| not) work|incorrect(ly)?|wrong|not correct|error|avoid|never|don['’]?t|do not|falsch|funktioniert nicht|nicht verwenden|no funciona|incorrecto|evita|неправильно|не работает|çalışmaz|yanlış)(?!\p{L})/iu;

/** Labels of examples, which describe nothing. */
export const EXAMPLE_LABEL: RegExp =
  /^(for\s+)?(before|after|vorher|nachher|antes|después|depois|avant|après|до|после|önce|sonra|a|q|r|answer|antwort|respuesta|resposta|réponse|ответ|cevap|e\.?\s?g\.?|i\.e\.?|ex|bsp|ör|exm|examples?|sample|flags?|options?|parameters?|arguments?|optionen|schalter|parameter|opciones|parámetros|paramètres|opções|parâmetros|opzioni|parametri|opties|opcje|опции|ключи|флаги|параметры|seçenekler|parametreler|选项|参数|オプション|옵션|usage|syntax|output|result|command|commands|code|note|notes|tip|tips|hint|hints|hinweis|tipp|consejo|nota|dica|astuce|remarque|совет|подсказка|ipucu|not|提示|beispiele?|z\.?b\.?|ausgabe|befehle?|verwendung|syntaxis|uso|ejemplos?|p\.?\s?ej\.?|por ejemplo|salida|comandos?|exemples?|par exemple|sortie|commandes?|exemplos?|saída|пример|примеры|например|вывод|команды?|синтаксис|использование|örnek(ler)?|örneğin|kullanım|komut(lar)?|çıktı|esempi?o?|示例|例如|例|用法|命令)\s*\d*\s*[:：.]?$/iu;

/** True for the label of an example or of a list below it, which says nothing by itself: "Example:", "Flags:". */
export const isBareLabel = (text: string): boolean => text.length < 60 && EXAMPLE_LABEL.test(text);

/** What tells that output follows: "You should see something like this". */
const SHOWS_OUTPUT =
  /^(and\s+|then\s+)?(you|it|this|that|we|the (result|output))\s+(should|will|can|could|might|may|would)\s+(now\s+|then\s+)?(see|get|look|show|print|return|output|be)\b.*[:：]$|^(debería[sn]?|verás|podrás ver|du solltest|man sollte|sie sollten|vous devriez voir|on devrait voir|você deve ver|вы увидите|вы должны увидеть|должны увидеть|şuna benzer|şunu görmelisin).*[:：]$/iu;

/** True for words that name an example or introduce output: "Example:". */
export function isExampleLabel(text: string): boolean {
  const words = text.replace(/[*_`#]/g, '').trim();
  return isBareLabel(words) || SHOWS_OUTPUT.test(words);
}
