import { isWithin } from '../reading/text/code-ranges.ts';
import { changesIn } from './changes-in.ts';
import { isLesson } from './lesson-value.ts';
import type { Secret } from './secret.ts';

/** Long words of letters and digits that stand by themselves, as tokens do. */
const word = /(?<![A-Za-z0-9+/_=.~%$\\-])[A-Za-z0-9+/_-]{24,512}={0,2}(?![A-Za-z0-9+/_=-]|\.[A-Za-z])/g;

/** What is published with such words on purpose: checksums, public keys, pictures in a page, addresses. */
const published =
  /(?:sha\d+[-:]|md5[-:]|integrity\S*\s?|ssh-(?:rsa|dss|ed25519)\s|ecdsa-\S+\s|AAAA[A-Za-z0-9+/]{20,}[\s#>]*|data:\S{0,60}|base64,|fingerprint\S*\s|:\/\/\S*|www\.\S*|(?:public|pub|peer|host)[\w-]{0,10}[\s=:"']{1,5}|(?:checksum|digest|hash|commit|nonce|etag|id|uuid)\S{0,4}\s)$/i;

/** Finds words that only chance writes, of issuers that nobody knows. Hashes, ids, paths and encoded text are none. */
export function findRandomWords(text: string): Secret[] {
  const blocks = publicBlocks(text);
  return Array.from(text.matchAll(word)).flatMap(({ 0: found, index }): Secret[] => {
    if (!isRandom(found) || published.test(text.slice(Math.max(0, index - 120), index))) return [];
    if (isWithin(blocks, index) || isEncodedText(found)) return [];
    return isLineOfData(text, index, index + found.length)
      ? []
      : [{ kind: 'token', start: index, end: index + found.length }];
  });
}

function isRandom(found: string): boolean {
  const plain = found.replace(/=+$/, '');
  if (/^(?:AAAA|sha\d)|(.)\1{7}/.test(found) || /^[0-9a-f-]+$/i.test(plain)) return false;
  const counts = [/[a-z]/g, /[A-Z]/g, /\d/g].map((kind) => plain.match(kind)?.length ?? 0);
  if (counts.some((count) => count < 2) || isLesson(plain)) return false;
  // Paths and names have words; the longest stretch without a sign must be as long as a token.
  const longest = Math.max(...plain.split(/[/_-]/).map((part) => part.length));
  return longest >= 16 && changesIn(plain.replace(/[/+_-]/g, '')) >= 0.42 && entropyOf(plain) >= 3.8;
}

/** Bits for each character (Shannon 1948). */
function entropyOf(found: string): number {
  const counts = new Map<string, number>();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / found.length) * Math.log2(count / found.length),
    0,
  );
}

/** Base64 of something that can be read hides nothing. */
function isEncodedText(found: string): boolean {
  if (found.length % 4 !== 0 || /[_-]/.test(found)) return false;
  const decoded = atob(found);
  return /^[\t\n\r -~]*$/.test(decoded);
}

/** One of several lines that are nothing but such words: a file in letters, not a token. */
function isLineOfData(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - lineOfData.most), start).split('\n');
  const behind = text.slice(end, end + lineOfData.most).split('\n');
  if (`${before.at(-1)}${behind[0]}`.trim() !== '') return false;
  return [before.at(-2), behind[1]].some((line) => line !== undefined && lineOfData.shape.test(line));
}

const lineOfData = { shape: /^[\s>]*[A-Za-z0-9+/]{32,}={0,2}\s*$/, most: 400 };

/** Where certificates and public keys begin and end, in their order. */
function publicBlocks(text: string): { readonly starts: number[]; readonly ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index } of text.matchAll(/-----BEGIN (?![A-Z0-9 ]{0,60}PRIVATE)[A-Z0-9 ]{1,60}-----/g)) {
    const length = text.slice(index, index + 20_000).indexOf('-----END');
    starts.push(index);
    ends.push(index + (length < 0 ? 4000 : length));
  }
  return { starts, ends };
}
