const JOINERS = 'and|und|y|e|et|и|ve|vs\\.?|versus';

/** Headings that set two things against each other, each with the two as its groups. */
const CONTRASTS: readonly RegExp[] = [
  new RegExp(
    `^(?:what(?: is|['’]s) the |was ist der |qué |cuál es la |quelle est la |qual é a |в чём )?(?:differences?\\s+between|unterschiede?\\s+zwischen|diferencias?\\s+entre|différences?\\s+entre|diferenças?\\s+entre|разница\\s+между|отличия?\\s+между)\\s+(.+?)\\s+(?:${JOINERS})\\s+(.+)$`,
    'iu',
  ),
  /^(.+?)\s+(?:vs\.?|versus|gegen|frente\s+an?|frente\s+a|contra|против|karşı)\s+(.+)$/iu,
  /^(.+?)\s+(?:und|and|y|et|e)\s+(.+?)\s+(?:im vergleich|compared|comparados|comparadas|comparés|comparées)$/iu,
  /^(.+?)\s+(?:ile|ve)\s+(.+?)\s+arasındaki\s+fark(?:lar)?$/iu,
];

/** Gives the two terms that a heading sets against each other ("Image vs Container"), as written. */
export function contrastedTerms(title: string): readonly [string, string] | undefined {
  const text = title
    .replace(/[*_`]/g, '')
    .replace(/^\d+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/\s*[?:.!]+$/, '')
    .trim();
  for (const contrast of CONTRASTS) {
    const match = contrast.exec(text);
    if (match) return [match[1] as string, match[2] as string];
  }
  return undefined;
}
