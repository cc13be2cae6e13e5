/** How often letters give way to digits and small letters to capitals, for each character: 0.6 where chance wrote, 0.2 in `CamelCaseWords`. */
export function changesIn(word: string): number {
  let changes = 0;
  let before = '';
  for (const character of word) {
    const kind = /\d/.test(character) ? 'digit' : character === character.toLowerCase() ? 'small' : 'capital';
    if (before !== '' && kind !== before) changes += 1;
    before = kind;
  }
  return changes / Math.max(1, word.length - 1);
}
