import type { LeadIn } from './lead-in.ts';

/** A further clause, which needs the purpose before it: "To leave, close the window". */
const FURTHER = /[,;]|\s[–—-]\s|[:.!?]\s/u;

/** A subject with its verb, or an order, that stands behind the purpose without a comma. */
const either = (pattern: RegExp): RegExp => new RegExp(`${FURTHER.source}|${pattern.source}`, 'iu');

/**
 * What a command is for, where the sentence says nothing else: "To list containers:". The verb that follows stands alone as
 * well. German "um … zu" and Dutch "om … te" are no phrases without their first word.
 */
export const PURPOSES: readonly LeadIn[] = [
  {
    language: 'en',
    words:
      /^(?:(?:in\s+order\s+)?to|(?:if|when)\s+(?:you|we)(?:['’]d|\s+would)?\s+(?:want|need|like|wish)\s+to)\s+(?:(?:just|simply)\s+)?/iu,
    before:
      /^(?!(?:the|an?|this|that|these|those|it|its|you|your|my|our|me|us|him|her|them|be|and|or|which|what|where|all|any|each|every|one|jest|są|je|nie|polecenie|komenda)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    unless: either(
      /\s(?:you|we|one|it|they|there)\s+(?:can|need|must|should|will|may|could|use|run|want)(?!\p{L})|(?<!\s(?:and|or|to))\s(?:press|use|run|type|hit|enter|execute|try|issue|do)\s+\S/u,
    ),
    cut: ['In order to list containers', 'List containers'],
    stays: 'To leave the editor, close the window',
  },
  {
    language: 'es',
    words: /^para\s+/iu,
    before: /^(?!ser\s)\p{Ll}+(?:[aei]r)(?:se|los?|las?|les?)?\s+\S/u,
    unless: either(
      /\s(?:usa|usamos|ejecuta|utiliza|escribe|pulsa|puedes|podemos|basta|haz|hay|debes)(?!\p{L})/u,
    ),
    cut: ['Para ver los contenedores', 'Ver los contenedores'],
    stays: 'Para contenedores sin red',
  },
  {
    language: 'fr',
    words: /^(?:pour|afin\s+de)\s+/iu,
    before: /^(?!être\s)(?:(?:ne\s+pas|se|tout)\s+)?\p{Ll}+(?:er|ir|re)\s+\S/u,
    unless: either(
      /\s(?:on|vous|tu|il|nous)\s+\p{L}+|\s(?:utilise[rz]?|lance[rz]?|tape[rz]?|exécute[rz]?|faire|faites)(?!\p{L})/u,
    ),
    cut: ['Pour lister les conteneurs', 'Lister les conteneurs'],
    stays: 'Pour les conteneurs arrêtés',
  },
  {
    language: 'pt',
    words: /^para\s+/iu,
    before: /^(?!ser\s)\p{Ll}+[aeio]r\s+\S/u,
    unless: either(/\s(?:use|usa|usamos|execute|digite|rode|pressione|basta|podemos|pode)(?!\p{L})/u),
    cut: ['Para remover os contêineres', 'Remover os contêineres'],
    stays: 'Para contêineres sem rede',
  },
  {
    language: 'it',
    words: /^per\s+/iu,
    before: /^(?!essere\s)\p{Ll}+(?:[aei]re|rre|[aei]r(?:lo|la|li|le|si))\s+\S/u,
    unless: either(/\s(?:usa|usare|esegui|eseguire|digita|digitare|premi|si\s+usa|basta|bisogna)(?!\p{L})/u),
    cut: ['Per elencare i container', 'Elencare i container'],
    stays: 'Per i container fermi',
  },
  {
    language: 'ru',
    words: /^(?:для\s+того,?\s+чтобы|чтобы)\s+/iu,
    before: /^(?!быть\s)\p{Ll}+(?:ть|ти|чь)(?:ся|сь)?\s+\S/u,
    unless: either(
      /\s(?:нужно|надо|можно|используйте|используем|выполните|выполняем|введите|нажмите|достаточно)(?!\p{L})/u,
    ),
    cut: ['Чтобы показать контейнеры', 'Показать контейнеры'],
    stays: 'Чтобы контейнер не остановился',
  },
  {
    language: 'pl',
    words: /^(?:aby|żeby)\s+/iu,
    before: /^(?!być\s)\p{Ll}+[ćc]\s+\S/u,
    unless: either(/\s(?:użyj|należy|można|wpisz|uruchom|naciśnij|trzeba)(?!\p{L})/u),
    cut: ['Aby wyświetlić kontenery', 'Wyświetlić kontenery'],
    stays: 'Aby kontener działał dalej',
  },
];
