/** Where a text can end and still be whole: behind a sentence, before a dash or bracket, at a semicolon, colon or comma. */
const ends: readonly RegExp[] = [
  /[.!?。！？](?=\s|$)/gu,
  /\s[-–—]+\s|[;；]/gu,
  /\s?[(（]/gu,
  /[:：]\s/gu,
  /[,，、]/gu,
];

/** Gives a text and its beginnings that are whole phrases, the longest first. */
export function phrases(text: string): readonly string[] {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said === '') return [];
  const places = ends.map((end) => [...said.matchAll(end)].map(({ index }) => index).reverse());
  const cuts = places.flat().filter((at) => at > 0);
  const bare = said.replace(/[.。]$/, '');
  return [...new Set([bare, ...cuts.sort((a, b) => b - a).map((at) => said.slice(0, at).trim())])];
}
