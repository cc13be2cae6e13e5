import type { Gold } from '../gold/annotation.ts';

/** The families of languages that figures are told by. */
export const languages = ['English', 'European', 'East Asian'] as const;
/** The tools that figures are told by. */
export const tools = ['docker', 'git', 'kubectl', 'other'] as const;

/** Gives the family of a note's language. */
export function languageOf({ language }: Gold): (typeof languages)[number] {
  const [code = ''] = language.split(/[-_]/);
  if (code === 'en') return 'English';
  return ['zh', 'ja', 'ko', 'vi'].includes(code) ? 'East Asian' : 'European';
}

/** Gives the tool that a note is about. */
export function toolOf({ tool: [tool = ''] }: Gold): (typeof tools)[number] {
  if (tool.startsWith('docker')) return 'docker';
  return tools.find((one) => one === tool) ?? 'other';
}
