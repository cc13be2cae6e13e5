import type { Found } from './found.ts';
import { readHistory, readInput } from './input.ts';
import { isBareKeys, isRowOfKeys, readKeys } from './keys.ts';
import { isProgram } from './programs.ts';
import { readPrompt } from './prompt.ts';
import { recognize, type Surroundings } from './recognize.ts';
import type { TextContext } from './text-reading.ts';
import { underFamily } from './under-family.ts';

/** Gives what a text is as a command, chord or input. */
export function readFound(text: string, surroundings: Surroundings, context: TextContext): Found | undefined {
  const trimmed = text.trim();
  const prompt = readPrompt(trimmed);
  const clean = prompt?.language === 'shell' ? trimmed.slice(prompt.length) : trimmed;
  const member = surroundings === 'bare' ? undefined : underFamily(clean, context);
  if (member) return member;
  const keys = readKeys(clean);
  if (keys) return { kind: 'keys', chords: keys, text: clean };
  if (context.interactive && surroundings === 'code' && isRowOfKeys(clean))
    return {
      kind: 'keys',
      chords: clean.split(' ').map((key) => [{ key, modifiers: [] }]),
      text: clean,
    };
  const input = readInput(clean) ?? (context.interactive ? undefined : readHistory(clean));
  // `:ro` is a part of a word in notes about anything but an editor.
  const outside = /^:[a-z]+$/.test(clean) && !context.interactive;
  if (input && !outside && (surroundings !== 'bare' || input.prompt === 'meta' || /;$/.test(clean)))
    return { kind: 'input', prompt: input.prompt, text: clean };
  // In notes about an editor `dd` deletes a line; the program of that name is meant only with words behind it.
  if (
    context.interactive &&
    surroundings === 'code' &&
    /^\S{1,3}$/.test(clean) &&
    isBareKeys(clean) &&
    !context.vocabulary.isTopical(clean)
  )
    return { kind: 'keys', chords: [[...clean].map((key) => ({ key, modifiers: [] }))], text: clean };
  const command = recognize(
    clean,
    prompt?.language === 'shell' ? 'prompt' : surroundings,
    context.vocabulary,
  );
  if (command) return { kind: 'command', command, text: clean };
  if (context.interactive && surroundings === 'code' && /^[a-z]{4}$/.test(clean) && isProgram(clean)) {
    const program = recognize(clean, 'prompt', context.vocabulary);
    if (program) return { kind: 'command', command: program, text: clean };
  }
  if (context.interactive && surroundings === 'code' && isBareKeys(clean))
    return { kind: 'keys', chords: [[...clean].map((key) => ({ key, modifiers: [] }))], text: clean };
  return undefined;
}
