/** Elements that decks of ours have or had, with the attributes that they may bear; nothing among them acts. */
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  a: /^ href="(?:https?|mailto):[^"<>]*"$/i,
  img: /^ src="cribnotes-[\w.-]+" alt="[^"<>]*"$/,
};
const PLAIN: ReadonlySet<string> = new Set(
  'span code pre b i s br kbd table tr td ul ol li div p'.split(' '),
);
const OF_PLAIN = /^(?: class="[\w -]*")?$/;

/** What is read as an element, and what Anki reads in a finished field: templates, sounds, LaTeX and MathJax. */
const ACTIVE = /<\/?([a-z]*)([^<>]*)>|[<>]|\{\{(?!c1::)|\[(?:sound:|anki:|latex\]|\$|\[)|\\[([]/gi;

/**
 * True where the HTML of a field is such as we write: text, and elements that only show it. What stands in a file beside the
 * notes may be of somebody else, and cards run scripts.
 */
export function isQuietHtml(html: string): boolean {
  return [...html.matchAll(ACTIVE)].every(([found, name = '', attributes = '']) => {
    const element = name.toLowerCase();
    const allowed = PLAIN.has(element) ? OF_PLAIN : Object.hasOwn(ELEMENTS, element) && ELEMENTS[element];
    if (!allowed) return false;
    return found.startsWith('</') ? attributes === '' : allowed.test(attributes);
  });
}
