import { openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import { Refusal } from '../exit.ts';
import { hitLines, legendLines } from './hit-lines.ts';
import type { Hit } from './search.ts';

/** The terminal's other screen: what stood on it is there again when the choice is made (xterm's private mode 1049). */
const OTHER_SCREEN = ['\u001b[?1049h\u001b[H', '\u001b[?1049l'] as const;

/**
 * Shows the hits on the user's terminal, whatever stdin and stdout are, and waits for one key: a digit or return chooses, any
 * other one does not. Throws a refusal where there is no terminal.
 */
export async function choose(hits: readonly Hit[], coloured: boolean): Promise<Hit | undefined> {
  const terminal = openTerminal();
  try {
    const { columns = 80 } = terminal.output;
    const lines = hits.flatMap((hit, at) => [
      ...hitLines(hit, at, { columns, coloured, numbered: true }),
      '',
    ]);
    const ask = hits.length === 1 ? 'return: take it' : `1-${hits.length}: take that one`;
    terminal.output.write(
      `${OTHER_SCREEN[0]}${[...lines, ...legendLines(hits), `${ask}, any other key: none`].join('\r\n')}`,
    );
    const key = await terminal.key();
    const at = key === '\r' || key === '\n' ? 0 : Number.parseInt(key, 10) - 1;
    return hits[at];
  } finally {
    terminal.output.write(OTHER_SCREEN[1]);
    terminal.close();
  }
}

function openTerminal(): { output: WriteStream; key: () => Promise<string>; close: () => void } {
  let reading: number;
  let writing: number;
  try {
    reading = openSync('/dev/tty', 'r');
    writing = openSync('/dev/tty', 'w');
  } catch {
    throw new Refusal('there is no terminal to choose on', '--print prints the best command');
  }
  const input = new ReadStream(reading);
  const output = new WriteStream(writing);
  input.setRawMode(true);
  return {
    output,
    key: () => new Promise((resolve) => input.once('data', (bytes) => resolve(String(bytes)))),
    close: () => {
      input.setRawMode(false);
      input.destroy();
      output.destroy();
    },
  };
}
