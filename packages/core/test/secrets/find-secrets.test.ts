import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../src/secrets/find-secrets.ts';
import { shownFor } from '../../src/secrets/secret.ts';
import { madeUpKey, madeUpTokens } from './made-up.ts';

/** A text as it is shown. */
function shown(text: string): string {
  return findSecrets(text).reduceRight(
    (all, { kind, start, end }) => all.slice(0, start) + shownFor(kind) + all.slice(end),
    text,
  );
}

describe('a token is known by its form, wherever it stands', () => {
  test.each(Object.entries(madeUpTokens))('%s', (_, token) => {
    for (const text of [
      token,
      `Use ${token}.`,
      `\`x ${token}\``,
      `"${token}"`,
      `https://h.org/?t=${token}&b=1`,
      `**${token}**`,
    ])
      expect(shown(text).replace(/<(token|key)>/, '*')).toBe(text.replace(token, '*'));
  });

  test('one that is longer than any that was seen is hidden to its end', () => {
    const token = `${madeUpTokens.npm}${'q7Zk2Wv9Xb4R'.repeat(60)}`;
    expect(shown(`x ${token} y`)).toBe('x <token> y');
  });

  test('escapes and names of signs do not hide it', () => {
    const token = madeUpTokens.GitHub ?? '';
    expect(shown(token.replace('_', '\\_'))).toBe('<token>');
    expect(shown(token.replace('_', '&#95;'))).toBe('<token>');
    expect(shown(token.replace('_', '&lowbar;'))).toBe('<token>');
  });
});

describe('a value is a secret where it is given as one', () => {
  test.each([
    // Programs
    ['mysql -u root -pTr0ub4dor shop', 'mysql -u root -p<password> shop'],
    ['mysql -uroot -p"Tr0ub4dor" shop', 'mysql -uroot -p<password> shop'],
    [
      'mysql -pTr0ub4dor shop < a.sql; mysql -ph7Gk2mQ9 shop\nmysql -pn3wPassw0rt shop',
      'mysql -p<password> shop < a.sql; mysql -p<password> shop\nmysql -p<password> shop',
    ],
    [
      'docker exec db mysqldump -u root -pTr0ub4dor shop > a.sql',
      'docker exec db mysqldump -u root -p<password> shop > a.sql',
    ],
    ['mariadb-dump --password=Tr0ub4dor shop', 'mariadb-dump --password=<password> shop'],
    ["mysqladmin -u root password 'n3wPassw0rt'", "mysqladmin -u root password '<password>'"],
    ['mysql -u root -p Tr0ub4dor', 'mysql -u root -p <password>'],
    ['sshpass -p Tr0ub4dor ssh ada@box', 'sshpass -p <password> ssh ada@box'],
    ["sshpass -p'Tr0ub4dor' ssh ada@box", 'sshpass -p<password> ssh ada@box'],
    [
      'docker login -u ada -p h7Gk2mQ9 registry.example.org',
      'docker login -u ada -p <password> registry.example.org',
    ],
    ['podman login --password h7Gk2mQ9 quay.io', 'podman login --password <password> quay.io'],
    ['redis-cli -h db -a h7Gk2mQ9 ping', 'redis-cli -h db -a <password> ping'],
    ['curl -u ada:Tr0ub4dor https://api.example.org', 'curl -u ada:<password> https://api.example.org'],
    ['curl --user "ada:Tr0ub4dor" https://h.org', 'curl --user "ada:<password>" https://h.org'],
    ['curl -sSu ada:Tr0ub4dor https://h.org', 'curl -sSu ada:<password> https://h.org'],
    [
      'wget --user=ada --password=Tr0ub4dor https://h.org',
      'wget --user=ada --password=<password> https://h.org',
    ],
    ['http -a ada:Tr0ub4dor h.org', 'http -a ada:<password> h.org'],
    ['smbclient //nas/a -U ada%Tr0ub4dor', 'smbclient //nas/a -U ada%<password>'],
    ['ldapsearch -x -D cn=ada -w Tr0ub4dor', 'ldapsearch -x -D cn=ada -w <password>'],
    ['mongosh -u ada -p Tr0ub4dor', 'mongosh -u ada -p <password>'],
    ['7z x a.7z -pTr0ub4dor', '7z x a.7z -p<password>'],
    ['unzip -P Tr0ub4dor a.zip', 'unzip -P <password> a.zip'],
    ['ssh-keygen -t ed25519 -N "Tr0ub4dor"', 'ssh-keygen -t ed25519 -N <password>'],
    ['gpg --batch --passphrase Tr0ub4dor -d a.gpg', 'gpg --batch --passphrase <password> -d a.gpg'],
    ['openssl rsa -in a.pem -passin pass:Tr0ub4dor', 'openssl rsa -in a.pem -passin pass:<password>'],
    ['keytool -list -storepass Tr0ub4dor', 'keytool -list -storepass <password>'],
    ['sqlcmd -S db -U sa -P Tr0ub4dor', 'sqlcmd -S db -U sa -P <password>'],
    ['sqlplus ada/Tr0ub4dor@shop', 'sqlplus ada/<password>@shop'],
    ['nmcli dev wifi connect Home password Tr0ub4dor', 'nmcli dev wifi connect Home password <password>'],
    ['htpasswd -b users ada Tr0ub4dor', 'htpasswd -b users ada <password>'],
    ['rabbitmqctl add_user ada Tr0ub4dor', 'rabbitmqctl add_user ada <password>'],
    ['xfreerdp /u:ada /p:Tr0ub4dor /v:box', 'xfreerdp /u:ada /p:<password> /v:box'],
    ['echo Tr0ub4dor | sudo -S id', 'echo <password> | sudo -S id'],
    [
      'echo "h7Gk2mQ9" | docker login -u ada --password-stdin',
      'echo "<password>" | docker login -u ada --password-stdin',
    ],
    ['echo "ada:Tr0ub4dor" | sudo chpasswd', 'echo "ada:<password>" | sudo chpasswd'],
    [
      'kubeadm join 10.0.0.1:6443 --token a1b2c3.9z8y7x6w5v4u3t2s',
      'kubeadm join 10.0.0.1:6443 --token <token>',
    ],
    ['gh secret set API_TOKEN --body q7Zk2Wv9', 'gh secret set API_TOKEN --body <token>'],
    ['vault login q7Zk2Wv9Xb4R', 'vault login <token>'],
    [
      'npm config set //r.example.org/:_authToken q7Zk2Wv9Xb4R',
      'npm config set //r.example.org/:_authToken <token>',
    ],
    [
      'aws configure set aws_secret_access_key q7Zk2Wv9/Xb4R',
      'aws configure set aws_secret_access_key <key>',
    ],
    [
      'kubectl create secret generic db --from-literal=password=Tr0ub4dor',
      'kubectl create secret generic db --from-literal=password=<password>',
    ],
    ['helm upgrade a b --set auth.password=Tr0ub4dor', 'helm upgrade a b --set auth.password=<password>'],
    [
      'mount -t cifs //nas/a /mnt -o username=ada,password=Tr0ub4dor,uid=1000',
      'mount -t cifs //nas/a /mnt -o username=ada,password=<password>,uid=1000',
    ],
    ['ssh box "mysql -uroot -p\'Tr0ub4dor\' < a.sql"', 'ssh box "mysql -uroot -p<password> < a.sql"'],
    [
      'docker exec db mysqldump -uroot -pShop2026! shop | gzip',
      'docker exec db mysqldump -uroot -p<password> shop | gzip',
    ],
    ['mysql -u root -puzcSA67^=_czN shop', 'mysql -u root -p<password> shop'],
    ['mysql -h127.0.0.1 -uroot -pAda@2026#MySQL shop', 'mysql -h127.0.0.1 -uroot -p<password> shop'],
    ["sshpass -p 'GreenBoatSleepsLate' ssh box", 'sshpass -p <password> ssh box'],
    ['net user ada Tr0ub4dor /add', 'net user ada <password> /add'],
    ['cmdkey /add:nas /user:ada /pass:Tr0ub4dor', 'cmdkey /add:nas /user:ada /pass:<password>'],
    ['az login -u ada@example.org -p Tr0ub4dor', 'az login -u ada@example.org -p <password>'],
    [
      'composer config http-basic.example.org ada Tr0ub4dor',
      'composer config http-basic.example.org ada <password>',
    ],
    ['poetry config pypi-token.pypi q7Zk2Wv9Xb4R', 'poetry config pypi-token.pypi <token>'],
    [
      "ansible-vault encrypt_string 'Tr0ub4dor' --name pw",
      'ansible-vault encrypt_string <password> --name pw',
    ],
    ['consul kv put db/password Tr0ub4dor', 'consul kv put db/password <password>'],
    ['terraform apply -var="db_password=Tr0ub4dor"', 'terraform apply -var="db_password=<password>"'],
    ['mvn deploy -Dgpg.passphrase=Tr0ub4dor', 'mvn deploy -Dgpg.passphrase=<password>'],
    ['redis> AUTH Tr0ub4dor', 'redis> AUTH <password>'],
    ['CONFIG SET requirepass "Tr0ub4dor"', 'CONFIG SET requirepass "<password>"'],
    // Settings
    ['PGPASSWORD=Tr0ub4dor psql shop', 'PGPASSWORD=<password> psql shop'],
    [
      'docker run -e POSTGRES_PASSWORD=Tr0ub4dor postgres',
      'docker run -e POSTGRES_PASSWORD=<password> postgres',
    ],
    ['export GITHUB_TOKEN=q7Zk2Wv9Xb4R', 'export GITHUB_TOKEN=<token>'],
    ["export DB_PASSWORD='Tr0ub4dor&3'", "export DB_PASSWORD='<password>'"],
    ['$env:API_TOKEN = "q7Zk2Wv9Xb4R"', '$env:API_TOKEN = "<token>"'],
    ['ENV API_TOKEN q7Zk2Wv9Xb4R', 'ENV API_TOKEN <token>'],
    ['APP_KEY=q7Zk2Wv9Xb4Rn8Tc1Lm6', 'APP_KEY=<key>'],
    ['  MYSQL_ROOT_PASSWORD: Tr0ub4dor', '  MYSQL_ROOT_PASSWORD: <password>'],
    ['{"user": "ada", "password": "Tr0ub4dor"}', '{"user": "ada", "password": "<password>"}'],
    ['-d "{\\"password\\":\\"Tr0ub4dor\\"}"', '-d "{\\"password\\":\\"<password>\\"}"'],
    ['spring.datasource.password=Tr0ub4dor', 'spring.datasource.password=<password>'],
    ['//r.example.org/:_authToken=q7Zk2Wv9Xb4R', '//r.example.org/:_authToken=<token>'],
    ['machine h.org login ada password Tr0ub4dor', 'machine h.org login ada password <password>'],
    ['requirepass Tr0ub4dor', 'requirepass <password>'],
    ['PrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=', 'PrivateKey = <key>'],
    ["CREATE USER ada WITH PASSWORD 'Tr0ub4dor';", "CREATE USER ada WITH PASSWORD '<password>';"],
    ["CREATE USER 'ada'@'%' IDENTIFIED BY 'Tr0ub4dor';", "CREATE USER 'ada'@'%' IDENTIFIED BY '<password>';"],
    ["export BORG_PASSPHRASE='correct horse battery staple'", "export BORG_PASSPHRASE='<password>'"],
    ['SECRET_KEY_BASE=3f9a0c7e51b8d2460e9f7a1c5b3d8e2f', 'SECRET_KEY_BASE=<key>'],
    ['MSSQL_SA_PASSWORD=MyStr0ngP@ss!', 'MSSQL_SA_PASSWORD=<password>'],
    [
      'psql "host=db user=ada password=Tr0ub4dor dbname=shop"',
      'psql "host=db user=ada password=<password> dbname=shop"',
    ],
    ['Server=db;User Id=sa;Password=Tr0ub4dor;', 'Server=db;User Id=sa;Password=<password>;'],
    ['PresharedKey = /UwcSPg38hW/D9Y3tcS1FOV0K1wuURMbS0sesJEP5ak=', 'PresharedKey = <key>'],
    [
      'db.createUser({user: "ada", pwd: "Tr0ub4dor", roles: []})',
      'db.createUser({user: "ada", pwd: "<password>", roles: []})',
    ],
    ['<password>Tr0ub4dor</password>', '<password><password></password>'],
    ['<add key="Password" value="Tr0ub4dor" />', '<add key="Password" value="<password>" />'],
    ['- name: DB_PASSWORD\n  value: Tr0ub4dor', '- name: DB_PASSWORD\n  value: <password>'],
    ['{"name": "DB_PASSWORD", "value": "Tr0ub4dor"}', '{"name": "DB_PASSWORD", "value": "<password>"}'],
    [
      'variable "db_password" {\n  default = "Tr0ub4dor"\n}',
      'variable "db_password" {\n  default = "<password>"\n}',
    ],
    ['client.setPassword("Tr0ub4dor")', 'client.setPassword("<password>")'],
    // Headers and addresses
    ['curl -H "Authorization: Bearer q7Zk2Wv9Xb4R" h.org', 'curl -H "Authorization: Bearer <token>" h.org'],
    ["curl -H 'PRIVATE-TOKEN: q7Zk2Wv9Xb4R' h.org", "curl -H 'PRIVATE-TOKEN: <token>' h.org"],
    ["curl -H 'X-Api-Key: q7Zk2Wv9Xb4R' h.org", "curl -H 'X-Api-Key: <key>' h.org"],
    ['Authorization: Basic YWRhOlRyMHViNGRvcg==', 'Authorization: Basic <token>'],
    [
      'git clone https://ada:Tr0ub4dor@example.org/a.git',
      'git clone https://ada:<password>@example.org/a.git',
    ],
    ['rsync a ada:q7Zk2Wv9Xb4R@box::notes', 'rsync a ada:<password>@box::notes'],
    ['psql postgresql://ada:Tr0ub4dor@db:5432/shop', 'psql postgresql://ada:<password>@db:5432/shop'],
    ['redis-cli -u redis://:Tr0ub4dor@db', 'redis-cli -u redis://:<password>@db'],
    ['mongodb+srv://ada:Tr0ub4dor@a.example.org/b', 'mongodb+srv://ada:<password>@a.example.org/b'],
    [
      'curl "https://h.org/a?id=7&access_token=q7Zk2Wv9&x=1"',
      'curl "https://h.org/a?id=7&access_token=<token>&x=1"',
    ],
    [
      'export https_proxy=http://ada:Tr0ub4dor@proxy:8080',
      'export https_proxy=http://ada:<password>@proxy:8080',
    ],
    [
      'jdbc:postgresql://db/shop?user=ada&password=Tr0ub4dor',
      'jdbc:postgresql://db/shop?user=ada&password=<password>',
    ],
    ["curl -d 'user=ada&password=Tr0ub4dor' h.org", "curl -d 'user=ada&password=<password>' h.org"],
    ['http POST h.org user=ada password=Tr0ub4dor', 'http POST h.org user=ada password=<password>'],
    // Sentences, tables, other languages
    ['Use the password Tr0ub4dor for it.', 'Use the password <password> for it.'],
    ['The password of the user root: Tr0ub4dor', 'The password of the user root: <password>'],
    ['Рабочий пароль — Tr0ub4dor', 'Рабочий пароль — <password>'],
    ['비밀번호는 Tr0ub4dor 입니다', '비밀번호는 <password> 입니다'],
    ['mật khẩu: Tr0ub4dor', 'mật khẩu: <password>'],
    ['wachtwoord: Tr0ub4dor', 'wachtwoord: <password>'],
    ['The password is `Tr0ub4dor`.', 'The password is `<password>`.'],
    ['| password | Tr0ub4dor |', '| password | <password> |'],
    ['**Password:** Tr0ub4dor', '**Password:** <password>'],
    ['Das Passwort lautet Tr0ub4dor.', 'Das Passwort lautet <password>.'],
    ['Le mot de passe est Tr0ub4dor.', 'Le mot de passe est <password>.'],
    ['La contraseña es `Tr0ub4dor`', 'La contraseña es `<password>`'],
    ['Senha: Tr0ub4dor', 'Senha: <password>'],
    ['Пароль: Tr0ub4dor', 'Пароль: <password>'],
    ['密码：Tr0ub4dor', '密码：<password>'],
    ['数据库密码是 Tr0ub4dor', '数据库密码是 <password>'],
    ['パスワードは `Tr0ub4dor` です', 'パスワードは `<password>` です'],
    // What chance writes
    ['Paste q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2 there.', 'Paste <token> there.'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('one that is longer than a search goes is whole', () => {
    expect(shown(`TOKEN=${'q7Zk2Wv9Xb'.repeat(400)} x`)).toBe('TOKEN=<token> x');
  });

  test('each line of a private key is one, and those that show it are not', () => {
    for (const indent of ['', '    ', '> ', '\t']) {
      const found = findSecrets(madeUpKey.map((line) => indent + line).join('\n'));
      expect(found.map(({ kind, follows = false }) => [kind, follows])).toEqual([
        ['key', false],
        ['key', true],
        ['key', true],
      ]);
    }
    expect(shown(JSON.stringify({ key: madeUpKey.join('\n') }))).toMatch(
      /^\{"key":"-----BEGIN [A-Z ]+-----\\n<key>\\n-----END [A-Z ]+-----"\}$/,
    );
  });
});

describe('what lessons show, and what only looks like a secret, stays', () => {
  test.each([
    'docker run -e POSTGRES_PASSWORD=example postgres',
    'docker run -e MYSQL_ROOT_PASSWORD=my-secret-pw -d mysql',
    'docker run -e MYSQL_ROOT_PASSWORD=mysecretpassword -d mysql',
    'mysql -uroot -ppassword',
    'mysql -u root -psecret shop',
    'mysql -u root -p shop2024',
    'mysql -u root -p < a.sql',
    'mysql -h db -P 3306 -u root -p',
    'mysql -u root -p$PASSWORD shop',
    'mysqldump -u root --password=$(cat pw.txt) shop',
    'mysqldump -p{{ password }} shop',
    'psql --password shop2',
    'export TOKEN=<token>',
    'export GITHUB_TOKEN=YOUR_TOKEN',
    'export GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'export OPENAI_API_KEY=sk-...',
    'export OPENAI_API_KEY="sk-your-api-key-here"',
    'export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    'export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'export PASSWORD=xxxxxxxx',
    'export PASSWORD=********',
    'export DB_PASSWORD_FILE=/run/secrets/db_pw1',
    'export SSH_KEY=~/.ssh/id_ed25519',
    'PASSWORD=123456',
    'PASSWORD=changeme123',
    'PASSWORD=$' + '{DB_PASSWORD:-geheim}',
    'password: $' + '{{ secrets.DB_PASSWORD }}',
    'password: "{{ .Values.db.password }}"',
    'password: process.env.DB_PASSWORD',
    'password = getpass.getpass()',
    'token = response.json()["token1"]',
    'secretName: db-secret-v2',
    'token_type: Bearer2x9',
    'public_key: q7Zk2Wv9Xb',
    'docker service create --secret db_pass_v2 nginx',
    'docker login -u ada --password-stdin',
    'cat pw.txt | docker login -u ada --password-stdin',
    'docker run -p 8080:80 nginx',
    'ssh -p 2222 ada@box',
    'mkdir -pv a/b7Gk2mQ9',
    'cp -p a1B2c3D4 b',
    'curl -u ada https://h.org',
    'curl -u user:password https://h.org',
    'curl -u "$USER:$TOKEN" https://h.org',
    'curl -u guest:guest http://localhost:15672',
    'curl -H "Authorization: Bearer $TOKEN" h.org',
    'curl -H "Authorization: Bearer <token>" h.org',
    'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" h.org',
    'Authorization: Basic dXNlcjpwYXNzd29yZA==',
    'postgres://user:password@localhost:5432/db',
    'mysql://root:root@db',
    'https://user:$TOKEN@example.org',
    'ssh://git@example.org:7999/a.git',
    'docker pull nginx:1.25.3@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac',
    'npm install react18@npm:react@18.2.0',
    'git show 3f9a0c7e51b8d2460e9f7a1c5b3d8e2f604a9c1b',
    'docker start 16c1e28cc1cf',
    'uuid 123e4567-e89b-12d3-a456-426614174000',
    'sha512-q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2Ea7Ui9Ow4Kx8Qz1Vb6Nc3Mt5Pl0Dr2Gy7Bh4Fk9Sw1Je8Ax6Cu3Io5Nq==',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKq4mwz2c+Ht7dRXBEm9PfoLuG53T8vYhWaJDxkQSiub6 ada@box',
    '256 SHA256:q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2Ea7Ui9Ow4K ada@box (ED25519)',
    'echo aGVsbG8gd29ybGQsIHRoaXMgaXMgbm8gc2VjcmV0 | base64 -d',
    'https://docs.google.com/document/d/1q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2Ea7Ui9Ow/edit',
    '/usr/lib/x86_64-linux-gnu/libQt5WebEngineCore.so.5.15.2',
    'org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor2Test',
    'AbstractSingletonProxyFactoryBeanV2Beta1Controller3',
    'kubectl logs nginx-deployment-66b6c48dd5-7x9kz',
    'The password is required.',
    'Passwords have 8-20 characters.',
    'Password: at least 8 characters',
    'The token is valid for 30 minutes.',
    'Token: JWT (HS256)',
    'Key: Ctrl-b %',
    '| key | F12 |',
    '| Token | what it is |',
    'Secret: base64-encoded',
    'password (min8chars)',
    'export GITHUB_TOKEN=ghp_yourPersonalAccessToken',
    'PASSWORD=SOCKS5PASSWORD',
    'SA_PASSWORD=yourStrong(!)Password',
    'MINIO_ROOT_PASSWORD=minio123',
    'hashed_password=auth.get_password_hash(data)',
    'redis-cli -a "$$REDIS_PASSWORD" ping',
    'printf "password=%s\\n" "$PW"',
    'export TOKEN=`curl -X PUT https://h.org/a1B2c3`',
    "$token = 'eyJ0..'",
    'tool auth --access-token eyJ0eXA...',
    'proxy_pass http://app1:8080;',
    'fastcgi_pass app1:9000;',
    'cat /etc/passwd | Lists2x',
    'TOKEN::Elevate2x',
    'git config --global user.signingkey 0A46826A9B3C4D5E',
    'PublicKey = xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=',
    '$2a$06$Z7wmrkYMOyLboLcULUYzNe6nHUcWywSZTt6nSrT5Xdv/VLdJ4g99K',
    'docker run --entrypoint htpasswd httpd:2 -Bbn user password > auth/nginx2.htpasswd',
    'htpasswd -b <file> <user> <password>',
    'npm token create',
    '- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef: { name: db2X, key: password }',
    '<password>secret</password>',
    'zip -er a1B2c3.zip b',
    'Das Passwort ist geheim.',
    '密码：你的密码',
    'Passwort: SHA-256',
    'git config --global credential.helper store',
    "-- IDENTIFIED BY 'password'",
    'gpg --list-secret-keys --keyid-format LONG',
    'gpg --export-secret-key ada@example.org',
    'ansible-playbook site.yml --ask-become-pass web1',
    'patator ssh_login user=FILE0 password=FILE1',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----',
    'task-management-system-for-teams-2024-edition-v2',
    'import sk-learn-contrib-lightning-2',
    'pip install pypi-attestations',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text);
  });
});
