/** Words that point, ask, or open a sentence. */
const POINTERS: readonly string[] = [
  'most|many|several|few|others?|viele|manche|einige|andere|beide|muchos|muchas|varios|varias|algunos|algunas|otros|otras|plusieurs|certains|autres|muitos|vários|alguns|outros|многие|некоторые|другие|bazı|çoğu|birçok',
  'nel|nella|nello|nei|negli|nelle|auf|nach|von|zum|zur|aus|über|unter|en|desde|sobre|sans|dans|sur|par|après|avant|em|sem|по|на|в|с|из|от|у|без|при|после|перед|через',
  'since|because|although|while|unless|until|after|before|its|his|her|their|both|such|another|it|this|that|these|those|there|they|he|she|we|you|i|one|here|what|which|who|how|why|when|where|if|as|all|some|any|each|every|everything|nothing|something|in|on|at|by|from|for|with|to|do|don.t|and|or|but|so|then|now|also|only|just|not|never|always',
  'sie|ihr|ils|elles|elle|ellos|ellas|él|ella|ele|ela|eles|elas|он|она|оно|они|onlar|tenemos|hay|existen|existe|temos|há|existem|voici|voilà|есть|имеется|имеются|существуют',
  'mi|mis|tu|tus|mon|mes|ton|meu|meus|minha|mio|mia|miei|мой|моя|моё|мои|mijn|mój|moja|moje|heißt|me|my|us|ich|du|wir|man|mein|meine|je|tu|nous|vous|yo|tú|nosotros|eu|você|nós|я|ты|мы|вы|ben|sen|biz',
  'wer|was|wie|wo|wann|warum|wozu|wofür|im|am|es|das|dies|dieser|diese|dann|jetzt|und|oder|aber|nur|nicht|immer|wenn|um|mit|bei|für',
  'que|qué|quien|quién|cual|cuál|cuando|cuándo|donde|dónde|como|cómo|cuánto|por|al|esto|eso|con|para|por|pero|si|y|o|ahora|luego|siempre|nunca',
  'ça|ce|cela|ceci|quand|comment|pourquoi|quel|quelle|quels|quelles|où|avec|pour|mais|et|ou|puis|ici|toujours',
  'isso|isto|quando|onde|quem|qual|quais|por|com|mas|e|agora|depois|sempre',
  'если|когда|это|для|как|где|кто|почему|зачем|сколько|какой|какая|какие|nasıl|neden|niçin|niye|nerede|hangi|kim|что|но|и|или|потом|не|bu|ve|veya|ama|için|o',
];

/** Words that label, rate or count what follows them. */
const LABELS: readonly string[] = [
  'concepts?|key concepts|core concepts|terms?|terminology|glossary|vocabulary|definitions?|jargon|linux|mac|macos|os ?x|windows|ubuntu|debian|fedora|centos|arch|docs?|documentation|websites?|urls?|e-?mail|time needed|duration|rule number \\p{L}+|my \\p{L}+',
  'begriffe?|grundbegriffe|terminologie|glossar|konzepte?|definition(?:en)?|vokabeln|doku|dauer|ansprechpartner',
  'conceptos?|conceptos (?:básicos|clave)|términos?|terminología|glosario|vocabulario|definición|definiciones|fuentes?|documentación|duración',
  'conceitos?|termos?|terminologia|glossário|vocabulário|definição|definições|fontes?|documentação|dúvidas?|duração',
  'concepts?|termes?|glossaire|vocabulaire|définitions?|documentation|durée',
  'термин|термины|понятия|терминология|словарь|глоссарий|определения|ссылк[аи]|главное|плюсы|минусы|источник|источники|команда|опция|флаг|параметр|документация|итого|кратко|совет(?:ы)?',
  'kavramlar|terimler|terminoloji|sözlük|tanımlar|kaynak|belgeler|süre|komut|seçenek',
  '术语|概念|名词|名词解释|基本概念|核心概念|定义|文档|链接|来源|优势|劣势|小结|备注',
  'goals?|homework|exercises?|agenda|lessons?|chapters?|deadlines?|lectures?|recap|takeaways?|key takeaways?|disclaimer|fun fact|side note|caveats?|gotchas?|motivation|what.s new|difference',
  'fazit|ziele?|termine?|aufgaben?|übungen?|übung|pause|hausaufgaben?|inhalte?|themen?|thema|datum|lernziele?|woche|kapitel|anmerkung(?:en)?|nachtrag|unterschied',
  'objetivos?|tareas?|ejercicios?|conclusión|conclusiones|pregunta|respuesta|fecha|temas?|clases?|semana|capítulo|apuntes|diferencia',
  'tarefas?|exercícios?|conclusão|pergunta|resposta|aulas?|anotações|diferença|cuidado',
  'objectifs?|exercices?|devoirs?|conclusion|question|réponse|cours|semaine|chapitre|sommaire|différence|attention',
  'цель|цели|упражнени[ея]|вопросы?|ответы?|урок|неделя|глава|заметки|содержание|вывод|выводы|разница',
  'hedef(?:ler)?|ödev|soru(?:lar)?|cevap|alıştırma|ders|hafta|bölüm|konu(?:lar)?|amaç|fark|notlar|içindekiler|kaynaklar',
  '目标|作业|练习|问题|答案|目录|简介|介绍|前言|背景|参考|优点|缺点|笔记|常用命令|区别|结论|配置|使用|用法|其他',
  '설치|설정|명령어|사용법|예시|예제|참고|주의|소개|요약|インストール|使い方|コマンド|設定|例|注意点',
  '\\p{L}\\.\\s?\\p{L}\\.?|notes?|nb|tips?|hints?|warning|important|caution|attention|danger|info|examples?|e\\.g|idr|z\\.b|usage|syntax|outputs?|results?|defaults?|commands?|options?|flags?|parameters?|arguments?|description|summary|conclusion|introduction|intro|overview|installation|install|setup|set-?up|getting started|quick ?start|prerequisites|requirements|resources|references|links?|sources?|see also|todo|basics|basic commands|advanced|general|misc(?:ellaneous)?|others?|cheat ?sheet|table of contents|contents|faq|tldr|tl;dr|useful commands|tips and tricks|troubleshooting|downloads?|questions?|answers?|problem|solution|reason|advantages?|disadvantages?|pros|cons|benefits?|drawbacks?|alternatives?|alternatively|versions?|updated?|author|date|first|second|third|last(?:ly)?|finally|next|before|after|recommended|recommendations?|required|optional|best practices?|good practices?|bad practices?|rule of thumb|remember|step \\d+|steps?|activity|hierarchy|structure|use ?cases?|workflow|features?|shortcuts?|key ?bindings?|hotkeys?|shell|configuration|config',
  'hinweise?|tipps?|merke|merkhilfe|bemerkung|wichtig|achtung|vorsicht|beispiele?|befehle?|grundlagen|zusammenfassung|einleitung|einführung|nützliche befehle|schritt \\d+|schritte|zuerst|zunächst|danach|zuletzt|anschließend|empfehlung|empfohlen|voraussetzung(?:en)?|fehlersuche|fehlerbehebung|vorteile?|nachteile?|frage|antwort|lösung|ergebnis|ausgabe|quellen?|aufbau',
  'notas?|importante|ojo|ejemplos?|comandos?|resumen|introducción|instalación|básicos|recomendación(?: \\p{L}+)?|recomendado|recomendaciones|primero|segundo|después|finalmente|paso \\d+|pasos|requisitos|consejos?|ventajas?|desventajas?|solución(?: de problemas)?|salida|resultado|advertencia|cuidado|atención|jerarquía|estructura|descargas?',
  'remarque|exemples?|commandes?|astuces?|conseil|dépannage|prérequis|étape \\d+|étapes|résumé|avantages?|inconvénients?|recommandé|recommandation|d.abord|ensuite|enfin|résultat|solution',
  'dicas?|observação|obs|exemplos?|resumo|introdução|instalação|passo \\d+|passos|vantagens?|desvantagens?|recomendação|recomendado|primeiro|solução(?: de problemas)?|resultado|saída|atenção|fluxo|estrutura',
  'примеры?|важно|примечание|замечание|внимание|совет|команды|основы|введение|установка|шаг \\d+|сначала|затем|рекомендация|итог|вывод|результат|пример',
  'örnek(?:ler)?|not|önemli|uyarı|dikkat|ipucu|komutlar|giriş|kurulum|özet|adım \\d+|önce|sonra|öneri|sonuç|çıktı',
  '注意|提示|说明|示例|例子|例如|重要|总结|安装|步骤|命令|参数|选项',
  'the (?:command|following|above|below|first|second|last|next|output|result)',
];

/** What only a number makes a label: "Task 2", "Tag 3". */
const NUMBERED =
  /^(?:tasks?|parts?|days?|weeks?|tag|teil|día|dia|parte|jour|partie|задани[ея]|задача|день|тема|часть|gün|görev|第)\s*[#№]?\d/iu;

const POINTER = new RegExp(`^(?:${POINTERS.join('|')})$`, 'iu');
const LABEL = new RegExp(`^(?:${LABELS.join('|')})$`, 'iu');

/** True for words that label what follows: "Note", "Task 2", "Recommended setup". */
export const isLabelWord = (term: string, first: string): boolean =>
  LABEL.test(term.replace(/\s*[#№]?\d[\d.]*$/u, '')) || NUMBERED.test(term) || OPENER.test(first);

/** True for words that point, alone or before others: "this image". */
export const isPointerWord = (term: string, first: string): boolean =>
  POINTER.test(term) || POINTER.test(first);

/** What opens a sentence in scripts that leave no blank behind it, and what stands in no name there. */
const UNBROKEN_OPENERS: Readonly<Record<string, string>> = {
  zh: '但|可是|而且|上面|下面|以上|以下|这|這|那|如果|因为|因此|所以|例如|比如|其中|一般|通常|每|所有|有些|第|除了|当|由于|关于|对于|通过|使用(?!者)|可以|需要|最|它|他|她|我|你|如下|接下来|首先|然后|另外|此外|也|就|都|用来|查看|注意',
  ja: 'この|その|あの|これ|それ|ここ|そこ|また|しかし|ただし|まず|次に|もし|例えば|たとえば|以下|以上|上記|下記|なお|さらに|今日|明日|昨日|今|最初|最後|次|前|理由|目的|結果|方法|原因|問題|注意|全部|他|私|僕|彼|つまり',
};
const UNBROKEN_INNER: Readonly<Record<string, string>> = {
  zh: '[的了得们吗呢吧她他它你我]|(?<=.)[也都就还]$|(?:和|与).*(?:是|的)',
  ja: '(?:には|では|とは|から|まで|する|した|して|です|ます)',
};
const OPENS_SENTENCE = new RegExp(`^(?:${Object.values(UNBROKEN_OPENERS).join('|')})`, 'u');
const INSIDE_SENTENCE = new RegExp(Object.values(UNBROKEN_INNER).join('|'), 'u');

/** True for words of a script without blanks that are the beginning of a sentence. */
export const opensSentence = (term: string): boolean =>
  UNBROKEN.test(term) && (OPENS_SENTENCE.test(term) || INSIDE_SENTENCE.test(term));

const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Labels that stay labels with a word behind them: "Note 2", "Recommended setup". */
const OPENER =
  /^(?:note|notes|tip|tips|hint|warning|important|example|examples|usage|output|result|default|command|commands|options?|flags?|step|recommended|useful|common|basic|advanced|best|good|bad|hinweis|wichtig|beispiele?|befehle?|nützliche|ejemplos?|comandos?|nota|recomendación|objetivos?|objectifs?|goals?|exercises?|ejercicios?|exercícios?|exercices?|aufgabe|übung|tareas?|tarefas?|homework|lernziel|примеры?|важно|примечание|exemples?|commandes?|exemplos?|dicas?|örnek(?:ler)?)$/iu;

/** True for a word that asks for an entry of one's own ("Name: use your real one"); it may be a part of a larger term. */
export const isField = (term: string): boolean => /^(?:name|nombre|nome|nom|имя|isim|名字)$/iu.test(term);
