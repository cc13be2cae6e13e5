import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from '../assets.ts';
import { element, type Node } from '../markup/node.ts';

/** The element whose first words say whose file this is; the command line looks for them before it replaces one. */
const MAKER = element('meta', { name: 'generator', content: 'Cribnotes' });

/**
 * Gives the head of a page: nothing is loaded from anywhere, and no other style or script than ours runs. `source` tells the
 * notes from others of their topic's name.
 */
export function head(title: string, source?: string): Node {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    MAKER,
    ...(source === undefined ? [] : [element('meta', { name: 'crib-source', content: source })]),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('style', {}, STYLE),
  );
}

const policy = [
  `default-src 'none'`,
  `style-src '${hash(STYLE)}'`,
  `script-src '${hash(SCRIPT)}'`,
  'img-src data:',
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

/** A source by its hash (CSP level 3, 2.3.1). */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
