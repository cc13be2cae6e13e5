import type { LeadIn } from '../lead-in.ts';
import { orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words:
      /^(?:(?:or|and|then|finally|also|please|note that)[,:]?\s+)+(?:(?:alternatively|simply|just)[,:]?\s+)?/iu,
    before: /^(?!(?:so|on|that|others?|more|known|see|available|not|if)(?!\p{L}))\p{L}/u,
    cut: ['And then restart the server', 'Restart the server'],
    stays: 'And so on',
  },
  {
    words: /^(?:next|first|now|after that|afterwards|lastly|alternatively)[,:]\s+/iu,
    before: /^\p{L}/u,
    cut: ['Next, push the branch', 'Push the branch'],
    stays: 'Next window of the session',
  },
  {
    words: /^(?:next|first|now)\s+/iu,
    before: /^(?:we|you|let['’]s)\s/u,
    cut: ['Now we can push the branch', 'Push the branch'],
    stays: 'First commit of the branch',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words:
      /^(?:you|we|one)\s+(?:can|could|may|might)\s+(?:(?:also|now|then|just|simply|easily|always)\s+)?/iu,
    before: /^(?!(?:be|not|never|only|either|neither|hardly|no|now)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['You can also list containers', 'List containers'],
    stays: 'You can be asked twice',
  },
  {
    words: /^(?:you|we)\s+(?:need|have|want)\s+to\s+/iu,
    before: /^(?!(?:be|not|have|know)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['We want to remove the branch', 'Remove the branch'],
    stays: 'You need to be in the folder',
  },
  {
    words: /^let['’]s\s+/iu,
    before: /^(?!(?:say|assume|suppose|be|not|start|begin)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['Let’s see the list', 'See the list'],
    stays: 'Let’s say it hangs',
  },
  {
    words:
      /^(?:this|(?:the\s+)?following|the\s+above)\s+command\s+(?:will\s+)?(?:also\s+)?|^(?:this|it)\s+will\s+(?:also\s+)?/iu,
    before:
      /^(?!(?:be|is|was|has|have|does|do|not|never|only|line|fail|fails|needs?|looks?|works?|takes?|means|requires?|depends?)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    unless: /^\S+\s+command/u,
    cut: ['This command creates two interfaces', 'Creates two interfaces'],
    stays: 'This command is dangerous',
  },
  {
    words: /^it\s+(?:also\s+)?/iu,
    before:
      /^(?!(?:is|was|has|does|needs|looks|works|fails|means|depends|requires|goes|comes|happens|seems|takes)\s)\p{Ll}+(?<!ss|us|is|as)s\s+\S/u,
    cut: ['It moves the head', 'Moves the head'],
    stays: 'It is worth a look',
  },
  {
    words: /^this\s+(?:also\s+)?/iu,
    // "This files" is no English, but "this process" is: the word behind tells that it was a verb.
    before:
      /^(?!(?:is|was|has|does|needs|looks|works|fails|means|depends|requires|goes|happens|takes)\s)\p{Ll}+(?<!ss|us|is|as|os)s\s+(?:an?|the|all|any|every|each|your|our|its|you|us|them|both|new|only|up|down)\s/u,
    cut: ['This removes all stopped boxes', 'Removes all stopped boxes'],
    stays: 'This process lists the boxes',
  },
  {
    words: /^(?:this|here)\s+is\s+how\s+(?:you|we)\s+(?:can\s+)?/iu,
    before: /^(?!(?:do|get\s+(?:there|here)|can)\s+(?:it|this|that)$)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['This is how you list the boxes', 'List the boxes'],
    stays: 'This is how it works',
  },
  {
    words: /^(?:(?:(?:this|here)\s+is|here['’]s)\s+)?how\s+to\s+/iu,
    before: /^(?!be\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    unless: /\?\s*$/u,
    cut: ['How to list the boxes', 'List the boxes'],
    stays: 'How to list the boxes?',
  },
  {
    words:
      /^(?:(?:the\s+|a\s+)?command\s+(?:(?:is\s+)?used\s+)?to|(?:(?:it|this|this\s+command)\s+is\s+)?used\s+to|used?\s+(?:this|it)\s+(?:command\s+)?to|use\s+to|(?:run|use|type|enter|execute)\s+(?:this|the)\s+(?:following\s+)?command\s+to)\s+/iu,
    before: /^(?!(?:be|the|an?|this|that|it|have)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    cut: ['Run the following command to list the boxes', 'List the boxes'],
    stays: 'Used to be the default',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words:
      /^(?:(?:in\s+order\s+)?to|(?:if|when)\s+(?:you|we)(?:['’]d|\s+would)?\s+(?:want|need|like|wish)\s+to)\s+(?:(?:just|simply)\s+)?/iu,
    before:
      /^(?!(?:the|an?|this|that|these|those|it|its|you|your|my|our|me|us|him|her|them|be|and|or|which|what|where|all|any|each|every|one|jest|są|je|nie|polecenie|komenda)\s)\p{Ll}[\p{Ll}-]+\s+\S/u,
    unless: orFurther(
      /\s(?:you|we|one|it|they|there)\s+(?:can|need|must|should|will|may|could|use|run|want)(?!\p{L})|(?<!\s(?:and|or|to))\s(?:press|use|run|type|hit|enter|execute|try|issue|do)\s+\S/u,
    ),
    cut: ['In order to list containers', 'List containers'],
    stays: 'To leave the editor, close the window',
  },
];
