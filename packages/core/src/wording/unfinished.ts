import { findEnd } from './text-end.ts';

/** Words that no clause ends with, so that nothing may be cut behind them: articles, conjunctions, prepositions with a noun to come. */
const UNFINISHED: ReadonlySet<string> = new Set(
  `a an the and or nor but to of from into onto at for than which who whose what how where when if because your my our its their
   be being can could will would should must may might you we they i no not every each another such as
   der die das den dem des ein eine einen einem einer eines und oder aber dass ob weil zu zum zur für von vom im am bei
   kann wird muss soll man du wir nicht kein keine mein dein unser
   el los las un una unos unas y o u pero de del en al para por que se su sus puede
   le les une des du et ou mais à au aux dans pour par qui que ce cette ces ne peut on sa ses
   os um uma uns umas e ou mas do da dos das no na nos nas ao com pode seu sua
   il lo gli uno di che per non della dei delle nel nella può si
   de het een en of maar van voor naar te bij
   i lub ale w z na do od przez dla że nie się
   и или но а в во на с со к ко по о об от до для из у за над под при что чтобы как который не это мы вы он она
   ve veya ya ama ki da de bir bu şu`.split(/\s+/),
);

/** True for words that cannot be a whole clause because of their last one: "Runs a", "Shows how to". */
export function endsUnfinished(text: string): boolean {
  const last = findEnd(text, /[\p{L}\p{M}’']+\s*$/u)?.found.trimEnd();
  return last !== undefined && UNFINISHED.has(last.toLocaleLowerCase('en'));
}
