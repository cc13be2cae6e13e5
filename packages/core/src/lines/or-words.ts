/** What joins another way to the one above it, a language a line; what may follow stands behind the colon. */
const WORDS: readonly string[] = [
  'or|alternatively: simply|just|even|alternatively|else',
  'oder|alternativ: einfach|auch|nur|gleich',
  'o|alternativamente|también: bien|simplemente|también|solo',
  'ou: bien|simplement|encore|aussi',
  'ou|alternativamente: simplesmente|então|ainda|só',
  'o|oppure|altrimenti: semplicemente|anche|solo',
  'или|либо: просто|же|ещё',
  'lub|albo|ewentualnie: po prostu|też|tylko',
  'veya|ya da: sadece|basitçe',
  'of|ofwel: gewoon|ook|anders',
  'nebo|anebo: jen|prostě|také',
];

/** The same in scripts that write no blank behind it. */
const TIGHT = '或者|或直接|或|也可以|または|もしくは|あるいは|또는|혹은';

const JOINS: readonly RegExp[] = [
  ...WORDS.map((line) => {
    const [first, more] = line.split(': ');
    return new RegExp(`^(?:${first})(?:\\s+(?:${more}))?\\s*[,:]?(?:\\s+|$)`, 'iu');
  }),
  new RegExp(`^(?:${TIGHT})(?:用|使用)?\\s*[,，:：]?\\s*`, 'u'),
];

/** Gives how many letters at the start of words only say that another way follows: "or simply ". */
export const orLength = (text: string): number =>
  Math.max(...JOINS.map((join) => join.exec(text)?.[0].length ?? 0));

/** True for words that say nothing but that another way follows: "Or:", "Alternatively". */
export const isOr = (text: string): boolean => {
  const words = text.replace(/[\s:：,.]+$/u, '');
  return words !== '' && orLength(`${words} `) > words.length;
};
