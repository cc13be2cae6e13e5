import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    {
      verbs: 'is|are',
      next: String.raw`{OPINION}(?:(?:basically|simply|just|essentially|actually|also|usually|often|typically|like|nothing but|called|known as)\s+)*(?:an?|another(?! (?:way|thing|option|story|matter|reason)\b)|the|one|all|your|my|our|its|any(?:thing|one)?|some(?:thing|one)?|every(?:thing|one)?|where|how|what|used|responsible|similar|special|small|isolated|running|lightweight|read-only|immutable|groups?|sets?|collections?|(?!\p{L}+ed\s)[\p{L}-]+\s(?:of|for|that|which|to|in|on|between|containing)|[\p{L}/-]+s?\s[\p{L}]+\s(?:of|for|that|which))\b`,
    },
    {
      verbs:
        'means|refers to|stands for|represents|describes|consists of|defines|denotes|acts as|short for|is short for',
      next: String.raw`\p{L}`,
    },
  ],
  pointing: 'points? to',
  doing:
    'bundles|groups|combines|lives|keeps|remembers|stores|points (?:to|at)|lets|allows|provides|contains|holds|runs|describes|records|tracks|manages|collects|separates|connects|defines|listens|ensures|guarantees|starts|stops|waits|attaches|maps|links|represents|marks|watches|schedules|exposes|binds|isolates|limits|restricts|wraps|routes|forwards|distributes|replays|specifies|declares',
  keeping: 'keeps|stores|holds|records|tracks|manages|collects|bundles|groups',
  holds: 'contains?|holds?|consists? of',
  heading: 'can|may|think of it as|allows?|lets|stores?|holds?|contains?|keeps?|provides?|used (?:to|for)',
  calls: 'called|named|known as',
  into: String.raw`in(?:to)?\s+an?`,
  nounClauses: [
    /^(?:\p{L}+\s){1,3}(?:where|that|which|who)\s(?!is\b|are\b).*/iu,
    /^(?:\p{L}+\s){1,3}(?:we|you)\s\p{L}.*\.$/iu,
    /^where\s(?:all|our|your|the|every)\s.*\.$/iu,
  ],
  called: [
    {
      guard: /(?:goal|purpose|job|role|aim|task|point)s? of/iu,
      words: String.raw`^the (?:main |whole )?(?:goal|purpose|job|role|aim|task|point) of (?:(?:an?|the|your)\s)?{TERM}(?:\s(?:file|command|object|folder))?\s+is (?:to\s|that\s|\p{L}+ing\s)`,
    },
    {
      guard: /the term/iu,
      words: String.raw`^the term\s+{TERM}\s+(?:means|describes|refers to|stands for)\s`,
    },
  ],
  means: 'means',
};
