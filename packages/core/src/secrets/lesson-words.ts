/** Words that stand for a secret in a lesson, and words that are put before or behind them. Small letters, no digits. */
export const lessonWords: ReadonlySet<string> = new Set(
  `password passwort passwd passphrase passcode pass pwd pw psw pin secret secrets token tokens key keys keyid apikey auth access
  api jwt bearer pat encoded credential credentials login private public shared client server service account registry signing session cookie
  example examples sample demo dummy test tests testing tester dev prod local default changeme change changeit changethis me it
  this placeholder redacted hidden masked replace insert enter put paste fill your yours my our their the some any new old current
  strong super very long safe secure secured random real fake generated here value string text word words name user username admin
  administrator root postgres mysql mariadb mongo mongodb redis rabbitmq guest sa oracle elastic kibana grafana minio minioadmin
  docker github gitlab slack npm aws azure google db database app application web host id foo bar baz qux quux hello world letmein
  qwerty qwertz azerty asdf asdfgh abc abcd abcde abcdef abcdefg abcdefgh abcdefghijkl xyz open sesame opensesame welcome master
  monkey dragon iloveyou trustno nobody none null nil undefined true false yes no empty unset required optional
  geheim geheimnis kennwort sicher mein dein ihr motdepasse secrète mdp monmotdepasse contraseña contrasena contrasenia clave secreto secreta
  senha segredo segreto parola wachtwoord geheime hasło haslo tajne heslo tajne lösenord losenord hemligt adgangskode salasana jelszó
  şifre sifre parolam parol`.split(/\s+/),
);

/** Names of methods and formats that have the look of a password: letters with digits. */
export const methodNames: ReadonlySet<string> = new Set(
  `oauth2 oauth1 oauth1a md5 sha1 sha256 sha384 sha512 sha3 base64 base32 base58 base16 utf8 utf16 bcrypt2 argon2 argon2i argon2id pbkdf2
  rsa2048 rsa4096 ed25519 ed448 x25519 x509 secp256k1 aes128 aes256 hs256 hs384 hs512 rs256 rs384 rs512 es256 es384 ps256 pkcs1 pkcs5 pkcs7 pkcs8
  pkcs11 pkcs12 ssl3 tls1 http2 ipv4 ipv6 wpa2 wpa3 k8s i18n ntlmv2 krb5 saml2 web3 ec2 s3 win32 x64 amd64 arm64 uuid4 uuidv4`.split(
    /\s+/,
  ),
);
