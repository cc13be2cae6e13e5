import type { Root } from 'mdast';
import { readHtml } from './regions/html-tags.ts';
import { type Finding, quote } from './report.ts';
import { visit } from './visit.ts';

/** Elements that act instead of showing text; what stands between their tags is kept as text. */
const activeElements: ReadonlySet<string> = new Set(
  'script style iframe object embed applet base meta link form input button svg math frame frameset noscript template'.split(
    ' ',
  ),
);

/** Schemes of addresses that every format may open (RFC 3986, clause 3.1). */
const openSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Gives what a note asks a program to do rather than to show: active HTML, and addresses that are no pages of the web. */
export function checkPower(root: Root): Finding[] {
  const findings: Finding[] = [];
  visit(root, (node, ancestors) => {
    const start = node.position?.start.offset ?? 0;
    const place = { start, end: node.position?.end.offset ?? start };
    if (node.type === 'html') {
      const active = activeElement(node.value, ancestors.at(-1)?.type === 'paragraph');
      if (active === undefined) return;
      const message = `the element <${active}> does nothing here; text in it stays`;
      findings.push({ rule: 'html/dropped', level: 'warning', message, ...place });
    } else if (node.type === 'link' || node.type === 'definition') {
      const scheme = schemeOf(node.url);
      if (scheme === undefined || openSchemes.has(scheme)) return;
      const message = `the address ${quote(node.url)} is kept as text: only http, https and mailto are links`;
      findings.push({ rule: 'link/scheme', level: 'warning', message, ...place });
    }
  });
  return findings;
}

/** In running text a tag without attributes is a placeholder: `git rebase <base>`. */
function activeElement(html: string, inText: boolean): string | undefined {
  for (const token of readHtml(html)) {
    if (token.kind === 'text') continue;
    const acts = Array.from(token.attributes.keys()).some((attribute) => attribute.startsWith('on'));
    if (acts || (activeElements.has(token.name) && (!inText || token.attributes.size > 0))) return token.name;
  }
  return undefined;
}

/** The scheme without what browsers leave out of it: blanks and control characters. */
function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
}
