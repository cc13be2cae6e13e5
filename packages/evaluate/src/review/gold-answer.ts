import type { Doubt } from '@cribnotes/core';
import type { Gold, GoldCommand, GoldStatement } from '../gold/annotation.ts';
import { isSameSentence, likeness } from '../text/likeness.ts';

/** Gives what a person who knows the annotation answers to a doubt; nothing where it does not tell. */
export function goldAnswer(gold: Gold, doubt: Doubt): string | undefined {
  const line = doubt.span.start.line;
  const end = doubt.span.end.line;
  const { words } = doubt;
  if (doubt.choices.some(({ mend }) => mend !== undefined)) {
    const isSlip = gold.suspicious.some((slip) => slip.line === line);
    return isSlip ? doubt.choices[0]?.key : 'right';
  }
  const touches = (one: { readonly line: number; readonly endLine?: number }): boolean =>
    one.line <= end && (one.endLine ?? one.line) >= line;
  const proposed = doubt.choices.find(({ key }) => key === doubt.proposal);
  const isLine = ['may-be-words', 'left-out-line', 'unread-code'].includes(doubt.rule);
  const line1 = /^command (.+)$/.exec(proposed?.is ?? '')?.[1] ?? words;
  const here = gold.commands.filter((command) => touches(command) && !command.optional);
  if (isLine || doubt.choices.some(({ is }) => is === 'command')) {
    const same = here.find(({ raw }) => oneLine(raw) === oneLine(line1));
    if (same !== undefined) return isLine && proposed?.is?.startsWith('command') ? doubt.proposal : 'command';
    const near = here
      .filter(
        ({ raw }) =>
          isLine && (likeness(raw, line1).dice >= 0.75 || line1.includes(raw) || raw.includes(line1)),
      )
      .sort((one, other) => likeness(other.raw, line1).dice - likeness(one.raw, line1).dice)[0];
    if (near !== undefined) return `command ${oneLine(near.raw)}`;
  }
  const statement = gold.owners
    .filter((one) => touches(one) && isSameSentence(one.text, words))
    .sort((one, other) => likeness(other.text, words).dice - likeness(one.text, words).dice)[0];
  if (
    doubt.rule === 'weak-title' &&
    (statement === undefined || statement.owners.some(({ kind }) => kind === 'group'))
  )
    return doubt.proposal;
  const described = gold.commands.filter((command) => isDescribed(command, line, words));
  const nearest = Math.max(0, ...described.map((command) => nearness(command, words)));
  if (described.length > 0 && (statement === undefined || nearest > likeness(statement.text, words).dice)) {
    const answers = described.map(({ raw }) => `sentence of ${oneLine(raw)}`);
    const isRight = proposed?.is === 'right' || answers.some((answer) => answer === proposed?.is);
    return isRight ? doubt.proposal : answers[0];
  }
  const defined = gold.concepts.find(
    ({ definition, altDefinitions = [], line: at }) =>
      Math.abs(at - line) <= 3 && [definition, ...altDefinitions].some((text) => isSameSentence(text, words)),
  );
  if (defined !== undefined) {
    const same = `defines ${defined.term}`;
    return proposed?.is?.toLowerCase() === same.toLowerCase() ? doubt.proposal : same;
  }
  const owned = statement && ownedBy(gold, statement);
  if (owned !== undefined) return owned;
  if (isLine && gold.notCommands.some(touches)) return 'output';
  return undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isDescribed = (command: GoldCommand, line: number, words: string): boolean =>
  [...(command.descriptionLines ?? []), ...(command.altLines ?? [])].includes(line) &&
  [command.description, ...(command.altDescriptions ?? [])].some(
    (text) => text && isSameSentence(text, words),
  );

const nearness = ({ description, altDescriptions = [] }: GoldCommand, words: string): number =>
  Math.max(...[description ?? '', ...altDescriptions].map((text) => likeness(text, words).dice));

/** The answer for the first owner that one can be given for. */
function ownedBy({ commands }: Gold, { owners }: GoldStatement): string | undefined {
  for (const owner of owners) {
    switch (owner.kind) {
      case 'command':
      case 'flag':
      case 'part': {
        const command = owner.command === undefined ? undefined : commands[owner.command];
        if (command !== undefined) return `note of ${oneLine(command.raw)}`;
        break;
      }
      case 'concept':
        return `about ${owner.term}`;
      case 'section':
      case 'task':
        return 'section';
      case 'nothing':
        return 'nothing';
      case 'group':
        break;
    }
  }
  return undefined;
}
