import { element, type Node, writeDocument } from '@cribnotes/emit-html';
import type { PreviewState } from '../preview-state.ts';

/** A part of the preview, with its address behind the token. */
export interface Tab {
  readonly name: 'Page' | 'Sheet' | 'Cards' | 'Manual page' | 'Review';
  readonly at: string;
}

/** Every part, in the order of the links. */
export const TABS: readonly Tab[] = [
  { name: 'Page', at: '' },
  { name: 'Sheet', at: 'sheet' },
  { name: 'Cards', at: 'cards' },
  { name: 'Manual page', at: 'manual' },
  { name: 'Review', at: 'review' },
];

/** Gives the document of a part: links to all of them, why the notes cannot be read if they cannot, and its body. */
export function frame(tab: Tab, body: readonly Node[], state: PreviewState): string {
  const { title } = state.read().topic;
  const fault = state.fault();
  const links = TABS.map(({ name, at }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: at === '' ? './' : at, 'aria-current': name === tab.name ? 'page' : undefined },
        name,
      ),
    ),
  );
  return writeDocument(
    element(
      'html',
      { lang: 'en' },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, `${tab.name} · ${title}`),
        element('link', { rel: 'stylesheet', href: 'preview.css' }),
        element('script', { src: 'preview.js', defer: true }),
      ),
      element(
        'body',
        { class: tab.at || 'page' },
        element(
          'header',
          {},
          element('h1', {}, title),
          element('nav', { 'aria-label': 'Preview' }, element('ul', {}, ...links)),
        ),
        ...(fault === undefined
          ? []
          : [element('p', { class: 'fault', role: 'alert' }, `${fault}; this is what was read before`)]),
        element('main', {}, ...body),
      ),
    ),
  );
}
