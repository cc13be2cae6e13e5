/** Words that point, ask, or open a sentence. */
const POINTERS: readonly string[] = [
  'its|his|her|their|both|such|another|it|this|that|these|those|there|they|he|she|we|you|i|one|here|what|which|who|how|why|when|where|if|as|all|some|any|each|every|everything|nothing|something|in|on|at|by|from|for|with|to|do|don.t|and|or|but|so|then|now|also|only|just|not|never|always',
  'wer|was|wie|wo|wann|im|am|es|das|dies|dieser|diese|dann|jetzt|und|oder|aber|nur|nicht|immer|wenn|um|mit|bei|für',
  'que|qué|quien|cual|cuando|donde|como|cómo|esto|eso|con|para|por|pero|si|y|o|ahora|luego|siempre|nunca',
  'ça|ce|cela|ceci|quand|où|avec|pour|mais|et|ou|puis|ici|toujours',
  'isso|isto|quando|onde|com|mas|e|agora|depois|sempre',
  'если|когда|это|для|как|что|но|и|или|потом|не|bu|ve|veya|ama|için|o',
];

/** Words that label, rate or count what follows them. */
const LABELS: readonly string[] = [
  'notes?|nb|tips?|hints?|warning|important|caution|attention|danger|info|examples?|e\\.g|idr|z\\.b|usage|syntax|outputs?|results?|defaults?|commands?|options?|flags?|parameters?|arguments?|description|summary|conclusion|introduction|intro|overview|installation|install|setup|set-?up|getting started|quick ?start|prerequisites|requirements|resources|references|links?|sources?|see also|todo|basics|basic commands|advanced|general|misc(?:ellaneous)?|others?|cheat ?sheet|table of contents|contents|faq|tldr|tl;dr|useful commands|tips and tricks|troubleshooting|downloads?|questions?|answers?|problem|solution|reason|advantages?|disadvantages?|pros|cons|benefits?|drawbacks?|alternatives?|alternatively|versions?|updated?|author|date|first|second|third|last(?:ly)?|finally|next|before|after|recommended|recommendations?|required|optional|best practices?|good practices?|bad practices?|rule of thumb|remember|step \\d+|steps?|activity|hierarchy|structure|use ?cases?|workflow|features?|shortcuts?|key ?bindings?|hotkeys?|shell|configuration|config',
  'hinweise?|tipps?|merke|merkhilfe|bemerkung|wichtig|achtung|vorsicht|beispiele?|befehle?|grundlagen|zusammenfassung|einleitung|einführung|nützliche befehle|schritt \\d+|schritte|zuerst|zunächst|danach|zuletzt|anschließend|empfehlung|empfohlen|voraussetzung(?:en)?|fehlersuche|fehlerbehebung|vorteile?|nachteile?|frage|antwort|lösung|ergebnis|ausgabe|quellen?|aufbau',
  'notas?|importante|ojo|ejemplos?|comandos?|resumen|introducción|instalación|básicos|recomendación(?: \\p{L}+)?|recomendado|recomendaciones|primero|segundo|después|finalmente|paso \\d+|pasos|requisitos|consejos?|ventajas?|desventajas?|solución(?: de problemas)?|salida|resultado|advertencia|cuidado|atención|jerarquía|estructura|descargas?',
  'remarque|exemples?|commandes?|astuces?|conseil|dépannage|prérequis|étape \\d+|étapes|résumé|avantages?|inconvénients?|recommandé|recommandation|d.abord|ensuite|enfin|résultat|solution',
  'dicas?|observação|obs|exemplos?|resumo|introdução|instalação|passo \\d+|passos|vantagens?|desvantagens?|recomendação|recomendado|primeiro|solução(?: de problemas)?|resultado|saída|atenção|fluxo|estrutura',
  'примеры?|важно|примечание|замечание|внимание|совет|команды|основы|введение|установка|шаг \\d+|сначала|затем|рекомендация|итог|вывод|результат|пример',
  'örnek(?:ler)?|not|önemli|uyarı|dikkat|ipucu|komutlar|giriş|kurulum|özet|adım \\d+|önce|sonra|öneri|sonuç|çıktı',
  '注意|提示|说明|示例|例子|例如|重要|总结|安装|步骤|命令|参数|选项',
  'the (?:command|following|above|below|first|second|last|next|output|result)',
];

const POINTER = new RegExp(`^(?:${POINTERS.join('|')})$`, 'iu');
const LABEL = new RegExp(`^(?:${LABELS.join('|')})$`, 'iu');

/** True for words that are no term, alone or, where they point, before others: "Note", "this image". */
export function namesNothing(term: string, first: string): boolean {
  return LABEL.test(term) || POINTER.test(term) || POINTER.test(first) || OPENER.test(first);
}

/** Labels that stay labels with a word behind them: "Note 2", "Recommended setup". */
const OPENER =
  /^(?:note|notes|tip|tips|hint|warning|important|example|examples|usage|output|result|default|command|commands|options?|flags?|step|recommended|useful|common|basic|advanced|best|good|bad|hinweis|wichtig|beispiele?|befehle?|nützliche|ejemplos?|comandos?|nota|recomendación|примеры?|важно|примечание|exemples?|commandes?|exemplos?|dicas?|örnek(?:ler)?)$/iu;
