import type { SecretKind } from './secret.ts';

/** How some programs are told a secret other than by an option that says so in its name. */
export interface SecretOption {
  /** The programs, parted by blanks. */
  readonly programs: string;
  /** A word that stands between the program and the secret: `login`. */
  readonly needs?: string | RegExp;
  readonly kind: SecretKind;
  /** Where the secret stands. */
  readonly place: /** Behind one of these words: in the same one, in the next one, or in either. */
    | { readonly at: 'glued' | 'next' | 'either'; readonly words: string }
    /** It is the last word, or the one of this number behind `needs`; options and what is glued to them do not count. */
    | { readonly at: 'operand'; readonly number: number | 'last' };
  /** The secret is what stands behind this sign in the word, up to the other one: `user:password`, `user/password@host`. */
  readonly behind?: string;
  readonly upTo?: string;
}

const mysql =
  'mysql mysqldump mysqladmin mysqlimport mysqlshow mysqlcheck mysqlslap mysqlpump mysqlbinlog mysqlsh mysql_upgrade mariadb ' +
  'mariadb-dump mariadb-admin mariadb-import mariadb-show mariadb-check mycli xtrabackup mariabackup mysqlhotcopy';

/** Programs that ask for the password where `--password` has no `=` behind it: what follows is the name of a database. */
export const asking: RegExp =
  /\b(?:psql|pg_\w+|createdb|dropdb|createuser|dropuser|vacuumdb|clusterdb|reindexdb|mysql\w*|mariadb[\w-]*|mycli|pgcli)\b[^|;&\n`]*$/;

/** From the programs' manual pages. Long options such as `--password` need no row: their names tell. */
export const secretOptions: readonly SecretOption[] = [
  { programs: mysql, kind: 'password', place: { at: 'glued', words: '-p' } },
  { programs: '7z 7za 7zz 7zr p7zip rar unrar', kind: 'password', place: { at: 'glued', words: '-p -hp' } },
  { programs: 'sshpass', kind: 'password', place: { at: 'either', words: '-p' } },
  {
    programs:
      'docker podman nerdctl buildah skopeo helm oc az cf ibmcloud regctl crane oras doctl vcluster argocd',
    needs: 'login',
    kind: 'password',
    place: { at: 'either', words: '-p' },
  },
  {
    programs:
      'mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat mongotop cqlsh cypher-shell rabbitmqadmin',
    kind: 'password',
    place: { at: 'next', words: '-p' },
  },
  { programs: 'twine flit', needs: 'upload', kind: 'password', place: { at: 'next', words: '-p' } },
  {
    programs: 'hydra medusa crackmapexec nxc evil-winrm rdesktop ncftp ncftpget ncftpput',
    kind: 'password',
    place: { at: 'next', words: '-p' },
  },
  { programs: 'dotnet nuget', needs: 'source', kind: 'password', place: { at: 'next', words: '-p' } },
  {
    programs: 'redis-cli redis-benchmark valkey-cli keydb-cli',
    kind: 'password',
    place: { at: 'either', words: '-a' },
  },
  {
    programs: 'redis-cli valkey-cli',
    needs: 'AUTH',
    kind: 'password',
    place: { at: 'operand', number: 'last' },
  },
  {
    programs: 'ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn vsql',
    kind: 'password',
    place: { at: 'either', words: '-w -s' },
  },
  {
    programs: 'sqlcmd osql bcp mosquitto_pub mosquitto_sub ipmitool',
    kind: 'password',
    place: { at: 'either', words: '-P' },
  },
  { programs: 'zip unzip zipcloak', kind: 'password', place: { at: 'next', words: '-P' } },
  {
    programs: 'snmpwalk snmpget snmpset snmpgetnext snmpbulkwalk snmptrap',
    kind: 'password',
    place: { at: 'next', words: '-A -X' },
  },
  { programs: 'ssh-keygen', kind: 'password', place: { at: 'either', words: '-N -P' } },
  { programs: 'useradd usermod', kind: 'password', place: { at: 'next', words: '-p' } },
  { programs: 'openssl', kind: 'key', place: { at: 'next', words: '-K' } },
  { programs: 'openssl', kind: 'password', place: { at: 'next', words: '-k' } },
  {
    programs: 'openssl',
    kind: 'password',
    place: { at: 'next', words: '-passin -passout -pass -password' },
    behind: 'pass:',
  },
  { programs: 'openssl', needs: 'passwd', kind: 'password', place: { at: 'operand', number: 'last' } },
  { programs: 'xfreerdp xfreerdp3 wlfreerdp mstsc', kind: 'password', place: { at: 'glued', words: '/p:' } },
  {
    programs: 'curl',
    kind: 'password',
    place: { at: 'either', words: '-u -U --user --proxy-user' },
    behind: ':',
  },
  {
    programs: 'http https xh xhs',
    kind: 'password',
    place: { at: 'either', words: '-a --auth' },
    behind: ':',
  },
  { programs: 'ab', kind: 'password', place: { at: 'either', words: '-A -P' }, behind: ':' },
  { programs: 'wget wget2 aria2c', kind: 'password', place: { at: 'either', words: '--user' }, behind: ':' },
  {
    programs: 'skopeo buildah podman',
    kind: 'password',
    place: { at: 'either', words: '--creds --src-creds --dest-creds' },
    behind: ':',
  },
  {
    programs: 'smbclient rpcclient smbget smbcacls net',
    kind: 'password',
    place: { at: 'either', words: '-U --user' },
    behind: '%',
  },
  { programs: 'lftp', kind: 'password', place: { at: 'either', words: '-u' }, behind: ',' },
  {
    programs: 'sqlplus sqlldr expdp impdp exp imp',
    kind: 'password',
    place: { at: 'operand', number: 1 },
    behind: '/',
    upTo: '@',
  },
  {
    programs: 'nmcli netsh iwconfig pdftk',
    kind: 'password',
    place: { at: 'either', words: 'password key wifi-sec.psk user_pw owner_pw input_pw' },
  },
  { programs: 'wpa_passphrase', kind: 'password', place: { at: 'operand', number: 2 } },
  { programs: 'net', needs: 'user', kind: 'password', place: { at: 'operand', number: 2 } },
  {
    programs: 'htpasswd mosquitto_passwd',
    needs: /^-\w*b/,
    kind: 'password',
    place: { at: 'operand', number: 'last' },
  },
  { programs: 'mkpasswd', kind: 'password', place: { at: 'operand', number: 1 } },
  { programs: 'rabbitmqctl', needs: 'add_user', kind: 'password', place: { at: 'operand', number: 2 } },
  {
    programs: 'rabbitmqctl',
    needs: 'change_password',
    kind: 'password',
    place: { at: 'operand', number: 2 },
  },
  {
    programs: 'rabbitmqctl',
    needs: 'authenticate_user',
    kind: 'password',
    place: { at: 'operand', number: 2 },
  },
  { programs: 'gh', needs: 'secret', kind: 'token', place: { at: 'either', words: '-b --body' } },
  { programs: 'net', needs: 'use', kind: 'password', place: { at: 'operand', number: 3 } },
  { programs: 'rclone', needs: 'obscure', kind: 'password', place: { at: 'operand', number: 1 } },
  {
    programs: 'ansible-vault',
    needs: 'encrypt_string',
    kind: 'password',
    place: { at: 'operand', number: 1 },
  },
  {
    programs: 'composer poetry',
    needs: /^http-basic\./,
    kind: 'password',
    place: { at: 'operand', number: 2 },
  },
  {
    programs: 'composer poetry',
    needs: /^(?:git(?:hub|lab)-(?:oauth|token)|bearer|pypi-token)\./,
    kind: 'token',
    place: { at: 'operand', number: 1 },
  },
  { programs: 'cf', needs: 'auth', kind: 'password', place: { at: 'operand', number: 2 } },
  { programs: 'mc', needs: 'set', kind: 'key', place: { at: 'operand', number: 4 } },
  { programs: 'vault cargo wandb', needs: 'login', kind: 'token', place: { at: 'operand', number: 1 } },
  { programs: 'snyk infracost ngrok', needs: 'auth', kind: 'token', place: { at: 'operand', number: 1 } },
  { programs: 'ngrok', needs: 'authtoken', kind: 'token', place: { at: 'operand', number: 1 } },
  { programs: 'ngrok', needs: 'add-authtoken', kind: 'token', place: { at: 'operand', number: 1 } },
  { programs: 'cloudflared', needs: 'install', kind: 'token', place: { at: 'operand', number: 1 } },
];
