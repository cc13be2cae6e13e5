import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The style of the preview. */
export const STYLE: string = asset('preview.css');

/** What reloads the preview, and turns its cards. */
export const SCRIPT: string = asset('preview.js');

function asset(name: string): string {
  return readFileSync(join(import.meta.dirname, '../assets', name), 'utf8');
}
