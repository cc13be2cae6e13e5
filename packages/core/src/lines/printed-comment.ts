import { anyOf } from '../languages/alternatives.ts';

/** Three columns or more, with wide gaps. */
const COLUMNS = /\S\s{2,}\S.*\s{2,}\S/;
/** Capital words alone: "NAME STATUS AGE". */
const HEADER = /^[A-Z][A-Z0-9_/-]+(?:\s+[A-Z][A-Z0-9_/()-]+){2,}$/;
/** How the listing of a folder begins. */
const LISTING = /^(?:total \d|[bcdlps-][rwxsStT-]{9}\s)/;
/** An arrow to what comes out: "=> 42". */
const ARROW = /^(?:=>|->|→|⇒|>{1,3})\s/;

/** True for a comment that repeats what a program printed, and says nothing in words. */
export function isPrinted(text: string): boolean {
  const line = text.trim();
  return [COLUMNS, HEADER, LISTING, ARROW].some((form) => form.test(line)) || isOfValues(line);
}

/** Names, numbers and hashes: most of its words are no words of a sentence. */
function isOfValues(line: string): boolean {
  const words = line.split(/\s+/);
  const values = words.filter((word) => /\d/.test(word) && !/^\d{1,2}[.)]?$/.test(word));
  return words.length > 2 && values.length * 2 >= words.length;
}

const OUTPUT_LABEL = new RegExp(`^(?:${anyOf('talk', 'overOutput')})\\s*[:：]?$`, 'iu');

/** True for a comment that only says that output follows. */
export const isOutputLabel = (text: string): boolean => OUTPUT_LABEL.test(text.trim());
