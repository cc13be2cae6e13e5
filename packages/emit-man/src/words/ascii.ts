/** Typographic characters and what is typed for them. */
const typed: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '',
  '”': '',
  '"': '',
  '–': '-',
  '—': '-',
  '…': '...',
  '×': 'x',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
};

/**
 * Gives text as one line of printable ASCII for the page's name line: accents off, quotation marks and backslashes
 * away, characters of other scripts left out. lexgrog(1) and makewhatis(8) show escapes as they stand or lose them.
 */
export function ascii(text: string): string {
  return [...text.normalize('NFKD')]
    .map((character) => typed[character] ?? character)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ -+ /g, ', ')
    .replace(/[^ -~]|\\/g, '')
    .replace(/(?:^| )[-.,:;/&|+()]*(?= |$)/g, (found) => (/[&+]/.test(found) ? found : ' '))
    .replace(/ +/g, ' ')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9)!?+#]+$/g, '');
}
