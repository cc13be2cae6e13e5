import { isShellLanguage } from '../lines/file-content.ts';

const PLAIN: ReadonlySet<string> = new Set(['', 'console', 'text', 'txt', 'terminal', 'cmd', 'powershell']);

/** True for the language of a fence in which commands may stand. */
export function isTyped(language: string): boolean {
  return PLAIN.has(language) || isShellLanguage(language);
}
