import * as v from 'valibot';
import { AnkiFault } from './anki-fault.ts';
import { envelope, permission } from './replies.ts';

/** Where AnkiConnect listens unless it is told otherwise. */
export const DEFAULT_URL = 'http://127.0.0.1:8765';

/** The version of AnkiConnect's language that is spoken here. */
const VERSION = 6;

/** How many times longer than an answer the work on a whole deck may take. */
const WORK = 12;

/** A line to the AnkiConnect of a running Anki. */
export interface AnkiConnect {
  /** Asks for an action, and gives its result in the shape of `result`. Throws an `AnkiFault`. */
  call<T>(
    action: string,
    params: Readonly<Record<string, unknown>>,
    result: v.GenericSchema<unknown, T>,
  ): Promise<T>;
}

/** How to talk to Anki. */
export interface ConnectOptions {
  readonly url?: string;
  /** How long to wait for an answer, in milliseconds. */
  readonly patience?: number;
  /** The key of AnkiConnect's settings, where it wants one. */
  readonly key?: string;
}

/** Whether an address is of this machine. */
export function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Asks Anki for permission, and gives a line to it. Throws an `AnkiFault`. */
export async function connectToAnki(options: ConnectOptions = {}): Promise<AnkiConnect> {
  const { url = DEFAULT_URL, patience = 10_000, key } = options;
  const line: AnkiConnect = {
    async call(action, params, result) {
      const wait = action === 'importPackage' || action === 'multi' ? WORK * patience : patience;
      const answer = await post(url, { action, version: VERSION, params, ...(key ? { key } : {}) }, wait);
      const { result: value, error } = take(envelope, answer, url);
      if (error !== null) throw faultOf(action, error);
      return take(result, value, url);
    },
  };
  const { permission: given, version, requireApikey } = await line.call('requestPermission', {}, permission);
  if (given !== 'granted') throw new AnkiFault('refused', 'Anki does not permit it');
  if (requireApikey && !key) throw new AnkiFault('refused', 'AnkiConnect wants a key');
  const spoken = version ?? (await line.call('version', {}, v.number()));
  if (spoken < VERSION)
    throw new AnkiFault(
      'version',
      `AnkiConnect speaks version ${spoken} of its language, and ${VERSION} is needed`,
    );
  return line;
}

async function post(url: string, body: object, patience: number): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      // AnkiConnect closes after each answer without a word, so that a kept connection may be gone.
      headers: { connection: 'close' },
      body: JSON.stringify(body),
      // Whoever listens there must not send us on to somebody else.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return JSON.parse(await textOf(response));
  } catch (error) {
    throw whyNot(error, url, patience);
  }
}

/** Bytes of the largest answer: 500 notes at once, and Anki's fields are short. */
const LARGEST = 64 * 1024 * 1024;

/** What was said, as long as it is no more than Anki may say: whoever listens there could go on for ever. */
async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new SyntaxError('it says too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function whyNot(error: unknown, url: string, patience: number): AnkiFault {
  if (error instanceof SyntaxError)
    return new AnkiFault('garbage', `What answers at ${url} is no AnkiConnect`);
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new AnkiFault('silent', `Anki has not answered within ${patience / 1000} s at ${url}`);
  const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
  if (cause?.code === 'ECONNREFUSED')
    return new AnkiFault('closed', `Nobody answers at ${url}: Anki is closed, or has no AnkiConnect`);
  return new AnkiFault(
    'closed',
    `Anki cannot be reached at ${url}: ${cause?.code ?? cause?.message ?? String(error)}`,
  );
}

function take<T>(schema: v.GenericSchema<unknown, T>, value: unknown, url: string): T {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  throw new AnkiFault('garbage', `What answers at ${url} is no AnkiConnect, or another one than we know`);
}

function faultOf(action: string, error: string): AnkiFault {
  if (/api key|permission/i.test(error)) return new AnkiFault('refused', `Anki refuses: ${error}`);
  if (/unsupported action/i.test(error))
    return new AnkiFault('version', `AnkiConnect does not know ${action}`);
  return new AnkiFault('failed', `Anki could not do ${action}: ${error}`);
}
