import type { Inline, Prose } from '../model.ts';
import { spans } from './place.ts';
import { cases, later, list, object, optional, type Shape } from './shape.ts';
import { address, text } from './simple.ts';

const children: Shape<readonly Inline[]> = list(later(() => inline));

export const inline: Shape<Inline> = cases<Inline>({
  text: { text },
  code: { text, entry: optional(text) },
  strong: { children },
  emphasis: { children },
  strike: { children },
  link: { href: address, children },
  image: { alt: text, path: text },
});

export const prose: Shape<Prose> = object({ inlines: list(inline), plain: text, spans });
