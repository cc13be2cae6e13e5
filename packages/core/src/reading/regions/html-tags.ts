import { decodeEntities } from '../../blocks/html-entities.ts';

/** One tag of raw HTML, or the text between two tags. */
export type HtmlToken =
  | {
      readonly kind: 'open' | 'close' | 'void';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'text'; readonly text: string };

/** Elements that have no end (HTML Living Standard, clause 13.1.2). */
const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** The length of a tag is limited, so that a page of tags without end is read in a time in step with its length. */
const piece =
  /<!--.*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]{0,40})((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,400}?)(\/?)>|[^<]+|</gis;
const attribute = /([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Gives the tags and the text of a piece of HTML; comments are left out. */
export function readHtml(html: string): HtmlToken[] {
  return Array.from(html.matchAll(piece)).flatMap((match): HtmlToken[] => {
    const [all, slash, name, attributes, selfClosing] = match;
    if (all.startsWith('<!--')) return [];
    if (name === undefined) return [{ kind: 'text', text: decodeEntities(all) }];
    const lower = name.toLowerCase();
    const closed = selfClosing === '/' || voidElements.has(lower);
    const kind = slash === '/' ? 'close' : closed ? 'void' : 'open';
    return [{ kind, name: lower, attributes: readAttributes(attributes ?? '') }];
  });
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(source.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
