import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is turned away. */
export interface TurnedAway {
  readonly status: 403 | 405;
  readonly words: string;
}

/** A request that may be answered: what is asked for, behind the token. */
export interface Admitted {
  readonly path: string;
}

/**
 * Judges a request before anything is done for it. The name in `Host` must be this machine's, or a page that has its own name
 * resolved to 127.0.0.1 could read the notes; `Origin`, which pages of others send, must be ours; and the path begins with the token.
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
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, words: 'refused: nothing can be changed here' };
  return { path };
}

/** Compares in the same time whatever is different. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
