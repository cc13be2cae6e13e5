import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'most|many|several|few|others?|since|because|although|while|unless|until|after|before|its|his|her|their|both|such|another|it|this|that|these|those|there|they|he|she|we|you|i|one|here|what|which|who|how|why|when|where|if|as|all|some|any|each|every|everything|nothing|something|in|on|at|by|from|for|with|to|do|don.t|and|or|but|so|then|now|also|only|just|not|never|always|me|my|us',
  labels: String.raw`concepts?|key concepts|core concepts|terms?|terminology|glossary|vocabulary|definitions?|jargon|linux|mac|macos|os ?x|windows|ubuntu|debian|fedora|centos|arch|docs?|documentation|websites?|urls?|e-?mail|time needed|duration|rule number \p{L}+|my \p{L}+|goals?|homework|exercises?|agenda|lessons?|chapters?|deadlines?|lectures?|recap|takeaways?|key takeaways?|disclaimer|fun fact|side note|caveats?|gotchas?|motivation|what.s new|difference|\p{L}\.\s?\p{L}\.?|notes?|nb|tips?|hints?|warning|important|caution|attention|danger|info|examples?|e\.g|usage|syntax|outputs?|results?|defaults?|commands?|options?|flags?|parameters?|arguments?|description|summary|conclusion|introduction|intro|overview|installation|install|setup|set-?up|getting started|quick ?start|prerequisites|requirements|resources|references|links?|sources?|see also|todo|basics|basic commands|advanced|general|misc(?:ellaneous)?|others?|cheat ?sheet|table of contents|contents|faq|tldr|tl;dr|useful commands|tips and tricks|troubleshooting|downloads?|questions?|answers?|problem|solution|reason|advantages?|disadvantages?|pros|cons|benefits?|drawbacks?|alternatives?|alternatively|versions?|updated?|author|date|first|second|third|last(?:ly)?|finally|next|before|after|recommended|recommendations?|required|optional|best practices?|good practices?|bad practices?|rule of thumb|remember|step \d+|steps?|activity|hierarchy|structure|use ?cases?|workflow|features?|shortcuts?|key ?bindings?|hotkeys?|shell|configuration|config|the (?:command|following|above|below|first|second|last|next|output|result)`,
  openers:
    'note|notes|tip|tips|hint|warning|important|example|examples|usage|output|result|default|command|commands|options?|flags?|step|recommended|useful|common|basic|advanced|best|good|bad|goals?|exercises?|homework',
  numbered: 'tasks?|parts?|days?|weeks?',
  fields: 'name',
  inSentences: String.raw`in|on|at|into|vs\.?|versus|x|is|are|was|will|can|should|must|when|if|where|which|that|who|than|then|has|have|does|do|not|all|only|to|with|from|by|you|we|it|your|and|or`,
  chapters: 'summary|conclusion|overview|cheat ?sheet|commands|resources',
  steps: 'one|ones|letter|step',
  glossary:
    '(?:key |basic |core |main |important )?(?:definitions?|terms?|terminology|concepts?)|glossary|vocabulary',
  generic: 'about|what is it|definition|description|concept',
  leads: 'understanding|about|introduction to|intro to|the concept of|concept of',
  possessives: 'our|your|my',
  ofTerms: 'an?|the',
  plurals: 's|es',
  versus: String.raw`vs\.?|versus`,
  differences: String.raw`(?:what(?: is|['’]s) the )?differences?\s+between`,
  compared: 'compared',
};
