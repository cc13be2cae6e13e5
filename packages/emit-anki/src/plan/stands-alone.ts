/** Words that begin a sentence which only its neighbours make sense of, in the languages of our phrases. */
const DANGLING = new Set(
  `also and both but he here it its or otherwise she so such that then there these they this those unless where which
   es sie dies diese dieser dieses dazu und oder aber dann sonst
   il elle ils elles ce cela ça ces et ou mais puis
   esto eso este esta estos y pero
   isso isto esse essa ele ela e mas
   esso essa questo questa ma
   это он она оно они и а но
   bu şu ve ama`.split(/\s+/),
);

/** Words that no whole sentence ends with. */
const UNFINISHED = new Set(
  'a an and at by for from in into is of on or than that the to via with'.split(' '),
);

/** Whether a sentence makes sense on a card, away from the sentences around it. */
export function standsAlone(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = ''] = words;
  if (first === '' || DANGLING.has(first) || /^\s*[,;:!?)\]}…–—]/.test(sentence)) return false;
  return words.length === 1 || !UNFINISHED.has(words.at(-1) ?? '') || /[.!?…]\)?$/.test(sentence);
}
