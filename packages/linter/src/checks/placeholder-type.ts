import { assign, type Call, readPlaceholder, vocabularyOf } from '@cribnotes/core/drafts';
import type { ToolSpec, UsageForm, ValueShape } from '@cribnotes/specs';
import { hasCertainUsage, isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** What any tool may take; two of these say too little to contradict each other. */
const general: ReadonlySet<string> = new Set(
  'path port url host user number size duration name tag command pattern address text key value format'.split(
    ' ',
  ),
);

/** Finds placeholders that name another kind of object than the tool wants in their place: `docker run <container>`. */
export const checkPlaceholderTypes: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) =>
    mismatches(call).map(({ word, found, wanted }): Fault => {
      const message = `Unexpected placeholder \`${word}\`: \`${call.path.join(' ')}\` takes ${article(wanted)} here, not ${article(found)}`;
      return {
        rule: 'placeholder-type',
        message,
        span: note.places.inCommand(finding, word),
        actual: word,
        expected: [`<${wanted}>`],
        sure: isCertain(call),
      };
    }),
  );

function mismatches(call: Call): { word: string; found: string; wanted: string }[] {
  const { tool, command, operands } = call;
  const forms = command?.forms ?? [];
  // Elsewhere one word may well stand for another one: git takes a branch where it wants a commit.
  if (tool === undefined || !hasCertainUsage(call)) return [];
  return operands.flatMap((word, index) => {
    const found = ownType(word, tool);
    if (found === undefined) return [];
    const wanted = forms.map((form) => typesAt(form, index, operands.length));
    const types = wanted.flat();
    // A slot that any text fits, or that we cannot tell, contradicts nothing.
    if (
      types.length === 0 ||
      wanted.some((list) => list.length === 0) ||
      types.some((type) => type === found || general.has(type))
    )
      return [];
    return [{ word, found, wanted: types[0] as string }];
  });
}

/** The tool's own kind of object that a placeholder names; nothing for general words and for words that name several. */
function ownType(word: string, tool: ToolSpec): string | undefined {
  const placeholder = readPlaceholder(word);
  if (placeholder === undefined || /\b(or|oder|ou|o|или|veya)\b|[|/]/iu.test(word)) return undefined;
  const { type } = vocabularyOf(tool).find(placeholder.name);
  return general.has(type) ? undefined : type;
}

function typesAt(form: UsageForm, index: number, count: number): string[] {
  const slot = assign(form, count)?.[index];
  return slot?.shapes.flatMap(typesOf) ?? [];
}

function typesOf({ parts }: ValueShape): string[] {
  const slots = parts.flatMap((part) => (part.kind === 'slot' ? [part.type] : []));
  // `<image>:<tag>` says nothing about a word without a colon.
  return slots.length === 1 ? slots : [];
}

const article = (type: string): string => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
