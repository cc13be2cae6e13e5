import type { ToolSpec } from '@cribnotes/specs';
import { editDistance } from '../spelling.ts';

/** What stands behind a program's name where people speak of the program: "the sshd service". */
export const NOUN: RegExp =
  /^(services?|servers?|daemons?|clients?|engines?|process(es)?|programs?|tools?|commands?|files?|config(uration)?|sessions?|repositor(y|ies)|repos?|projects?|basics|cheatsheet|notes|docs|documentation|tutorial|dienst|servidor|servicio|serviço|сервис|сервер)$/iu;

/** What a title about a subcommand ends in: "git branch workflow". */
const TITLE_END =
  /^(workflows?|strateg(y|ies)|models?|naming|conventions?|management|basics|tips|tricks|overview|setup|guides?|explained|introduction|cheat ?sheets?|tutorials?|grundlagen|tipps|übersicht|einführung|conceptos|trucos|resumen|astuces|dicas|resumo|основы|советы|podstawy|temelleri)$/iu;

/** True for words of a title behind a program's name: they end as one, or name a family of commands and none of it. */
export function isTitle(rest: readonly string[], spec: ToolSpec | undefined): boolean {
  const [family, member] = rest;
  if (rest.length > 1 && TITLE_END.test(rest.at(-1) ?? '')) return true;
  const command = spec?.root.commands?.find(({ name }) => name === family);
  const members = command?.commands ?? [];
  if (member === undefined || members.length === 0) return false;
  if (command?.forms?.some(({ operands }) => operands.length > 0)) return false;
  return members.every(({ name }) => editDistance(name, member, 3) > 2);
}
