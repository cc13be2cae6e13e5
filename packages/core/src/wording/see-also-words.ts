/** How a language sends the reader elsewhere, at the start of a sentence whose object is a link. */
export const SEE_ALSO_WORDS: Readonly<Record<string, string>> = {
  en: String.raw`see(?:\s+also)?|(?:read|learn)\s+more|more(?:\s+\S+){0,5}?\s+(?:in|at|on|about)|related(?:\s+(?:to|notes?))?|cf\.?|compare|details|described\s+in|back\s+to|up|next|previous|continued\s+in`,
  de: String.raw`siehe(?:\s+auch)?|vgl\.?|s\.\s?a\.?|mehr\s+(?:dazu|in|zu|über)|näheres|weiter\s+(?:mit|bei|zu)|zurück\s+zu`,
  es: String.raw`v[eé]ase(?:\s+también)?|ver(?:\s+también)?|más\s+(?:en|sobre)|relacionado\s+con`,
  fr: String.raw`voir(?:\s+aussi)?|cf\.?|plus\s+(?:sur|dans)|retour\s+à`,
  it: String.raw`vedi(?:\s+anche)?|si\s+veda|altro\s+(?:in|su)`,
  nl: String.raw`zie(?:\s+ook)?|meer\s+(?:in|over)|terug\s+naar`,
  pl: String.raw`zobacz(?:\s+(?:też|także))?|patrz|więcej\s+(?:w|o)`,
  pt: String.raw`ve(?:r|ja)(?:\s+também)?|mais\s+(?:em|sobre)|voltar\s+(?:a|para)`,
  ru: String.raw`см\.?(?:\s+также)?|смотри(?:те)?(?:\s+также)?|подробнее(?:\s+[во])?`,
  tr: String.raw`bkz\.?|bakınız|ayrıca\s+bak\p{L}*`,
  zh: '参见|参考|详见|另见|请看',
  ja: '参照|詳しくは|関連',
  ko: '참고|참조',
};

const SEE_ALSO = new RegExp(
  `^(?:\\p{P}|\\s)*(?:${Object.values(SEE_ALSO_WORDS).join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
);

/** How many words such a sentence has at most beside its links: "See … for more". */
const LONGEST = 8;

/** True for the words around a link that do no more than send the reader there: "See also … for details". */
export function sendsElsewhere(words: string): boolean {
  return SEE_ALSO.test(words) && (words.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST;
}

/** Words for a place in the note itself. */
const ELSEWHERE =
  'below|above|here|there|next|later|unten|oben|hier|weiter\\s+(?:unten|oben)|abajo|arriba|aquí|más\\s+(?:abajo|arriba|adelante)|plus\\s+(?:bas|haut|loin)|ci-dess[uo]+s|abaixo|acima|aqui|sotto|sopra|qui|hieronder|hierboven|poniżej|wyżej|ниже|выше|здесь|aşağı\\p{L}*|yukarı\\p{L}*|下文|上文|下面|上面|下記|上記|아래|위';

const SEE_HERE = new RegExp(`${SEE_ALSO.source}\\s*(?:${ELSEWHERE})\\p{P}*$`, 'iu');

/** True for a sentence that only sends the reader to another place of the note: "See below." */
export function sendsOn(text: string): boolean {
  return text.length <= 60 && SEE_HERE.test(text);
}
