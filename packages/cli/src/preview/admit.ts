import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is turned away. */
export interface TurnedAway {
  readonly status: 403 | 405;
  readonly words: string;
}

/** A request that may be answered: what is asked for, behind the token, and whether it is to change something. */
export interface Admitted {
  readonly path: string;
  readonly changes: boolean;
}

/**
 * Judges a request before anything is done for it. The name in `Host` must be this machine's, or a page that has its own name
 * resolved to 127.0.0.1 could read the notes; `Origin`, which pages of others send, must be ours; and the path begins with the token.
 * What changes something comes from a form of ours, which every browser says (Fetch, 3.2, the `Origin` header).
 */
export function admit(
  { method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { port, token }: { readonly port: number; readonly token: string },
): Admitted | TurnedAway {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return { status: 403, words: 'refused: another host' };
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return { status: 403, words: 'refused: another origin' };
  const [, given = '', path = ''] = /^\/([^/?]*)\/([^?]*)(?:\?.*)?$/.exec(url) ?? [];
  if (!isSame(given, token))
    return { status: 403, words: 'refused: the address that crib preview says is another' };
  if (method === 'GET' || method === 'HEAD') return { path, changes: false };
  if (method !== 'POST') return { status: 405, words: 'refused: nothing is done with that method' };
  if (origin === undefined || headers['content-type'] !== FORM)
    return { status: 403, words: 'refused: not sent by a form of the preview' };
  return { path, changes: true };
}

/** How forms are sent (HTML, 4.10.22.7). */
const FORM = 'application/x-www-form-urlencoded';

/** Compares in the same time whatever is different. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
