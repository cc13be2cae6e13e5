/** Words that run through sentences and hardly ever through commands, in the languages that notes are often written in. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an is are was were be been being this that these those it its they them their there you your we our us i my to of in on for with ' +
    'from by as into onto over under than then so but and or if when where which while because also only more most very can could will would ' +
    'should must may might do does did has have had not no yes each every any some such same other another already still just how what why who whose ' +
    'without within before after between about using used use lets allows shows gives makes ' +
    'der die das den dem des ein eine einen einem einer eines ist sind war wird werden und oder aber mit ohne von vom zu zum zur im am auf für bei aus nach nicht kein keine ' +
    'man sich auch nur wenn dann dass als wie alle alles diese dieser dieses du ihr wir hier durch über unter ' +
    'el la los las un una unos unas es son fue ser está están y o pero con sin de del al en para por que se su sus como más este esta estos estas cuando donde si no todo todos ' +
    'le les une des du et ou mais avec sans dans pour par qui que est sont ce cette ces on il elle nous vous son sa ses plus pas tous toutes ' +
    'os um uma e ou mas com sem do da dos das no na nos nas para por que é são se seu sua mais quando todos ' +
    'и в во на с со по для из к от до не что как это или а но же бы при за если все всех его её их так только можно нужно без через ' +
    'bir ve veya ile için bu şu olan olarak da de ki ise mi mı mu mü gibi kadar sonra önce her tüm çok daha ' +
    'il lo gli uno di che per non del della con più'
  ).split(' '),
);

/** True for a word that belongs to a sentence rather than to a command. */
export function isSentenceWord(word: string): boolean {
  return SENTENCE_WORDS.has(word.toLowerCase().replace(/[.,;:!?]+$/, ''));
}

/** How many of the words read like a sentence. Quoted words and flags do not count. */
export function sentenceWords(words: readonly string[]): number {
  let count = 0;
  for (const word of words) {
    if (isSentenceWord(word) && !(word.length === 1 && /[a-z]/.test(word) && word !== 'a' && word !== 'i'))
      count += 1;
  }
  return count;
}

/** True for a text that reads like words of a sentence: letters, several words, few signs. */
export function readsLikeProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const plain = words.filter((w) => /^["'(“«„¿¡]?\p{L}[\p{L}'’-]*[.,;:!?)"'”»]*$/u.test(w)).length;
  return words.length >= 2 ? plain / words.length >= 0.6 : /^\p{Lu}?\p{L}{2,}[.!?]?$/u.test(text.trim());
}
