import type { Description, Prose, Snippet, Topic } from '@cribnotes/core';
import { answerTokens } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { CommandPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { choosePrompts } from './prompts.ts';
import { endsUnfinished } from './stands-alone.ts';

/** How many lines of the file the front shows before and behind the one that is asked for. */
const AROUND = 3;

/**
 * One note for each line of a shown file that has the author's remark: from the remark and the lines around it to the word
 * that the line begins with. What follows that word is shown, since nobody can know it.
 */
export function planSnippet(topic: Topic, snippet: Snippet): readonly (CommandPlan | Skipped)[] {
  return snippet.lines.flatMap((line, at): readonly (CommandPlan | Skipped)[] => {
    const text = line.text.trim();
    if (line.wrong || !line.note || text === '') return [];
    const [name = text, ...rest] = text.split(/\s+/);
    const template = {
      text: [name, ...rest].join(' '),
      parts: [name, ...rest].map((word, at) => ({
        kind: 'word' as const,
        role: at === 0 ? ('program' as const) : ('operand' as const),
        text: word,
      })),
    };
    const tokens = { ...answerTokens(template, []), words: new Set([name]), code: new Set([name, text]) };
    const asks = sentencesOf(line.note).flatMap((said) => choosePrompts([said], tokens).prompts);
    const [prompt = asks[0]] = asks.filter((one) => !one.gap && asksForLine(one.text, name));
    if (!prompt) return [];
    if (prompt.gap || !asksForLine(prompt.text, name))
      return [
        {
          id: `line ${snippet.language} ${template.text}`,
          what: template.text,
          reason: 'no-task',
          span: prompt.source,
        },
      ];
    const given = linesAround(snippet, at, name);
    return [
      {
        kind: 'command',
        key: `line ${snippet.language} ${template.text}`,
        prompt: prompt.text,
        otherPrompts: [],
        meaning: prompt.meaning,
        context: [cardContext(topic, snippet.group, tokens), snippet.language].join(' · '),
        source: prompt.source,
        ...(snippet.group === undefined ? {} : { group: snippet.group }),
        tags: [noteTag('kind', 'line'), noteTag('file', snippet.language)],
        template,
        ...(given === undefined ? {} : { given }),
        also: [],
        parts: [],
        recognise: false,
        remarks: [],
        destructive: false,
        pictures: [],
        tool: snippet.language,
      },
    ];
  });
}

/** A remark that tells of the line's own words or place, instead of what it is for. */
const DESCRIBES = /^(?:(?:the )?(?:first|second|last) \p{L}+|here|as|because|since|this is)\b/iu;

/** Whether a remark asks for a line: it is whole, is no description, and has no part of the asked word. */
function asksForLine(text: string, name: string): boolean {
  if (endsUnfinished(text) || DESCRIBES.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.every(
    (word) => word.length === 4 || !name.toLowerCase().startsWith(word.slice(0, Math.min(4, name.length))),
  );
}

/** The lines around one, with `[...]` for the word that it begins with, wherever that stands. */
function linesAround({ lines }: Snippet, at: number, name: string): readonly string[] | undefined {
  const near = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).filter(({ wrong }) => !wrong);
  const shown = near.map(({ text }) => text.trimEnd()).filter((text) => text !== '');
  if (!/^[A-Z]+$/.test(name) && !/[:=]$/.test(name)) return undefined;
  return shown.map((text) => (text.trim().split(/\s+/)[0] === name ? text.replace(name, '[...]') : text));
}

/** The sentences of a remark, each by itself. */
function sentencesOf(prose: Prose): readonly Description[] {
  return prose.plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((said) => ({
    prose,
    text: said.charAt(0).toUpperCase() + said.slice(1),
    how: 'comment',
    shared: false,
    confidence: 1,
  }));
}
