import type { Description, Fact, Gloss, Inline, Prose, Span } from '@cribnotes/core';
import type { NotePen } from './note-pen.ts';

/** Words at a place. Text between back quotes becomes code, text between two stars becomes strong. */
export function prose(text: string, span: Span): Prose {
  const inlines = text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).flatMap(toInline);
  return { inlines, plain: inlines.map(plainOf).join(''), spans: [span] };
}

/** Words as they are, without any mark read in them. */
export function literalProse(text: string, span: Span): Prose {
  return { inlines: [{ kind: 'text', text }], plain: text, spans: [span] };
}

/** A description written on its own line before the command; sure unless said otherwise. */
export function description(text: string, span: Span, doubt: Partial<Description> = {}): Description {
  return { prose: prose(text, span), text, how: 'before', shared: false, confidence: 0.95, ...doubt };
}

/** A fact written on its own line of the note. */
export function fact(pen: NotePen, text: string, more: Partial<Fact> = {}): Fact {
  return { prose: prose(text, pen.line(text, 'idea')), also: [], ...more };
}

/** What a flag means, in the author's words. */
export function flagGloss(name: string, label: string, text: string, span: Span): Gloss {
  return { target: { kind: 'flag', name }, label, prose: prose(text, span), from: 'note' };
}

function toInline(text: string): Inline[] {
  if (text === '') return [];
  if (text.startsWith('`')) return [{ kind: 'code', text: text.slice(1, -1) }];
  if (text.startsWith('**'))
    return [{ kind: 'strong', children: [{ kind: 'text', text: text.slice(2, -2) }] }];
  return [{ kind: 'text', text }];
}

function plainOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return inline.children.map(plainOf).join('');
  }
}
