import { spawn } from 'node:child_process';

/** What opens an address with the user's browser, by system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/** How long an opener that goes on running is waited for, in milliseconds; it has opened something by then. */
const PATIENCE = 3_000;

/** Opens an address in the user's browser. Gives false where that cannot be done. */
export function openAddress(address: string): Promise<boolean> {
  const [program, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    setTimeout(() => resolve(true), PATIENCE).unref();
    child.unref();
  });
}
