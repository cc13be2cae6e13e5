/** `pnpm remote-cache [folder]`: starts a server for turbo's cache on this machine, for trials, and says how to use it. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRemoteCache } from './turbo/remote-cache.ts';

const folder = process.argv[2] ?? join(tmpdir(), 'crib-remote-cache');
const { client } = await startRemoteCache(folder);
for (const [name, value] of Object.entries(client)) process.stdout.write(`export ${name}=${value}\n`);
