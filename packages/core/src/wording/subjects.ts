import type { LeadIn } from './lead-in.ts';

/**
 * Subjects of a sentence that are only the reader or the command beside it: "You can list", "This command lists".
 * They are cut where the verb of the sentence follows at once.
 */
export const SUBJECTS: readonly LeadIn[] = [
  {
    language: 'en',
    words:
      /^(?:you|we|one)\s+(?:can|could|may|might)\s+(?:(?:also|now|then|just|simply|easily|always)\s+)?/iu,
    before: /^(?!(?:be|not|never|only|either|neither|hardly|no|now)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['You can also list containers', 'List containers'],
    stays: 'You can be asked twice',
  },
  {
    language: 'en',
    words: /^(?:you|we)\s+(?:need|have|want)\s+to\s+/iu,
    before: /^(?!(?:be|not|have|know)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['We want to remove the branch', 'Remove the branch'],
    stays: 'You need to be in the folder',
  },
  {
    language: 'en',
    words: /^let['’]s\s+/iu,
    before: /^(?!(?:say|assume|suppose|be|not|start|begin)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['Let’s see the list', 'See the list'],
    stays: 'Let’s say it hangs',
  },
  {
    language: 'en',
    words:
      /^(?:this|(?:the\s+)?following|the\s+above)\s+command\s+(?:will\s+)?(?:also\s+)?|^(?:this|it)\s+will\s+(?:also\s+)?/iu,
    before:
      /^(?!(?:be|is|was|has|have|does|do|not|never|only|line|fail|fails|needs?|looks?|works?|takes?|means|requires?|depends?)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    unless: /^\S+\s+command/u,
    cut: ['This command creates two interfaces', 'Creates two interfaces'],
    stays: 'This command is dangerous',
  },
  {
    language: 'en',
    words: /^it\s+(?:also\s+)?/iu,
    before:
      /^(?!(?:is|was|has|does|needs|looks|works|fails|means|depends|requires|goes|comes|happens|seems|takes)\s)\p{Ll}+(?<!ss|us|is|as)s\s+\S/u,
    cut: ['It moves the head', 'Moves the head'],
    stays: 'It is worth a look',
  },
  {
    language: 'en',
    words: /^this\s+(?:also\s+)?/iu,
    // "This files" is no English, but "this process" is: the word behind tells that it was a verb.
    before:
      /^(?!(?:is|was|has|does|needs|looks|works|fails|means|depends|requires|goes|happens|takes)\s)\p{Ll}+(?<!ss|us|is|as|os)s\s+(?:an?|the|all|any|every|each|your|our|its|you|us|them|both|new|only|up|down)\s/u,
    cut: ['This removes all stopped boxes', 'Removes all stopped boxes'],
    stays: 'This process lists the boxes',
  },
  {
    language: 'en',
    words: /^(?:this|here)\s+is\s+how\s+(?:you|we)\s+(?:can\s+)?/iu,
    before: /^(?!(?:do|get\s+(?:there|here)|can)\s+(?:it|this|that)$)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['This is how you list the boxes', 'List the boxes'],
    stays: 'This is how it works',
  },
  {
    language: 'en',
    words: /^(?:(?:(?:this|here)\s+is|here['’]s)\s+)?how\s+to\s+/iu,
    before: /^(?!be\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    unless: /\?\s*$/u,
    cut: ['How to list the boxes', 'List the boxes'],
    stays: 'How to list the boxes?',
  },
  {
    language: 'en',
    words:
      /^(?:(?:the\s+|a\s+)?command\s+(?:(?:is\s+)?used\s+)?to|(?:(?:it|this|this\s+command)\s+is\s+)?used\s+to|used?\s+(?:this|it)\s+(?:command\s+)?to|use\s+to|(?:run|use|type|enter|execute)\s+(?:this|the)\s+(?:following\s+)?command\s+to)\s+/iu,
    before: /^(?!(?:be|the|an?|this|that|it|have)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['Run the following command to list the boxes', 'List the boxes'],
    stays: 'Used to be the default',
  },
  {
    language: 'de',
    words: /^(?:(?:dieser|der\s+folgende|folgender)\s+befehl|dieses\s+kommando)\s+/iu,
    before:
      /^(?!(?:ist|hat|wird|muss|darf|sollte|könnte|geht|heißt|lautet|bedeutet|funktioniert)\s)\p{Ll}+t\s+\S/u,
    cut: ['Dieser Befehl zeigt alle Boxen', 'Zeigt alle Boxen'],
    stays: 'Dieser Befehl ist gefährlich',
  },
  {
    language: 'es',
    words: /^(?:este|el\s+siguiente)\s+comando\s+/iu,
    before:
      /^(?!(?:es|é|está|fue|no|não|solo|sólo|puede|pode|debe|deve|tiene|del|do|da|de|para|con|com|que)\s)\p{Ll}+\s+\S/u,
    cut: ['Este comando muestra las cajas', 'Muestra las cajas'],
    stays: 'Este comando es peligroso',
  },
  {
    language: 'es',
    words: /^(?:también\s+)?(?:puedes|podemos|podrás|se\s+puede)\s+(?:también\s+)?/iu,
    before: /^\p{Ll}+(?:[aei]r)(?:se|los?|las?|les?)?\s+\S/u,
    cut: ['Puedes ver las cajas', 'Ver las cajas'],
    stays: 'Puedes que no lo veas',
  },
  {
    language: 'fr',
    words: /^(?:cette\s+commande|la\s+commande\s+suivante)\s+/iu,
    before: /^(?!(?:est|a|n['’]\p{L}+|ne|peut|doit|sera|se|que|de|du)\s)\p{Ll}+\s+\S/u,
    cut: ['Cette commande affiche les images', 'Affiche les images'],
    stays: 'Cette commande est dangereuse',
  },
  {
    language: 'fr',
    words: /^(?:on\s+peut|vous\s+pouvez|tu\s+peux|nous\s+pouvons)\s+(?:(?:aussi|également)\s+)?/iu,
    before: /^(?!être\s)\p{Ll}+(?:er|ir|re)\s+\S/u,
    cut: ['On peut aussi lister les images', 'Lister les images'],
    stays: 'On peut être surpris',
  },
  {
    language: 'pt',
    words: /^(?:este|esse|o\s+seguinte)\s+comando\s+/iu,
    before:
      /^(?!(?:é|es|está|foi|fue|no|não|só|solo|pode|puede|deve|debe|tem|tiene|do|del|de|da|para|con|com|que)\s)\p{Ll}+\s+\S/u,
    cut: ['Este comando mostra as imagens', 'Mostra as imagens'],
    stays: 'Este comando é perigoso',
  },
  {
    language: 'pt',
    words: /^(?:você\s+(?:também\s+)?pode|podemos|podes)\s+(?:também\s+)?/iu,
    before: /^(?!ser\s)\p{Ll}+[aeio]r\s+\S/u,
    cut: ['Você também pode listar as imagens', 'Listar as imagens'],
    stays: 'Você pode não ver nada',
  },
  {
    language: 'it',
    words: /^(?:questo|il\s+seguente)\s+comando\s+/iu,
    before: /^(?!(?:è|sta|fu|non|può|deve|ha|del|di|per|con|che)\s)\p{Ll}+\s+\S/u,
    cut: ['Questo comando mostra le immagini', 'Mostra le immagini'],
    stays: 'Questo comando è pericoloso',
  },
  {
    language: 'it',
    words: /^(?:puoi|possiamo|si\s+può|è\s+possibile)\s+(?:anche\s+)?/iu,
    before: /^(?!essere\s)\p{Ll}+[aei]re\s+\S/u,
    cut: ['Puoi anche elencare le immagini', 'Elencare le immagini'],
    stays: 'Puoi non vedere nulla',
  },
  {
    language: 'nl',
    words: /^(?:(?:dit|het\s+volgende)\s+commando|deze\s+opdracht)\s+/iu,
    before: /^(?!(?:is|heeft|wordt|moet|mag|kan|werkt|betekent|niet)\s)\p{Ll}+t\s+\S/u,
    cut: ['Dit commando toont alle images', 'Toont alle images'],
    stays: 'Dit commando is gevaarlijk',
  },
  {
    language: 'pl',
    words: /^(?:to\s+polecenie|ta\s+komenda|następujące\s+polecenie)\s+/iu,
    before: /^(?!(?:jest|nie|może|musi|ma|było)\s)\p{Ll}+\s+\S/u,
    cut: ['To polecenie pokazuje obrazy', 'Pokazuje obrazy'],
    stays: 'To polecenie jest groźne',
  },
  {
    language: 'ru',
    words: /^(?:эта|данная|следующая)\s+команда\s+/iu,
    before: /^\p{Ll}+т(?:ся)?\s+\S/u,
    cut: ['Эта команда покажет все образы', 'Покажет все образы'],
    stays: 'Эта команда опасна для данных',
  },
  {
    language: 'ru',
    words: /^(?:(?:вы\s+можете|мы\s+можем|можно)\s+)(?:также\s+)?/iu,
    before: /^(?!быть\s)\p{Ll}+(?:ть|ти|чь)(?:ся|сь)?\s+\S/u,
    cut: ['Можно также посмотреть логи', 'Посмотреть логи'],
    stays: 'Можно так и оставить',
  },
  {
    language: 'tr',
    words: /^(?:bu|aşağıdaki)\s+komut\s+/iu,
    before: /^(?!(?:ile|sayesinde|için|satırı|kullanıl\p{L}*|çalıştır\p{L}*|çok|değil)\s)\p{Ll}+\s+\S/u,
    cut: ['Bu komut tüm imajları listeler', 'Tüm imajları listeler'],
    stays: 'Bu komut ile imajlar listelenir',
  },
];
