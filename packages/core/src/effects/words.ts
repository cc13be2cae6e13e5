const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Subcommands that say of themselves that something goes, whatever the program is. */
export const DESTROYS: ReadonlySet<string> = set(`
  rm rmi rmtree remove delete del destroy prune purge drop wipe erase nuke uninstall unpublish autoremove
  flushall flushdb
`);

/** Beginnings of subcommands of two words: `delete-bucket`, `purge_queue`. */
export const DESTROYS_FIRST: RegExp = /^(?:delete|destroy|purge|wipe|erase|drop|force-delete)[-_:][a-z]/;

/** The same behind a colon: `apps:destroy`, `db:drop`. */
export const DESTROYS_LAST: RegExp =
  /^[a-z][\w-]*(?::[\w-]+)*:(?:delete|destroy|purge|wipe|drop|remove|rm|reset)$/;

/** Options that say so of themselves. */
export const DESTROYING_OPTION: RegExp = /^--(?:delete|purge|wipe|erase|destroy)(?:-[a-z-]+)?(?:=|$)/;

/** Words that say that nothing is done. */
export const HARMLESS: ReadonlySet<string> = set(`
  --dry-run --help --version --simulate --just-print --whatif -WhatIf --what-if --no-act --abort
`);

/** Programs whose words are text, names or files, never subcommands of theirs. */
export const TAKE_NAMES: ReadonlySet<string> = set(`
  man info help tldr cheat which whereis whatis apropos type hash grep egrep fgrep zgrep rg ag ack sed awk gawk perl
  echo printf cat bat less more head tail vi vim nvim nano emacs code open touch mkdir cd ls cp mv ln tee alias unalias
  export set unset read test source diff sort uniq cut tr wc tree file stat basename dirname locate ping ssh-add
  make just task ninja rake history fzf jq yq pass rmdir
`);

/** Subcommands behind which stand names, not further subcommands. */
export const TAKES_NAMES: ReadonlySet<string> = set(`
  run exec help add grep commit log show search find info install i reinstall update upgrade create new init checkout
  switch branch tag merge push pull fetch clone start stop restart describe explain get edit apply inspect logs list ls
  cat config set test build completion which view diff blame open attach use status enable disable reload
`);

/** Programs that run what stands behind them, or in quotes. */
export const RUNNERS: ReadonlySet<string> = set(`
  nice ionice setsid stdbuf timeout xargs parallel eval su sh bash zsh dash fish ash ssh chroot nsenter entr at batch
  pwsh powershell cmd runuser
`);

/** Programs that run what stands behind one of their words. */
export const RUN_BEHIND: Readonly<Record<string, readonly string[]>> = {
  find: ['-exec', '-execdir', '-ok', '-okdir'],
  fd: ['-x', '-X', '--exec', '--exec-batch'],
  fdfind: ['-x', '-X', '--exec', '--exec-batch'],
  docker: ['exec', 'run'],
  podman: ['exec', 'run'],
  nerdctl: ['exec', 'run'],
  'docker-compose': ['exec', 'run'],
  kubectl: ['exec', '--'],
  oc: ['exec', 'rsh'],
  adb: ['shell'],
  lxc: ['exec'],
  multipass: ['exec'],
  vagrant: ['ssh', '-c'],
};

/** Words of the shell before a command. */
export const KEYWORDS: ReadonlySet<string> = set('do then else if while until { (');

/** Clients to which statements are given in quotes. */
export const TAKE_STATEMENTS: ReadonlySet<string> = set(`
  psql mysql mariadb sqlite3 sqlite sqlcmd mongo mongosh mysqladmin clickhouse-client clickhouse duckdb cqlsh usql bq
  sqlplus influx snowsql redis-cli cockroach trino presto spark-sql hive beeline osql pgcli mycli litecli
`);
