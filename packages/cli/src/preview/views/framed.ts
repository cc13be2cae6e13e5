import { element, type Node } from '@cribnotes/emit-html';

/** Gives a file that the browser shows by itself, and a link to it for browsers that do not. */
export function framed(src: string, title: string): readonly Node[] {
  return [
    element('iframe', { src, title }),
    element(
      'p',
      { class: 'aside' },
      element('a', { href: src, target: '_blank', rel: 'noreferrer' }, `${title} alone`),
    ),
  ];
}
