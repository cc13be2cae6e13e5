import type { Block, TextLine } from '../blocks/block.ts';
import { ARGUMENT, type Use } from './evidence.ts';
import { isShellLanguage } from './file-content.ts';
import { programAt, programName } from './program-at.ts';
import { isProgram } from './programs.ts';
import { readPrompt } from './prompt.ts';
import { isSentenceWord } from './prose.ts';
import { type Token, tokenize } from './token.ts';

/** Gives the places of a block that may begin with a program. */
export function usesIn(block: Block): Use[] {
  switch (block.kind) {
    case 'code':
      return block.lines.flatMap((l) =>
        useOf(
          l.text,
          readPrompt(l.text)?.language === 'shell' || isShellLanguage(block.language),
          PLAIN.test(block.language),
        ),
      );
    case 'paragraph':
      return block.lines.flatMap((l) => usesInText(l));
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => usesInText(cell)));
    case 'heading':
      return usesInText(block.title).map((use): Use => ({ ...use, inTitle: true }));
  }
}

/** Languages of fences that say nothing of what is inside, or that it is typed. */
const PLAIN = /^(?:|text|txt|plain(?:text)?|console|terminal|shell-?session|cmd|command)$/;

function usesInText(line: TextLine): Use[] {
  const codes = line.marks.filter(({ kind }) => kind === 'code' || kind === 'strong' || kind === 'emphasis');
  return [
    ...codes.flatMap((m) => {
      const isLast = line.text.slice(m.to).trim() === '' && /[:：]\s*$/.test(line.text.slice(0, m.from));
      // Words are emphasised more often than commands, but not with flags behind them.
      return useOf(line.text.slice(m.from, m.to), false, m.kind === 'code').map(
        (use): Use => ({
          ...use,
          marked: use.marked || use.typed === true,
          ...(isLast ? { labelled: true as const } : {}),
        }),
      );
    }),
    ...(codes.length === 0
      ? [
          ...useOf(line.text, false, false),
          ...behindLabels(line.text)
            .flatMap((text) => useOf(text, false, false))
            .map((use): Use => ({ ...use, labelled: true })),
        ]
      : []),
  ];
}

/** What stands behind a label: "List them: foo list". */
const behindLabels = (text: string): string[] =>
  Array.from(text.matchAll(/(?:[:：]|\s[-–—]+>?)\s*(?=[a-z])/g), ({ index, 0: { length } }) =>
    text.slice(index + length),
  ).slice(0, 3);

function useOf(text: string, sure: boolean, marked: boolean): Use[] {
  const prompt = readPrompt(text);
  const tokens = tokenize(prompt?.language === 'shell' ? text.slice(prompt.length) : text.trim());
  const at = programAt(tokens);
  const first = programName(tokens[at]?.text ?? '');
  if (at < 0 || !/^[a-z][\w.+-]*$/i.test(first)) return [];
  const second = tokens[at + 1]?.text ?? '';
  return [
    {
      first,
      second,
      sure: sure || prompt !== undefined || isProgram(first) || /^-/.test(second),
      marked: marked || sure || prompt !== undefined,
      ...(tokens.slice(at + 1).some(({ text }) => ARGUMENT.test(text)) ? { typed: true as const } : {}),
      ...(isAlone(text, tokens.slice(at + 1)) ? { alone: true as const } : {}),
      ...(at > 0 && /^(?:sudo|doas)$/.test(tokens[0]?.text ?? '') ? { asRoot: true as const } : {}),
    },
  ];
}

/** A short line that no full stop or colon ends and in which no word of a sentence stands. */
const isAlone = (text: string, rest: readonly Token[]): boolean =>
  rest.length > 0 &&
  rest.length <= 3 &&
  /^\s*[a-z]/.test(text) &&
  !/[.,;:!?]\s*$/.test(text) &&
  !rest.some((token) => isSentenceWord(token.text) || /[,;:]$/.test(token.text));
