import { statfs } from 'node:fs/promises';

/** Numbers by which Linux knows file systems that tell nothing of what others do on them (statfs(2), linux/magic.h). */
const NETWORK: Readonly<Record<number, string>> = {
  26985: 'NFS',
  4283649346: 'CIFS',
  4266872130: 'SMB',
  20859: 'SMB',
  1702057286: 'FUSE',
  16914839: '9P',
  2020557398: 'a shared folder of VirtualBox',
};

/** Gives what the file system of a folder is called where it may not tell of changes. */
export async function networkOf(folder: string): Promise<string | undefined> {
  try {
    return NETWORK[(await statfs(folder)).type >>> 0];
  } catch {
    return undefined;
  }
}
