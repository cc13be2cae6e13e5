import { describe, expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

/** What is told of commands, save that some lack a sentence. */
async function toldOf(note: string): Promise<readonly string[]> {
  return (await lintNotes([note])).flatMap(({ rule, actual, level }) =>
    level === 'info' ? [] : [`${rule}: ${actual}`],
  );
}

const bullet = (command: string, says = 'Was es tut'): string => `# Notizen\n\n- ${says}: \`${command}\`\n`;

describe('slips that the data of a tool tells', () => {
  test.each([
    ['rm rf build', 'missing-dash: rf'],
    ['git reset hard HEAD~1', 'missing-dash: hard'],
    ['npm list depth 0', 'missing-dash: depth'],
    ['git commit am "x"', 'missing-dash: am'],
    ['npm install<package>', 'missing-blank: install<package>'],
    ['docker build -t shop.', 'missing-blank: shop.'],
    ['docker volume <volume>', 'missing-subcommand: <volume>'],
    ['git remote <name>', 'missing-subcommand: <name>'],
    ['git commit -amend', 'typo-flag: -amend'],
    ['docker ps -all', 'typo-flag: -all'],
    ['git remote set-url backup', 'missing-operand: backup'],
    ['docker run <container name or hash>', 'placeholder-type: <container name or hash>'],
    ['docker logs <local port:container port>', 'placeholder-type: <local port:container port>'],
    ['cp <Ziel> <Quelle>', 'placeholder-order: <Ziel>'],
    ['docker tag <new image> <old image>', 'placeholder-order: <new image>'],
    ["CMD ['node', 'server.js']", "broken-list: ['node', 'server.js']"],
    ['docker exec -it 容器名(也可以用ID) /bin/bash', 'bare-bracket: (也可以用ID)'],
  ])('%s', async (command, told) => {
    expect(await toldOf(bullet(command))).toEqual([told]);
  });
});

describe('lines that only look like it', () => {
  test.each([
    'tar xf a.tar',
    'ps aux',
    'docker run ubuntu env FOO',
    'kubectl get namespace default',
    'npm config set registry https://example.org',
    'ssh web<number>',
    'docker network <command>',
    'git remote <subcommando>',
    'find . -name x',
    'tar -xvf a.tar',
    'docker run ... -v a:/b nginx',
    'docker rm <container id or name>',
    'docker exec <container> <command>',
    'CMD ["node", "server.js"]',
    'CMD ["program", "…"]',
    'kubectl get pod(s) -A',
    'find . \\( -name a \\) -print',
    'git stash list',
    'git config user.name Ada',
  ])('%s', async (command) => {
    expect(await toldOf(bullet(command))).toEqual([]);
  });
});

describe('a sentence that says the opposite', () => {
  test.each([
    ['Stop the container', 'docker start web', 'start'],
    ['Hält den Container an', 'docker start web', 'start'],
    ['Containerı durdurur', 'podman start web', 'start'],
    ['删除容器', 'docker container create web', 'create'],
    ['Elimina el paquete', 'npm install left-pad', 'install'],
    ['Monta il disco', 'umount /mnt', 'umount'],
    ['Löscht das Abbild', 'docker build .', 'build'],
    ['Wyłącza usługę', 'systemctl enable web', 'enable'],
    ['Останавливает службу', 'rc-service start web', undefined],
    ['Start the service at boot', 'systemctl enable web', undefined],
    ['Removes created containers', 'docker container rm web', undefined],
    ['把在 stop 狀態的 container 呼叫起來', 'docker start web', undefined],
    ['Bring it back from a stop', 'docker start web', undefined],
  ])('%s: %s', async (says, command, told) => {
    expect(await toldOf(bullet(command, says))).toEqual(
      told === undefined ? [] : [`contrary-description: ${told}`],
    );
  });
});

test('a comment ends a command, and what is then missing is not told too', async () => {
  const fence = (...lines: string[]): string => `# Podman\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`;
  const command = ['podman run --rm \\', '  -v /a:/b \\', '  # -p 80:80 \\', '  alpine'];
  expect(await toldOf(fence(...command))).toEqual(['comment-in-command: # -p 80:80 \\']);
  expect(await toldOf(fence('# starts', 'podman run --rm \\', '  alpine', '# next', 'podman ps'))).toEqual(
    [],
  );
});

describe('instructions and keys', () => {
  test('in a list', async () => {
    const rows = ['FROM', 'RUN', 'COPY', 'VOLUMES', 'HTTP'].map((word) => `- \`${word}\`: macht etwas\n`);
    expect(await toldOf(`# Dockerfile\n\n${rows.join('')}`)).toEqual(['typo-keyword: VOLUMES']);
  });

  test('of a file that is none of these', async () => {
    const lines = ['a:', '  imge: x', '  prots: y'];
    expect(await toldOf(`# Own\n\n\`\`\`yaml\n${lines.join('\n')}\n\`\`\`\n`)).toEqual([]);
  });
});

describe('scripts, settings and files beside commands', () => {
  test.each([
    ["sed '15,,20d' notes.txt", ['broken-script: 15,,20d']],
    ["sed '1,/x/d' notes.txt", []],
    ["sed -n '$p' notes.txt", []],
    ["sed '2{p;d}' notes.txt", []],
    ["awk 'NR==1 {print $2' notes.txt", ['broken-script: NR==1 {print $2']],
    ['awk \'/{/ {print "}"}\' notes.txt', []],
    ['git config user.emial ada@example.org', ['typo-setting: user.emial']],
    ['git config init.defualtBranch main', ['typo-setting: init.defualtBranch']],
    ['git config delta.navigate true', []],
    ['git config alias.co checkout', []],
    ['git config branch.main.rebase true', []],
  ])('%s', async (command, told) => {
    expect(await toldOf(bullet(command))).toEqual(told);
  });

  test('an option that another command has', async () => {
    const lines = [
      'docker run nginx # runs it',
      '    --name <name> # its name',
      '    --build-arg <value> # a value',
    ];
    expect(await toldOf(`# Docker\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`)).toEqual([
      'unknown-flag: --build-arg',
    ]);
  });

  test('a hidden folder whose dot has moved', async () => {
    const note =
      '# SSH\n\nI file stanno in `~/.ssh`.\n\nMostra le macchine note:\n\n    cat ./ssh/known_hosts\n';
    expect(await toldOf(note)).toEqual(['odd-word: ./ssh']);
  });

  test('a folder of the root with swapped letters', async () => {
    expect(await toldOf(bullet('cd /ect/nginx'))).toEqual(['odd-word: /ect']);
    expect(await toldOf(bullet('curl http://localhost/sur/x; cd /data/ect'))).toEqual([]);
  });

  test('a quote in a line without marks', async () => {
    expect(await toldOf("# Git\n\ngit commit -m '내용\n\ngit log // 기록\n")).toEqual(["unclosed-quote: '"]);
    expect(await toldOf("# Git\n\nDon't: git log isn't it\n")).toEqual([]);
  });

  test('scripts of a project, and functions of another language', async () => {
    expect(await toldOf('# App\n\n- `pnpm dev` startet alles\n- npm comes with node\n')).toEqual([]);
    expect(await toldOf('# App\n\n```\nfunction load(url, context) {\n```\n')).toEqual([]);
  });
});
