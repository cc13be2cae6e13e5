import type { Proof } from './random-look.ts';
import type { SecretKind } from './secret.ts';

/** What the name of a setting says about its value. */
export interface NameSense {
  readonly kind: SecretKind;
  /** What its value must look like at least; names that often hold something else want more. */
  readonly least: Proof;
}

/** Names by their last word, in small letters and several languages: `MYSQL_ROOT_PASSWORD`, `mot de passe`. */
const lastWords: Readonly<Record<SecretKind, string>> = {
  password: `password passwd passphrase passcode pass pwd psw passwort kennwort contraseña contrasena clave senha parola wachtwoord
    hasło haslo heslo lösenord adgangskode passord salasana jelszó şifre sifre parolă lozinka geslo пароль пароля паролем пароли парола
    лозинка κωδικός κωδικος סיסמה סיסמא المرور عبور पासवर्ड รหัสผ่าน khẩu sandi psk requirepass masterauth userpw rootpw`,
  token: 'token jwt authtoken accesstoken bearertoken sessiontoken bearer токен',
  key: 'secret apikey secretkey accesskey privatekey authkey presharedkey masterkey encryptionkey accountkey',
};

const kindOfLast: ReadonlyMap<string, SecretKind> = new Map(
  (Object.keys(lastWords) as SecretKind[]).flatMap((kind) =>
    lastWords[kind].split(/\s+/).map((word) => [word, kind] as const),
  ),
);

/** Words before `key` that make it one to keep; without one it is as likely a key of a map or of a board. */
const secretKeys: ReadonlySet<string> = new Set(
  'api secret access private auth account encryption signing master shared preshared storage session deploy license wep wpa hmac aes'.split(
    ' ',
  ),
);

/** Scripts that write no blanks: the name may have a particle behind it. */
const unparted: readonly { readonly kind: SecretKind; readonly name: RegExp }[] = [
  { kind: 'password', name: /(?:密码|密碼|口令|パスワード|合言葉|비밀번호|암호)(?:是|为|為|は|が|는|은)?$/ },
  { kind: 'token', name: /(?:令牌|トークン|토큰)(?:是|为|為|は|が|는|은)?$/ },
  { kind: 'key', name: /(?:密钥|密鑰|秘钥|シークレット|秘密鍵|비밀키)(?:是|为|為|は|が|는|은)?$/ },
];

/** What each of these names has in it, so that most words of a text are passed over at once. */
const hint = new RegExp(
  `pass|pwd|token|secret|key|_auth|schlüssel|[密口令パトシ合秘비암토]|${[...kindOfLast.keys()].join('|')}`,
  'iu',
);

/** True for a word that `senseOfName` is worth asking about. */
export const mayNameSecret = (word: string): boolean => word.length <= 200 && hint.test(word);

/** Words that turn the name of a setting into that of something else: `public_key`, `--no-password`. */
const opposite: ReadonlySet<string> = new Set(
  'public pub no ask prompt without show print create generate reset change remove delete forgot primary foreign sort partition fastcgi uwsgi scgi grpc'.split(
    ' ',
  ),
);

/**
 * Gives what a name says about its value: `DB_PASSWORD`, `spring.datasource.password`, `_authToken`, `X-Api-Key`. `before`:
 * the words before it on the line, as names in a sentence have blanks. Nothing for names such as `password_file`, `token_type`.
 */
export function senseOfName(name: string, before = ''): NameSense | undefined {
  for (const { kind, name: pattern } of unparted) if (pattern.test(name)) return { kind, least: 'any' };
  if (/^_auth$/.test(name)) return { kind: 'token', least: 'mixed' };
  const words = name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .filter((word) => word !== '');
  // `SECRET_KEY_BASE` is what the key is made of.
  if (words.at(-1) === 'base') words.pop();
  const last = words.at(-1) ?? '';
  const earlier = words.at(-2) ?? /(\p{L}+)[ -]$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (words.some((word) => opposite.has(word))) return undefined;
  if (last === 'passe') return /mots? de $/i.test(before) ? { kind: 'password', least: 'any' } : undefined;
  if (last === 'key' || last === 'keys' || last === 'schlüssel')
    return secretKeys.has(earlier)
      ? { kind: 'key', least: 'any' }
      : name.includes('_') && name === name.toUpperCase()
        ? { kind: 'key', least: 'long' }
        : undefined;
  // `--secret`, and `secret: name` of Docker and Kubernetes, name a secret that is kept elsewhere.
  if (last === 'secret') return { kind: 'key', least: words.length > 1 ? 'any' : 'scattered' };
  const kind =
    kindOfLast.get(last) ??
    kindOfLast.get(
      /(?:password|passwd|passphrase|passwort|kennwort|pass|pwd|token|secret|apikey)$/.exec(last)?.[0] ?? '',
    );
  if (kind === undefined || /^(?:by|com|tres|under|over|sur)pass$/.test(last)) return undefined;
  return { kind, least: 'any' };
}
