import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request to AnkiConnect, and what it said. */
export interface Exchange {
  readonly request: unknown;
  readonly reply: unknown;
}

/** Real requests and replies, and what they were recorded from. */
export interface Recording {
  readonly source: string;
  readonly exchanges: readonly Exchange[];
}

/** A server at a free port of this machine, which answers each request by what `answer` gives. */
export async function serve(
  answer: (request: unknown) => unknown,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(async (message, response) => {
    const reply = await answer(JSON.parse(await bodyOf(message)));
    if (reply === undefined) return;
    response.end(typeof reply === 'string' ? reply : JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A request without what differs from run to run: where the package lies, and how long ago 2020 was. */
export function steady(request: unknown): unknown {
  const text = JSON.stringify(request)
    .replace(/"path":"[^"]*"/, '"path":"new.apkg"')
    .replace(/-edited:\d+/, '-edited:days');
  return JSON.parse(text);
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += chunk;
  return text;
}
