import type { InputEntry, KeysEntry, Topic } from '@cribnotes/core';
import { answerTokens } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { CommandPlan, KeysPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { askedFor, descriptionsOf, placeOf } from './plan-commands.ts';
import { choosePrompts } from './prompts.ts';
import { picturesNear } from './topic-pictures.ts';

/** The note of a key binding: from the task to the keys. */
export function planKeys(topic: Topic, entry: KeysEntry): KeysPlan | Skipped {
  const refused = { id: entry.id, what: entry.text, span: placeOf(entry.occurrences) };
  const none = {
    flags: new Set<string>(),
    phrases: [],
    words: new Set<string>(),
    code: new Set([entry.text]),
  };
  const { prompts, reason } = choosePrompts(descriptionsOf(entry), none);
  const prompt = askedFor(entry.occurrences) ?? prompts[0];
  if (!prompt) return { ...refused, reason };
  return {
    kind: 'keys',
    key: entry.id,
    prompt: prompt.text,
    meaning: prompt.meaning,
    context: withProgram(cardContext(topic, entry.group), [entry.tool, entry.mode]),
    source: prompt.source,
    group: entry.group,
    tags: [noteTag('kind', 'keys'), noteTag('cmd', entry.tool)],
    chords: entry.chords,
    text: entry.text,
    ...(entry.mode === undefined ? {} : { mode: entry.mode }),
    recognise: entry.chords.length === 1 || entry.occurrences.some(({ both }) => both),
    remarks: entry.notes.slice(0, 3),
    pictures: picturesNear(topic, entry.id),
  };
}

/** The note of a line typed at a program's own prompt. */
export function planInput(topic: Topic, entry: InputEntry): CommandPlan | Skipped {
  const refused = { id: entry.id, what: entry.template.text, span: placeOf(entry.occurrences) };
  const tokens = answerTokens(entry.template, []);
  const { prompts, reason } = choosePrompts(descriptionsOf(entry), tokens);
  const asked = askedFor(entry.occurrences);
  const [prompt, ...otherPrompts] = asked ? [asked] : prompts;
  if (!prompt) return { ...refused, reason };
  return {
    kind: 'command',
    key: entry.id,
    prompt: prompt.text,
    otherPrompts,
    meaning: prompt.meaning,
    context: withProgram(cardContext(topic, entry.group, tokens), [entry.tool]),
    source: prompt.source,
    group: entry.group,
    tags: [noteTag('kind', 'input'), noteTag('cmd', entry.tool)],
    template: entry.template,
    also: [],
    parts: [],
    recognise:
      entry.occurrences.some(({ both }) => both) ||
      (entry.template.text.length <= 12 && entry.template.parts.length <= 2),
    remarks: entry.notes.slice(0, 3),
    destructive: entry.effect === 'destructive',
    pictures: picturesNear(topic, entry.id),
    tool: entry.tool,
  };
}

/** Keys and inputs do not say which program they are for, so that the context must. */
function withProgram(context: string, names: readonly (string | undefined)[]): string {
  const said = context.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const missing = names.filter((name) => name !== undefined && !said.includes(name.toLowerCase()));
  return [context, ...missing].filter(Boolean).join(' · ');
}
