import { expect, test } from 'vitest';
import { findSecrets } from '../../src/secrets/find-secrets.ts';

/** Texts that make a search look far from each of their words. */
const tedious: Readonly<Record<string, string>> = {
  programs: 'mysql -pTr0ub4dor docker curl redis-cli ',
  quotes: `mysql -p' " password="`,
  names: 'password=',
  'names in a sentence': 'password of the ',
  'beginnings of tokens': 'eyJ-sk-eyJhbGciOiJ.',
  'beginnings of keys': '-----BEGIN PRIVATE KEY----------BEGIN CERTIFICATE-----\n',
  addresses: 'https://ada:b@c:d:',
  'one word': 'q7Zk2Wv9Xb4R',
  'random words': 'q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2 ',
  'lines of data': 'q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2\n',
  'escaped letters': '\\_&#95;&amp;',
};

/** What a search costs in milliseconds of the processor, whatever else the machine does. */
function costOf(text: string): number {
  const before = process.cpuUsage().user;
  findSecrets(text);
  return (process.cpuUsage().user - before) / 1000;
}

test.each(Object.entries(tedious))('a megabyte costs no more than its eighths: %s', (_, piece) => {
  const long = piece.repeat(1_000_000 / piece.length);
  const short = Math.max(20, costOf(long.slice(0, 125_000)));
  // Eight times as much is linear, 64 times would be quadratic.
  expect(costOf(long)).toBeLessThan(24 * short);
});
