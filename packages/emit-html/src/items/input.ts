import type { InputEntry } from '@cribnotes/core';
import type { Node } from '../markup/node.ts';
import { typed } from '../words/typed.ts';
import type { Voice } from '../words/voice.ts';
import { copied } from './copied.ts';
import { row } from './row.ts';
import { said } from './said.ts';

/** Gives a line for a program's own prompt. */
export function input(entry: InputEntry, voice: Voice): Node {
  return row(copied(typed(entry.template), voice), said(entry, voice));
}
