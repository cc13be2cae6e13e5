import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The server, from npm: 240 packages, which nobody needs who does not try it. */
const SERVER = 'turborepo-remote-cache@2.12.0';

/** A server for turbo's cache on this machine. */
export interface RemoteCache {
  /** What turbo must find in its environment to use it. */
  readonly client: Readonly<Record<string, string>>;
  /** The folder with what it keeps: for each task its files, and their signature. */
  readonly kept: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server on 127.0.0.1, with a token and a key of its own; what it keeps goes to `kept`. The first time it is
 * installed below `.cache`; where it cannot be, the process ends with 77, as nothing can be tried then. Throws where the start fails.
 */
export async function startRemoteCache(
  kept: string,
  port?: number,
  secrets: { readonly token: string; readonly key: string } = { token: secret(), key: secret() },
): Promise<RemoteCache> {
  const { token, key } = secrets;
  const at = port ?? (await freePort());
  const server = spawn(process.execPath, [installed()], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(at),
      LOG_LEVEL: 'error',
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: kept,
      STORAGE_PATH_USE_TMP_FOLDER: 'false',
      TURBO_TOKEN: token,
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
    },
  });
  const ended = new Promise<void>((end) => server.once('exit', () => end()));
  const url = `http://127.0.0.1:${at}`;
  await answers(`${url}/v8/artifacts/status`, token, () => server.exitCode !== null);
  return {
    kept,
    client: {
      TURBO_API: url,
      TURBO_TOKEN: token,
      TURBO_TEAM: 'notes',
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
    },
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

const secret = (): string => randomBytes(24).toString('hex');

/** Gives the path of the server's program. */
function installed(): string {
  const folder = join(import.meta.dirname, '../../.cache/remote-cache', SERVER);
  const program = join(folder, 'node_modules/turborepo-remote-cache/dist/cli.js');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', [...words, SERVER], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(77);
  return program;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function answers(url: string, token: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (hasEnded()) throw new Error('the server of the remote cache ends at once');
    const heard = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
    if (heard?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`nothing answers at ${url}`);
}
