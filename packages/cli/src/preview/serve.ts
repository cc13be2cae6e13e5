import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../exit.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { admit } from './admit.ts';
import { isOfAnotherUser } from './asking-user.ts';

/** What is sent to the browser. */
export interface View {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the document may load and run, as a Content-Security-Policy. */
  readonly policy: string;
}

/** What is served, and where. */
export interface Serving {
  /** 0 for a free one. */
  readonly port: number;
  /** The first part of every path. */
  readonly token: string;
  /** Gives what stands at a path behind the token; nothing where there is nothing. */
  readonly view: (path: string) => Promise<View | undefined>;
  /** Does what a form asks for. Gives where the browser goes then; nothing where there is no such form. */
  readonly act: (path: string, form: URLSearchParams) => Promise<string | undefined>;
}

/** A server that runs. */
export interface Server {
  readonly address: string;
  /** Tells all pages that something else is to be shown. */
  announce(): void;
}

/** Answers browsers of this machine. Throws a refusal where the port is not to be had. */
export async function serve({ port: asked, token, view, act }: Serving): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  let port = asked;
  const server = createServer(async (request, response) => {
    if (isOfAnotherUser(request.socket.remotePort ?? 0, port))
      return plain(response, 403, 'refused: another user of this machine');
    const admitted = admit(request, { port, token });
    if ('status' in admitted) return plain(response, admitted.status, admitted.words);
    if (admitted.path === 'events') return listen(response, listeners);
    try {
      if (admitted.changes) {
        const form = await formOf(request);
        const next = form && (await act(admitted.path, form));
        if (next === undefined) return plain(response, 404, 'nothing here');
        response.writeHead(303, { ...GUARDED, location: next });
        return response.end();
      }
      const found = await view(admitted.path);
      if (found === undefined) return plain(response, 404, 'nothing here');
      response.writeHead(200, {
        ...GUARDED,
        'content-type': found.type,
        'content-security-policy': found.policy,
      });
      response.end(request.method === 'HEAD' ? undefined : found.body);
    } catch (error) {
      // One view that cannot be made takes none of the others away.
      plain(response, 500, `crib could not make this: ${error instanceof Error ? error.message : error}`);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, asked)));
    server.listen(asked, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    announce: () => {
      for (const listener of listeners) listener.write('event: changed\ndata:\n\n');
    },
  };
}

/** Bytes of the largest form. */
const LARGEST = 64 * 1024;

/** Gives what was filled in; nothing where it is too much. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

/**
 * What every answer says: it is kept nowhere, tells no other site where it was, and is nothing but what it says. To ourselves
 * it is told, or a form would be sent from nowhere (Fetch, 3.2).
 */
const GUARDED: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, {
    ...GUARDED,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  });
  response.end(`${words}\n`);
}

/** Keeps an answer open to send events (HTML, 9.2, server-sent events). */
function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...GUARDED, 'content-type': 'text/event-stream' });
  // A browser whose connection was cut asks again after so many milliseconds.
  response.write('retry: 1000\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}

function cannotListen(error: Error, port: number): Error {
  if (!isSystemError(error)) return error;
  if (error.code === 'EADDRINUSE')
    return new Refusal(`port ${port} is in use`, 'name another with --port, or leave it out for a free one');
  return new Refusal(`cannot answer at port ${port}: ${causeOf(error)}`);
}
