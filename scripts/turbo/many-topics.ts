import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const THINGS = [
  'images',
  'networks',
  'volumes',
  'backups',
  'services',
  'logs',
  'mirrors',
  'queues',
  'indexes',
  'tokens',
];
const TEAMS = ['billing', 'search', 'support', 'storage', 'mobile', 'payments', 'release', 'security'];

/** Writes topics of one small note each below `content`, each with commands of its own, and gives their names. */
export function writeTopics(content: string, count: number, scripts: object): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const thing = THINGS[at % THINGS.length] ?? '';
    const team = TEAMS[Math.floor(at / THINGS.length) % TEAMS.length] ?? '';
    const name = `${team}-${thing}-${at}`;
    const folder = join(content, name);
    mkdirSync(folder);
    const manifest = { name, private: true, scripts, devDependencies: { cribnotes: 'workspace:*' } };
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    writeFileSync(join(folder, `${name}.md`), noteOf(team, thing, at));
    return name;
  });
}

function noteOf(team: string, thing: string, at: number): string {
  return `# The ${thing} of ${team} ${at}

A **runner** is the machine of ${team} that looks after ${thing}.

## Look

List the containers of the runner:

    docker ps --all --filter label=${team}-${at}

Follow what it says about ${thing}:

    docker logs --follow --tail 100 ${team}-${thing}-${at}

Show who changed the settings of the ${thing}:

    git log --oneline -- ${team}/${thing}.yaml

## Change

Take the newest settings over:

    git pull --rebase origin ${team}-${at}

Restart it with other ${thing}:

    docker restart ${team}-${thing}-${at}

Delete what is left of old ${thing}:

    docker volume rm ${team}-${thing}-${at}-old
`;
}
