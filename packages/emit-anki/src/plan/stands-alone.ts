/** Words that begin a sentence which only its neighbours make sense of, in the languages of our phrases. */
const DANGLING = new Set(
  `also and both but he here it its or otherwise she so such that then there these they this those unless where which
   es sie dies diese dieser dieses dazu und oder aber dann sonst
   il elle ils elles ce cela ça ces et ou mais puis
   esto eso este esta estos y pero
   isso isto esse essa ele ela e mas
   esso essa questo questa ma
   dit dat deze het en of maar
   to ten ta i lub ale
   это он она оно они и или а но
   bu şu ve veya ama`.split(/\s+/),
);

/** Words that no whole sentence ends with: articles, and what joins or governs a word that is to come. */
const UNFINISHED = new Set(
  `a and at for from into is of or than that the to via with
   der die das den dem ein eine einen und oder für von zur zum vom
   le la les un une des du et ou de avec pour dans sur
   el los las una unos y o en con para por del al
   os um uma e em com do da dos das
   il lo gli uno di per della dei
   de het een en van met voor
   i lub z w na do od przez dla
   и или в на с из для от по к
   ve veya için`.split(/\s+/),
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether a text needs a word behind its last one. */
export function endsUnfinished(text: string): boolean {
  return UNFINISHED.has(wordsOf(text).at(-1) ?? '');
}

/** Whether a sentence makes sense on a card, away from the sentences around it. */
export function standsAlone(sentence: string): boolean {
  const words = wordsOf(sentence);
  const [first = ''] = words;
  if (first === '' || DANGLING.has(first) || /^\s*[,;:!?)\]}…–—]/.test(sentence)) return false;
  return words.length === 1 || !endsUnfinished(sentence) || /[.!?…]\)?$/.test(sentence);
}
