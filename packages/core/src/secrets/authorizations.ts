import { isLesson } from './lesson-value.ts';
import type { Secret } from './secret.ts';

/** The header that tells who asks (RFC 9110, 11.6.2): a scheme, and what proves it. */
const header =
  /\bauthorization\\?["']?[ \t]*[:=][ \t]*\\?["']?(?:(bearer|basic|token|apikey|key|digest|negotiate|bot|oauth)[ \t]+)?([^\s"'\\`,;<>{}|$()]{6,4096})/gi;

/** The scheme alone, as code writes it. */
const scheme = /\b(Bearer|Basic)[ \t]+([A-Za-z0-9._~+/-]{16,4096}={0,2})/g;

/** Finds what proves who asks, in headers of HTTP: `Authorization: Bearer X`. */
export function findAuthorizations(text: string): Secret[] {
  return [...text.matchAll(header), ...text.matchAll(scheme)].flatMap(
    ({ 0: all, 1: kind = '', 2: value = '', index }): Secret[] => {
      const end = index + all.length;
      return isProof(kind.toLowerCase(), value) ? [{ kind: 'token', start: end - value.length, end }] : [];
    },
  );
}

function isProof(kind: string, value: string): boolean {
  if (kind !== 'basic') return !isLesson(value) && /[\d_+/=.-]|[a-z][A-Z]/.test(value);
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    return !isLesson(value) && /\d/.test(value);
  const decoded = atob(value).trim();
  const [, user, password] = /^([^:]*):(.+)$/.exec(decoded) ?? [];
  return password === undefined
    ? !isLesson(value) && /\d/.test(value)
    : user !== password && !isLesson(password);
}
