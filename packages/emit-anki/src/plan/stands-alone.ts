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

/** Whether a sentence makes sense on a card, away from the sentences around it. */
export function standsAlone(sentence: string): boolean {
  const [first = ''] = sentence.toLowerCase().match(/[\p{L}\p{N}]+/u) ?? [];
  return first !== '' && !DANGLING.has(first) && /^[\p{L}\p{N}"'“‘„«»([…-]/u.test(sentence);
}
