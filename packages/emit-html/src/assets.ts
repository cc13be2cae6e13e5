import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The style of every page. */
export const STYLE: string = asset('page.css');

/** What searches, copies and switches to the night. */
export const SCRIPT: string = asset('page.js');

/** A checkout may have other line ends, and the bytes are hashed. */
function asset(name: string): string {
  const text = readFileSync(join(import.meta.dirname, '../assets', name), 'utf8');
  return `\n${text.replaceAll('\r\n', '\n')}`;
}
