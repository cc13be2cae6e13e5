import { isRowOfKeys, isSureKeys } from './bare-keys.ts';
import type { Found } from './found.ts';
import { readHistory, readInput } from './input.ts';
import { bareKeysOf, type Keys, keysOf } from './keys.ts';
import { isProgram } from './programs.ts';
import { readPrompt } from './prompt.ts';
import { promptLine } from './prompt-lines.ts';
import { recognize, type Surroundings } from './recognize.ts';
import type { TextContext } from './text-reading.ts';
import { underFamily } from './under-family.ts';

const isRange = ({ chords }: Keys): boolean => chords.every(([first]) => first?.key.includes(' … '));

/** Gives what a text is as a command, chord or input. */
export function readFound(text: string, surroundings: Surroundings, context: TextContext): Found | undefined {
  const trimmed = text.trim();
  const prompt = readPrompt(trimmed);
  const clean = prompt?.language === 'shell' ? trimmed.slice(prompt.length) : trimmed;
  const member = surroundings === 'bare' ? undefined : underFamily(clean, context);
  if (member) return member;
  const typed = surroundings === 'code' ? promptLine(clean, context.typedAt) : undefined;
  if (typed) return typed;
  const keys = keysOf(clean);
  if (keys) return keys;
  const inCode = context.interactive && surroundings === 'code';
  if (inCode && isRowOfKeys(clean)) return bareKeysOf(clean);
  const input = readInput(clean) ?? (context.interactive ? undefined : readHistory(clean));
  // `:ro` is a part of a word in notes about anything but an editor.
  const outside = /^:[a-z]+$/.test(clean) && !context.interactive;
  if (input && !outside && (surroundings !== 'bare' || input.prompt === 'meta' || /;$/.test(clean)))
    return { kind: 'input', prompt: input.prompt, text: clean };
  // In notes about an editor `dd` deletes a line; the program of that name is meant only with words behind it.
  const pressed = inCode && !(clean.length > 1 && context.vocabulary.isTopical(clean)) && bareKeysOf(clean);
  if (pressed && (isSureKeys(clean) || isRange(pressed))) return pressed;
  const command = recognize(
    clean,
    prompt?.language === 'shell' ? 'prompt' : surroundings,
    context.vocabulary,
  );
  if (command) return { kind: 'command', command, text: clean };
  if (!inCode) return undefined;
  if (/^[a-z]{2,4}$/.test(clean) && isProgram(clean)) {
    const program = recognize(clean, 'prompt', context.vocabulary);
    return program && { kind: 'command', command: program, text: clean };
  }
  return pressed && context.listsKeys ? pressed : undefined;
}
