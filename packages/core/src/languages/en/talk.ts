import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'use|run|type|write|enter|try|execute|issue|call|do|via|using|with|through|command|by running|by typing|by using|used|running|typing|press|pressing|hit|followed by',
  object: 'this|following|command|query|statement',
  leadsIn:
    'and|or|then|so|first|now|just|simply|also|you|we|can|could|may|to do (?:so|this|that|it)|do this|like this|like so|it|this',
  may: 'can|you can|we can|you|we',
  pointsOn: 'the|this|either|following|a|command|commands|query|statement|one|these|like so|as follows|below',
  alternatively: String.raw`or alternatively|alternatively|a\.?k\.?a\.?|alias`,
  gloss: 'where|here|with',
  pointsBack:
    'it|this|that|these|which|shows?|instead|the above|this command|attaches|will|now|then it|output',
  asks: 'which|what|who|where|how|when|why',
  fails:
    "fails?|won['’]?t work|does(?:n['’]?t| not) work|incorrect(?:ly)?|wrong|not correct|error|avoid|never|don['’]?t|do not",
  labels: String.raw`before|after|a|q|r|answer|e\.?\s?g\.?|i\.e\.?|ex|exm|examples?|sample|flags?|options?|parameters?|arguments?|usage|syntax|output|result|command|commands|code|note|notes|tip|tips|hint|hints`,
  youSee: String.raw`(?:and\s+|then\s+)?(?:you|it|this|that|we|the (?:result|output))\s+(?:should|will|can|could|might|may|would)\s+(?:now\s+|then\s+)?(?:see|get|look|show|print|return|output|be)\b`,
  outputs:
    'output|outputs|prints|printed|print|shows|returns|returned|result|results|response|looks|contains|content',
  messages: 'messages?|errors?|warnings?|complains|says',
  behindCommand:
    'of|in|on|for|from|by|as|at|into|onto|than|or|and|nor|but|if|when|where|which|while|because|that|who|whose|per|vs|like|output|flag|flags|option|options|argument|arguments|man|page|manual|section|group|command|commands',
  beforeCommand: 'of|like|than|as|to|unlike|from|before|after|since|about|not|without',
  inSentences:
    'the|a|an|is|are|was|were|be|been|being|this|that|these|those|it|its|they|them|their|there|you|your|we|our|us|i|my|to|of|in|on|for|with|from|by|as|into|onto|over|under|than|then|so|but|and|or|if|when|where|which|while|because|also|only|more|most|very|can|could|will|would|should|must|may|might|do|does|did|has|have|had|not|no|yes|each|every|any|some|such|same|other|another|already|still|just|how|what|why|who|whose|without|within|before|after|between|about|using|used|use|lets|allows|shows|gives|makes',
  standsFor: 'is short for|stands for',
  shortFor: String.raw`(?:stands\s+)?for`,
  forExample: String.raw`e\.g\.|ex\.?:?|for example`,
  where: 'where',
  next: 'then',
  titleEnds:
    'workflows?|strateg(?:y|ies)|models?|naming|conventions?|management|basics|tips|tricks|overview|setup|guides?|explained|introduction|cheat ?sheets?|tutorials?',
  programNouns:
    'services?|servers?|daemons?|clients?|engines?|process(?:es)?|programs?|tools?|commands?|files?|config(?:uration)?|sessions?|repositor(?:y|ies)|repos?|projects?|modes?|basics|cheatsheet|notes|docs|documentation|tutorial',
  abbreviations: String.raw`e\.g|ex|i\.e|ie|etc|vs|approx|incl|No|St|Mr`,
  otherWay: 'or|alternatively',
  otherWayMore: 'simply|just|even|alternatively|else',
  overOutput: 'output|prints|result',
};
