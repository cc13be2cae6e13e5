import type { Remark } from './code-item.ts';

/** A line of code that is a comment in one of the usual languages; the second group is its text. */
export const COMMENT: RegExp =
  /^\s*(#+(?!!)|\/\/+|--(?=\s)|;+(?=\s)|REM\b|::(?=\s)|\/\*+|<!--|%(?=\s)|"(?=\s\p{L}[^"]*$))\s*(.*?)\s*(\*\/|-->)?$/u;

/** Gives the remark that a text is, or nothing. */
export function remarkOf(text: string | undefined, line: number): Remark | undefined {
  return text === undefined ? undefined : { text, line };
}
