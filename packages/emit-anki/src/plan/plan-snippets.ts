import type { Prose, Snippet, Topic } from '@cribnotes/core';
import { answerTokens } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { CommandPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { choosePrompts } from './prompts.ts';

/** One note for each line of a shown file that has the author's remark: from the remark to the line. */
export function planSnippet(topic: Topic, snippet: Snippet): readonly CommandPlan[] {
  return snippet.lines.flatMap((line): readonly CommandPlan[] => {
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
    const [prompt] = choosePrompts([remarkDescription(line.note)], tokens).prompts;
    if (!prompt) return [];
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

function remarkDescription(prose: Prose): Parameters<typeof choosePrompts>[0][number] {
  const text = prose.plain.charAt(0).toUpperCase() + prose.plain.slice(1);
  return { prose, text, how: 'comment', shared: false, confidence: 1 };
}
