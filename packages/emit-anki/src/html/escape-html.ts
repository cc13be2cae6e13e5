const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Anki reads templates and clozes again in the finished field: {{.Names}}, {{c1::
  '{': '&#123;',
  '}': '&#125;',
  // [sound:, [anki:, [latex], [$] and [[type: are commands to Anki.
  '[': '&#91;',
};

// Control characters but tab and newline: U+001F separates fields in Anki's database.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** The text without what no Anki field can hold: control characters and halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '');
}

/** Running text as HTML in which nothing is active: no markup, template, cloze, sound, LaTeX or MathJax. */
export function escapeHtml(text: string): string {
  // An element of its own keeps MathJax, which reads text nodes, from seeing \( and \[.
  return escapeCode(text).replaceAll('&#92;', '<span>&#92;</span>');
}

/** Text for inside of `<code>` or an attribute, where MathJax does not look and no element may stand. */
export function escapeCode(text: string): string {
  return cleanText(text)
    .replace(/[&<>"'{}[]/g, (character) => MARKUP[character] ?? character)
    .replaceAll('\\', '&#92;')
    .replaceAll('::', ':&#58;');
}

/** Code of several words, none of which breaks after a hyphen. */
export function escapeLine(text: string): string {
  const words = text.split(/([ \t\n]+)/);
  if (words.length === 1) return escapeCode(text);
  return words
    .map((word) => (/-./.test(word) ? `<span class="word">${escapeCode(word)}</span>` : escapeCode(word)))
    .join('');
}
