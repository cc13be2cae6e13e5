import { assign, type Call, readPlaceholder, vocabularyOf } from '@cribnotes/core/drafts';
import type { UsageForm } from '@cribnotes/specs';
import type { Fault } from '../fault.ts';
import { FROM_BEFORE_TO, FROM_WORDS, TO_WORDS } from '../words/tables/order-words.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds placeholders whose names fit each other's place: `docker exec <command> <container>`, `cp <target> <source>`. */
export const checkPlaceholderOrder: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }): Fault[] => {
    const pair = turnedByWords(call) ?? turnedByTypes(call);
    if (pair === undefined) return [];
    const [first, second] = pair;
    const message = `Unexpected \`${first}\` before \`${second}\`: \`${call.path.join(' ')}\` takes them the other way round`;
    return [
      { rule: 'placeholder-order', message, span: note.places.inCommand(finding, first), actual: first },
    ];
  });

type Pair = readonly [first: string, second: string];

function turnedByWords({ path, operands }: Call): Pair | undefined {
  const [first = '', second = ''] = operands;
  if (operands.length !== 2 || !FROM_BEFORE_TO.has(path.join(' '))) return undefined;
  return names(first, TO_WORDS) &&
    names(second, FROM_WORDS) &&
    !names(first, FROM_WORDS) &&
    !names(second, TO_WORDS)
    ? [first, second]
    : undefined;
}

const names = (word: string, list: ReadonlySet<string>): boolean =>
  readPlaceholder(word)
    ?.name.toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((part) => list.has(part)) === true;

/** Two kinds of things, each in the slot of the other. */
function turnedByTypes({ tool, command, operands }: Call): Pair | undefined {
  const [first = '', second = ''] = operands;
  const forms = command?.forms ?? [];
  if (tool === undefined || forms.length === 0 || operands.length !== 2) return undefined;
  const [one, other] = [first, second].map((word) => {
    const placeholder = readPlaceholder(word);
    return placeholder === undefined ? undefined : vocabularyOf(tool).find(placeholder.name).type;
  });
  if (one === undefined || other === undefined || one === other || one === 'text' || other === 'text')
    return undefined;
  return forms.every((form) => {
    const [here, there] = [slotTypes(form, 0), slotTypes(form, 1)];
    return (
      here.length > 0 &&
      there.length > 0 &&
      there.includes(one) &&
      here.includes(other) &&
      !here.includes(one) &&
      !there.includes(other)
    );
  })
    ? [first, second]
    : undefined;
}

const slotTypes = (form: UsageForm, at: number): string[] =>
  assign(form, 2)?.[at]?.shapes.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'slot' ? [part.type] : [])),
  ) ?? [];
