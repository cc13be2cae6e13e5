// Loaded before `crib` by scripts/check-calls.ts: counts what the program asks the file system to change below FAULT_ROOT, and
// has call number FAULT_AT fail: with an error, after half of its bytes, or by killing the process just before it.
import fs from 'node:fs';
import module from 'node:module';

const {
  FAULT_ROOT: root = '',
  FAULT_AT: at = '0',
  FAULT_KIND: kind = 'error',
  FAULT_COUNT: counted,
} = process.env;
const { appendFileSync, openSync, writeSync } = fs;
let calls = 0;

/** Counts a call, and fails where it is its turn. `half` writes a part of what was to be written. */
function turn(name, half) {
  calls += 1;
  if (counted) appendFileSync(counted, `${name}\n`);
  if (calls !== Number(at)) return;
  if (kind === 'kill') process.kill(process.pid, 'SIGKILL');
  if (kind === 'short') half?.();
  const error = new Error(`ENOSPC: no space left on device, ${name}`);
  throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: name });
}

const isOurs = (path) => typeof path === 'string' && path.startsWith(root);
const writes = (flags) => flags !== undefined && flags !== 'r' && flags !== fs.constants.O_RDONLY;
const open = new Set();

/** The calls that change something, by name: which of their words is a path of ours, and whether they change anything. */
const CHANGING = {
  mkdir: ([path]) => isOurs(path),
  rename: ([path]) => isOurs(path),
  rm: ([path]) => isOurs(path),
  unlink: ([path]) => isOurs(path),
  chmod: ([path]) => isOurs(path),
  writeFile: ([path]) => isOurs(path) || open.has(path),
  copyFile: ([, path]) => isOurs(path),
  symlink: ([, path]) => isOurs(path),
  open: ([path, flags]) => isOurs(path) && writes(flags),
};

for (const [name, isChange] of Object.entries(CHANGING)) {
  const sync = fs[`${name}Sync`];
  fs[`${name}Sync`] = (...given) => {
    if (isChange(given)) turn(`${name}Sync`, () => halfFile(name, given));
    const result = sync(...given);
    if (name === 'open' && isChange(given)) open.add(result);
    return result;
  };
  const promised = fs.promises[name];
  fs.promises[name] = async (...given) => {
    if (isChange(given)) turn(name, () => halfFile(name, given));
    const result = await promised(...given);
    return name === 'open' && isChange(given) ? watched(result) : result;
  };
}

for (const name of ['writeSync', 'fsyncSync', 'closeSync']) {
  const sync = fs[name];
  fs[name] = (descriptor, ...given) => {
    if (open.has(descriptor)) turn(name, () => name === 'writeSync' && halfOf(descriptor, given[0]));
    if (name === 'closeSync') open.delete(descriptor);
    return sync(descriptor, ...given);
  };
}

/** A handle whose calls count. */
function watched(handle) {
  for (const name of ['write', 'writeFile', 'sync', 'datasync', 'close', 'truncate', 'appendFile', 'chmod']) {
    const own = handle[name].bind(handle);
    handle[name] = async (...given) => {
      turn(`handle.${name}`, () => name.startsWith('write') && halfOf(handle.fd, given[0]));
      return own(...given);
    };
  }
  return handle;
}

function halfFile(name, [path, content]) {
  if (name !== 'writeFile') return;
  if (typeof path === 'number') return halfOf(path, content);
  const descriptor = openSync(path, 'w');
  halfOf(descriptor, content);
}

function halfOf(descriptor, content) {
  const bytes = Buffer.from(content);
  writeSync(descriptor, bytes.subarray(0, bytes.length >> 1));
}

module.syncBuiltinESMExports();
