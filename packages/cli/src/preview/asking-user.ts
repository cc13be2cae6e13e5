import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';

/** Linux's lists of connections (proc_pid_net(5)): a program may speak IPv4 through a socket of IPv6. */
const LISTS = ['/proc/net/tcp', '/proc/net/tcp6'];

/** How 127.0.0.1 stands in each of them, in the order of bytes of the machine. */
const LOOPBACK = endianness() === 'LE' ? '0100007F' : '7F000001';
const MAPPED = `0000000000000000${endianness() === 'LE' ? 'FFFF0000' : '0000FFFF'}${LOOPBACK}`;

/** The administrator of the machine, who forwards ports, too. */
const ROOT = 0;

/**
 * True where another user of this machine has the end at `from` of a connection to `to`, both ports of 127.0.0.1. The address of a
 * preview stands among the words of the program that opens it, where everybody reads it. Where the system does not tell
 * whose a connection is, it is false: then the address alone has to be known.
 */
export function isOfAnotherUser(
  from: number,
  to: number,
  list: string = connections(),
  users: readonly (number | undefined)[] = [ROOT, process.geteuid?.(), Number(process.env.SUDO_UID)],
): boolean {
  const ends = [LOOPBACK, MAPPED].map((place) => `${place}:${hex(from)} ${place}:${hex(to)}`);
  const line = list.split('\n').find((one) => ends.some((both) => one.includes(both)));
  if (line === undefined) return false;
  const [, , , , , , , user, , inode] = line.trim().split(/\s+/);
  // Whoever has sent something and closed his end is nobody any more.
  return inode === '0' || !users.includes(Number(user));
}

function connections(): string {
  return LISTS.map((path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  }).join('\n');
}

const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0');
