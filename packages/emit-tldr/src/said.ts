import type { Inline, Prose } from '@cribnotes/core';

/** Gives words of the notes on one line, code between graves. */
export function said({ inlines }: Prose): string {
  return oneLine(inlines.map(inline).join(''));
}

/** Gives text without line breaks, as each thing on a page has one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Gives sentences as the one sentence before a command, whose end is a colon. */
export function leadIn(sentences: readonly string[]): string {
  const closed = sentences.map((sentence, at) =>
    at < sentences.length - 1 ? stopped(sentence) : sentence.replace(/[.:。：]$/, ''),
  );
  return `- ${closed.join(' ')}:`;
}

/** Gives a line of the description at the head of a page, or of a section. */
export function about(sentence: string): string {
  return `> ${stopped(sentence)}`;
}

function stopped(sentence: string): string {
  return /[.!?:…。！？：]$/.test(sentence) ? sentence : `${sentence}.`;
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return part.text.includes('`') ? part.text : `\`${part.text}\``;
    case 'image':
      return part.alt;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return part.children.map(inline).join('');
  }
}
