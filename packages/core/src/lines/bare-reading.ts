import type { Mark } from '../blocks/block.ts';
import { withoutPointer } from '../wording/pointer.ts';
import { isSureKeys } from './bare-keys.ts';
import { bareSpans } from './bare-spans.ts';
import { splitColumns } from './columns.ts';
import { USE_BEFORE } from './cues.ts';
import type { Found } from './found.ts';
import { inputAtEnd, keysAtEnd } from './found-at-end.ts';
import { readInput } from './input.ts';
import { bareKeysOf, keysOf } from './keys.ts';
import { behindLabel } from './label-reading.ts';
import { trailingExample } from './lead-reading.ts';
import { leadingKeys } from './leading-keys.ts';
import { withProgram } from './omitted-program.ts';
import { promptLine } from './prompt-lines.ts';
import { isSentenceWord, readsLikeProse } from './prose.ts';
import { readFound } from './read-found.ts';
import { recognize } from './recognize.ts';
import { splitRemark } from './remark.ts';
import type { Remarked } from './remarked.ts';
import { readSign } from './signs.ts';
import { part, type Statement } from './statement.ts';
import { subcommandDepth } from './subcommand-programs.ts';
import { speaksOfProgram } from './subject-words.ts';
import type { TextContext, TextReading } from './text-reading.ts';
import { underFamily } from './under-family.ts';

/** A command without any mark: the whole statement, or the part before or after a separator. */
export function readBare(
  statement: Statement,
  start: number,
  context: TextContext,
  marks: readonly Mark[],
): TextReading | undefined {
  const text = statement.text.slice(start);
  if (marks.length > 0 && marks.some((m) => m.from <= start)) return undefined;
  const flag =
    /^(-{1,2}[\w?][\w-]*(?:[ =](?:<[^<>]+>|[A-Z_]{2,}))?(?:\s*(?:[,/|、]|\s\p{L}{1,4}\s)\s*-{1,2}\w[\w-]*)*)(\s*(?:[:：=]|=>|->|→|–|—)\s*|\s+-\s+|\s{2,}|\s+(?=\p{L}+\s))(\p{L}.*)$/u.exec(
      text,
    );
  if (flag?.[1] !== undefined && flag[3] !== undefined) {
    return {
      kind: 'gloss',
      target: flag[1],
      statement: part(statement, statement.text.length - flag[3].length),
    };
  }
  const pressed = keysOf(text);
  if (pressed && /->|→/.test(text)) return leadBy(pressed, start, statement.text.length);
  const lead = leadingKeys(text, context);
  if (lead)
    return { ...leadBy(lead.keys, start, start + lead.to), description: part(statement, start + lead.words) };
  const labelled = behindLabel(statement, start, context);
  if (labelled) return labelled;
  const columns = splitColumns(text);
  for (const cut of [splitRemark(text), splitRemark(text, true), columns, sureLead(text, context)]) {
    if (cut?.remark === undefined || cut.at === undefined) continue;
    const inColumns = columns?.at === cut.at || (cut.mark === '' && /\S\s{2,}$/.test(text.slice(0, cut.at)));
    const keys =
      context.listsKeys && /^([-–—:=→⇒]|$)/.test(cut.mark ?? '') ? keysOrInput(cut.command) : undefined;
    const found =
      keys ??
      promptLine(cut.command, context.typedAt) ??
      (context.listsSigns ? readSign(cut.command) : undefined) ??
      (inColumns ? withProgram(cut.command, context.omits, context.vocabulary) : undefined) ??
      readFound(cut.command, 'bare', context) ??
      (context.inItem ? everydayBare(cut.command, context, inColumns) : undefined);
    if (found && !(cut.mark === '' && !inColumns && onlyNames(found, cut.remark, context))) {
      const from = start + text.indexOf(cut.remark, cut.at);
      return {
        kind: 'entries',
        spans: bareSpans(found, cut.command, start, context),
        description: part(
          statement,
          from,
          from + (trailingExample(cut.remark, [{ found }], context) ?? cut.remark.length),
        ),
        lead: true,
      };
    }
  }
  const typed = typedAtEnd(statement, start, context);
  if (typed) return typed;
  const whole =
    (isBrief(text) ? promptLine(text, context.typedAt) : undefined) ?? readFound(text, 'bare', context);
  if (whole)
    return {
      kind: 'entries',
      spans: bareSpans(whole, text.trim(), start, context),
      lead: true,
    };
  const tail = /^(.*?\S)\s*(?:：|(?::|=>|->|→|–>|⇒|\s[-–—])\s)\s*(\S.*)$/u.exec(text);
  if (tail?.[1] !== undefined && tail[2] !== undefined && readsLikeProse(tail[1])) {
    const found = readFound(tail[2], 'bare', context);
    if (found) {
      const from = statement.text.length - tail[2].length;
      return {
        kind: 'entries',
        spans: bareSpans(found, tail[2], from, context),
        description: part(statement, start, start + tail[1].length),
        lead: false,
      };
    }
  }
  return undefined;
}

/** A few words alone on a line, and none of them one that sentences are made of: they may be typed at a prompt. */
function isBrief(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 6 && words.every((word) => !isSentenceWord(word.toLowerCase()));
}

/** A change of script alone parts no program from words that speak of it, and no words that are none of its own: vim surround 插件. */
function onlyNames(found: Found, remark: string, { vocabulary }: TextContext): boolean {
  if (found.kind !== 'command' || /^\p{ASCII}/u.test(remark)) return false;
  const { program, tokens, at } = found.command;
  const rest = tokens.slice(at + 1).map(({ text }) => text);
  const [first] = rest;
  if (first === undefined) return speaksOfProgram(remark);
  const isPlain = rest.every((word) => /^[a-z][a-z-]*$/.test(word));
  const isOwn =
    vocabulary.isUsedWith(program, first) ||
    vocabulary.spec(program)?.root.commands?.some(({ name }) => name === first) === true ||
    subcommandDepth(program, rest) > 0;
  return isPlain && !isOwn;
}

/** Where notes list keys, `dd delete a line` and `gg/G top and end` need no mark: no word looks like that. */
function sureLead(text: string, context: TextContext): Remarked | undefined {
  const [lead, word = ''] = /^(\S{1,7})\s+(?=\p{L}{2,})/u.exec(text) ?? [];
  if (lead === undefined || /^(?:[aAI]|\p{Lu}\p{Ll}+)$/u.test(word)) return undefined;
  const isSure = /^([a-zA-Z])\1$/.test(word) || (context.listsKeys && word.split('/').every(isSureKeys));
  return isSure ? { command: word, remark: text.slice(lead.length), at: lead.length, mark: '' } : undefined;
}

/** "Replace it on this line with  :s/old/new", "Go to the start with Ctrl-a": input or keys at the end of their sentence, behind columns or a cue. */
function typedAtEnd(statement: Statement, start: number, context: TextContext): TextReading | undefined {
  const text = statement.text.slice(start);
  const last = keysAtEnd(text) ?? (context.interactive ? inputAtEnd(text) : undefined);
  if (last === undefined) return undefined;
  const words = text.slice(0, last.from).trimEnd();
  const cue = USE_BEFORE.exec(words);
  if (!cue && last.from - words.length < 2) return undefined;
  return {
    ...leadBy(last.found, start + last.from, start + last.from + last.found.text.length),
    description: part(statement, start, start + withoutPointer(words, cue ? 'joined' : 'apart').length),
  };
}

/** `:w` is typed at the editor's prompt, `dd` is pressed. */
function keysOrInput(text: string): Found | undefined {
  const input = readInput(text);
  if (input) return { kind: 'input', prompt: input.prompt, text: text.trim() };
  return keysOf(text) ?? shortWord(text.trim());
}

/** Where notes list keys, the short word before a dash is what to press: `dd - delete a line`. */
const shortWord = (word: string): Found | undefined =>
  /^(to|in|on|at|of|if|or|an|the|tip|note)$/i.test(word) || /^\p{Lu}\p{Ll}+$/u.test(word)
    ? undefined
    : bareKeysOf(word);

const leadBy = (found: Found, from: number, to: number): Extract<TextReading, { kind: 'entries' }> => ({
  kind: 'entries',
  spans: [{ found, from, to, raw: found.text, marked: false }],
  lead: true,
});

/** In a bullet `ls - list files`, the separator is evidence enough for a program with an ordinary name and no words behind it; a column is, for any. */
function everydayBare(text: string, context: TextContext, inColumns: boolean): Found | undefined {
  if (/\s/.test(text.trim()) || !/^[a-z][a-z0-9_.-]*$/.test(text.trim())) return undefined;
  const member = underFamily(text.trim(), context);
  if (member) return member;
  const command = recognize(text, inColumns ? 'shell-block' : 'code', context.vocabulary);
  return command?.known && (inColumns || !context.vocabulary.isEveryday(command.program))
    ? { kind: 'command', command, text: text.trim() }
    : undefined;
}
