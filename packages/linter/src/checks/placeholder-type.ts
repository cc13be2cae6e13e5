import { anyOf, assign, type Call, readPlaceholder, vocabularyOf } from '@cribnotes/core/drafts';
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

/** Said in the place of another object, these contradict it: nobody calls a container a port. */
const noObject: ReadonlySet<string> = new Set(['port', 'duration', 'size']);

const OR = new RegExp(`(?:^|[\\s-])(?:${anyOf('grammar', 'or')})[\\s-]|:`, 'u');

/** The kind of object that a placeholder names; nothing for general words, and for words that name several kinds. */
function ownType(word: string, tool: ToolSpec): string | undefined {
  const placeholder = readPlaceholder(word);
  if (placeholder === undefined || /[|/]/.test(word)) return undefined;
  // `<container name or hash>`: what says nothing of its own stands for the same thing.
  const types = placeholder.name
    .split(OR)
    .map((name) => typeNamed(name, tool))
    .filter((type) => !general.has(type) || noObject.has(type));
  const [type] = new Set(types);
  return new Set(types).size === 1 ? type : undefined;
}

/** The kind that a name has, or its last words have: `local port`. */
function typeNamed(name: string, tool: ToolSpec): string {
  const { type } = vocabularyOf(tool).find(name);
  const rest = name.replace(/^[^\s-]+[\s-]/, '');
  return type === 'text' && rest !== name ? typeNamed(rest, tool) : type;
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
