import { isSecretValue } from './random-look.ts';
import type { Secret } from './secret.ts';

/** `scheme://user:password@host` (RFC 3986, 3.2.1). */
const withScheme =
  /[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:@/'"`<>|[\]]{0,100}):([^\s/'"`<>|[\]]{1,300})@(?=[\w[$<{%.-])/gi;

/** The same without a scheme; a tag of an image (`nginx:1.25@sha256:…`) and a version (`npm:left-pad@1.3`) look alike. */
const bare =
  /(?<![\w/.@-])(?!npm:|https?:)([\w.+-]{1,60}):([^\s:@/'"`<>|[\]]{4,100})@(?!sha\d)(?=[A-Za-z][\w-]*(?:\.[\w-]+)*|\d+\.\d+\.\d+\.\d+)/gi;

/** Finds passwords in addresses: `https://ada:X@example.org`, `ada:X@db`. */
export function findInAddresses(text: string): Secret[] {
  return [
    ...passwordsBy(withScheme, text).filter(
      ({ user, secret }) => user !== secret && isSecretValue(secret, 'any'),
    ),
    ...passwordsBy(bare, text).filter(({ secret }) => isSecretValue(secret, 'scattered')),
  ].map(({ start, secret }) => ({ kind: 'password', start, end: start + secret.length }));
}

function passwordsBy(pattern: RegExp, text: string): { user: string; secret: string; start: number }[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, 1: user = '', 2: secret = '', index }) => ({
    user,
    secret,
    start: index + all.length - 1 - secret.length,
  }));
}
