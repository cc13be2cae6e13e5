/** A way of calling a program that deletes or overwrites what its user has. */
export interface Destroying {
  /** The programs, separated by blanks. */
  readonly of: string;
  /** The subcommands that lead to it, `|` between choices; absent where the program has none. */
  readonly sub?: string;
  /**
   * What must be among the words, one of them: options by name, a single letter also in a bundle, other words as they
   * stand, `*` for anything but nothing. Absent where the command alone destroys.
   */
  readonly with?: string;
  /** With one of these it destroys nothing. */
  readonly unless?: string;
}

const CONTAINERS = 'docker podman nerdctl';
const TERRAFORM = 'terraform tofu terragrunt';
const WINDOWS = 'del erase rd Remove-Item ri Clear-Content Clear-RecycleBin Format-Volume Clear-Disk';

/** What destroys, by program. Words that say it themselves in any program (`rm`, `destroy`) are in `words.ts`. */
export const DESTROYING: readonly Destroying[] = [
  { of: `rm unlink shred srm wipe trash-empty ${WINDOWS}` },
  { of: 'truncate', with: '-s --size' },
  { of: 'dd', with: 'of=*', unless: 'of=/dev/null' },
  { of: 'find', with: '-delete' },
  { of: 'rsync', with: '--delete --delete-* --del --remove-source-files', unless: '-n' },
  { of: 'rclone', sub: 'sync|purge|delete|deletefile|rmdirs|cleanup' },
  { of: 'robocopy', with: '/MIR /PURGE /mir /purge /MOVE /move' },
  { of: 'tar', with: '--remove-files' },
  { of: 'zip', with: '-m -d --move --delete' },
  { of: '7z 7za', sub: 'd' },
  { of: 'unzip', with: '-o' },
  { of: 'exiftool', with: '-overwrite_original' },
  { of: 'mogrify' },
  // Disks and file systems.
  { of: 'mkfs mkfs.* mke2fs mkswap mkdosfs newfs blkdiscard format', unless: '-l' },
  { of: 'wipefs', with: '-a --all -o --offset' },
  { of: 'sgdisk', with: '-Z --zap-all -z --zap -o --clear -d --delete' },
  { of: 'parted', with: 'mklabel mktable mkpart rm' },
  { of: 'lvremove vgremove pvremove' },
  { of: 'mdadm', with: '--zero-superblock' },
  { of: 'cryptsetup', sub: 'luksFormat|luksErase|erase|luksKillSlot|luksRemoveKey' },
  { of: 'zfs zpool', sub: 'rollback|labelclear' },
  { of: 'diskutil', sub: 'eraseDisk|eraseVolume|partitionDisk|secureErase|zeroDisk|reformat' },
  { of: 'hdparm', with: '--security-erase --security-erase-enhanced --trim-sector-ranges' },
  { of: 'nvme', sub: 'sanitize' },
  { of: 'fastboot', sub: 'flash|flashall' },
  { of: 'fastboot', with: '-w' },
  { of: 'esptool esptool.py', sub: 'erase_flash|erase_region|erase-flash|erase-region' },
  // The system.
  { of: 'userdel groupdel deluser delgroup' },
  { of: 'crontab', with: '-r' },
  { of: 'history', with: '-c -d' },
  { of: 'kill', with: '-9 -KILL -SIGKILL KILL SIGKILL' },
  { of: 'pkill killall', with: '-9 -KILL -SIGKILL KILL SIGKILL' },
  { of: 'journalctl', with: '--vacuum-*' },
  { of: 'iptables ip6tables', with: '-F -X -D --flush --delete --delete-chain' },
  { of: 'nft ip', with: 'flush' },
  { of: 'ufw', sub: 'reset|delete' },
  { of: 'dpkg', with: '-P --purge -r --remove' },
  { of: 'gpg gpg2', with: '--delete-*' },
  { of: 'tmux', sub: 'kill-server|kill-session|kill-window|kill-pane|clear-history|delete-buffer' },
  { of: 'screen', with: 'quit' },
  // Versions.
  { of: 'git', sub: 'reset', with: '--hard' },
  { of: 'git', sub: 'branch', with: '-D -d --delete -f --force' },
  { of: 'git', sub: 'tag', with: '-d --delete -f --force' },
  {
    of: 'git',
    sub: 'push',
    with: '-f --force --force-with-lease -d --delete --mirror --prune :* +*',
    unless: '-n',
  },
  { of: 'git', sub: 'checkout', with: '-f --force -B . --', unless: '-b --ours --theirs' },
  { of: 'git', sub: 'switch', with: '-f --force --discard-changes -C --force-create' },
  { of: 'git', sub: 'restore', unless: '--staged -S' },
  { of: 'git', sub: 'restore', with: '--worktree -W' },
  { of: 'git', sub: 'clean', unless: '-n' },
  { of: 'git', sub: 'rm', unless: '--cached -n' },
  { of: 'git', sub: 'stash clear|stash drop' },
  { of: 'git', sub: 'reflog expire|reflog delete', unless: '-n' },
  { of: 'git', sub: 'filter-branch|filter-repo|replace|read-tree|checkout-index', unless: '-l --list' },
  { of: 'git', sub: 'gc', with: '--prune=now --prune=all' },
  { of: 'git', sub: 'update-ref', with: '-d' },
  { of: 'git', sub: 'submodule deinit', with: '-f --force' },
  { of: 'hg', sub: 'strip' },
  { of: 'hg', sub: 'update|up|checkout', with: '-C --clean' },
  { of: 'hg svn', sub: 'revert' },
  { of: 'jj', sub: 'abandon' },
  // Containers and machines.
  { of: CONTAINERS, sub: 'rmi|swarm leave|trust revoke' },
  { of: `${CONTAINERS} docker-compose podman-compose`, sub: 'down|compose down', with: '-v --volumes --rmi' },
  { of: 'kubectl oc', sub: 'drain|config unset' },
  { of: 'kubectl oc', sub: 'replace', with: '--force' },
  { of: 'kubectl oc', sub: 'apply', with: '--prune --force' },
  { of: 'helm', sub: 'uninstall|delete|del|un' },
  { of: TERRAFORM, sub: 'apply', with: '-destroy --destroy' },
  { of: TERRAFORM, sub: 'force-unlock' },
  { of: 'virsh', sub: 'undefine' },
  { of: 'aws', with: 'rb terminate-instances --delete' },
  { of: 'gsutil', sub: 'rb' },
  { of: 'gsutil', sub: 'rsync', with: '-d' },
  { of: 'npm pnpm yarn', sub: 'unpublish|prune' },
  {
    of: 'redis-cli valkey-cli',
    with: 'flushall flushdb FLUSHALL FLUSHDB del DEL unlink UNLINK shutdown SHUTDOWN',
  },
  { of: 'dropdb dropuser' },
  { of: 'pg_restore', with: '-c --clean' },
  { of: 'mongorestore', with: '--drop' },
  // Requests.
  { of: 'curl', with: 'DELETE -XDELETE' },
  { of: 'wget', with: '--method=DELETE --method=delete' },
  { of: 'http https xh', with: 'DELETE' },
  { of: 'gh', sub: 'api', with: 'DELETE -XDELETE' },
];
