/** Notes about tools, as somebody keeps them among everything else: path to text. */
export const toolNotes: Readonly<Record<string, string>> = {
  'Tech/Docker.md':
    '# Docker\n\nWhat runs: `docker ps`\n\nStop one: `docker stop web`\n\nClean up: `docker system prune` #tools\n',
  'Tech/compose.md':
    '# Compose\n\n- `docker compose up -d` starts all of it\n- `docker compose logs -f` shows what it says\n- `docker compose down` ends it\n',
  'Tech/Git.md':
    '---\ntags: [tools, work]\n---\n# Git\n\nThe state: `git status`\n\nOnto the main branch:\n\n    git rebase main\n\nBack to it: `git switch main`\n',
  'Tech/git undo.md':
    '# Undo things\n\n| Command | Meaning |\n|---|---|\n| git restore a.txt | throws away what changed |\n| git reset --soft HEAD~1 | takes back the last commit |\n',
  'Tech/psql.md': '# psql\n\n- `psql -l` lists the databases\n- `\\dt` lists the tables\n- `\\q` leaves\n',
  'Tech/tmux.md':
    '# tmux\n\nThe prefix is Ctrl-b.\n\n- Ctrl-b d: leave it running\n- `tmux attach` comes back\n- `tmux ls` lists what runs\n',
  'Tech/k8s.md':
    '# Kubernetes\n\n```sh\n# what runs\nkubectl get pods\n# what it says\nkubectl logs web\n# a shell in it\nkubectl exec -it web -- sh\n```\n',
  'Inbox/tar.md': 'Packen: `tar -czf a.tgz ordner`\n\nAuspacken: `tar -xzf a.tgz`\n',
  'Inbox/ssh keys.md':
    'Make a key: `ssh-keygen -t ed25519`\n\nBring it over: `ssh-copy-id host`\n\nKeep it open: `ssh-add`\n',
  'Inbox/qdrop.md':
    '- `qdrop push file` sends it\n- `qdrop list` says what is there\n- `qdrop drop 3` throws it away\n',
  'Projects/deploy.md':
    '# Deploying the shop\n\n1. `git pull`\n2. `npm ci`\n3. `rsync -a dist/ host:/srv/shop`\n4. `ssh host systemctl restart shop`\n5. `curl -I https://shop.example`\n6. `tail -f /var/log/shop.log`\n',
  'Archive/vim.md':
    '# Vim\n\n- dd - delete a line\n- yy - copy a line\n- p - paste it\n- :wq - save and leave\n',
};

const PEOPLE = ['Anna', 'Jo', 'Mira', 'Sam'];
const DISHES = ['Bread', 'Dal', 'Pancakes', 'Minestrone', 'Apple cake', 'Pesto'];

/** What is in none of the others: a command in a diary, code that is not typed, words that are programs too. */
const hardOthers: Readonly<Record<string, string>> = {
  'Diary/2026-03-09.md':
    '# Monday\n\nSpent the morning on the build. In the end `git bisect` found it.\n\nLunch with Mira, who moves to Porto in May.\n\nCall the plumber.\n\nSlept badly.\n',
  'Diary/2026-03-10.md':
    '# Dienstag\n\nDer Kurs über Docker war gut. Morgen weiter.\n\nBrot gebacken, Wäsche gemacht.\n',
  'Projects/README.md':
    '# Shop\n\nSells tea.\n\n## Install\n\n    npm install\n    npm start\n\n## Licence\n\nMIT. Ask before you print the logo on anything that is for sale.\n\nWritten in the evenings, so answers take a while.\n',
  'Projects/api.md':
    '# API\n\n```js\nconst shop = open("shop");\nfind(shop, { tea: true });\n```\n\nReturns a list. `find` takes a second argument, and `sort` a function.\n',
  'Projects/settings.md':
    '# Settings\n\n```yaml\nservices:\n  web:\n    image: nginx\n```\n\nThe port is in there too.\n',
  'Lists/chores.md':
    '- sort the mail\n- cut the hedge\n- find the key of the shed\n- make jam\n- watch the game\n- test the alarm\n',
  'Lists/time.md': '# Time\n\nLess of it than there was.\n\n- less news\n- more sleep\n- at home by six\n',
  'Essays/shell.md':
    '# The shell\n\nA shell is what a snail leaves behind. Whoever finds one should look into it, for now and then somebody lives there.\n',
  'Essays/tools.md':
    '# On tools\n\nA good tool is one that is not noticed. The vim of youth is gone, but the hammer stays; git is a word my father used for me.\n',
  'Music/keys.md': '# Keys\n\n- C: no sharps\n- G: one sharp\n- D: two\n- A: three\n',
  'Music/log.md': '# Log\n\nPlayed scales, an hour. Then the second movement, slowly.\n',
  'Work/incident.md':
    '# Incident\n\nAt nine the disk of the database was full. Jo ran `df -h` and saw it; Sam made room. We talked about alarms for an hour.\n\nNobody was hurt, two orders were lost.\n\nNext time the alarm comes first.\n',
};

/** Notes of other kinds, 48 in all: diaries, recipes, meetings, books, travels, and what is hard to tell. */
export function otherNotes(): Readonly<Record<string, string>> {
  const notes: Record<string, string> = { ...hardOthers };
  for (let day = 11; day < 21; day += 1)
    notes[`Diary/2026-03-${day}.md`] =
      `---\ntags: [diary]\n---\n# ${day} March\n\nMet ${PEOPLE[day % 4]}. It rained${day % 3 === 0 ? ', and the cellar is wet' : ''}.\n\n- [ ] write to ${PEOPLE[(day + 1) % 4]}\n`;
  for (const [at, dish] of DISHES.entries())
    notes[`Food/${dish}.md`] =
      `# ${dish}\n\n- ${200 + 50 * at} g flour\n- salt: a spoon\n- 2 eggs\n\n1. Mix it.\n2. Let it rest for ${at + 1} hours.\n3. Cut it, and eat it warm.\n`;
  for (let week = 1; week < 9; week += 1)
    notes[`Work/Meeting ${week}.md`] =
      `# Meeting ${week}\n\nThere: ${PEOPLE.slice(week % 3).join(', ')}\n\n| Who | What |\n|---|---|\n| ${PEOPLE[week % 4]} | asks the printer |\n| Jo | the \`main\` page |\n\n**Decided**: we move to room ${week}.\n`;
  for (let book = 1; book < 7; book += 1)
    notes[`Books/${book}.md`] =
      `# Book ${book}\n\n> Nothing is as it was.\n\nRead in ${book + 2} days. See [[Book ${book + 1}]] and [[Docker]].\n`;
  for (const place of ['Porto', 'Oslo', 'Kyoto', 'Brno', 'Cork', 'Lima'])
    notes[`Travel/${place}.md`] =
      `# ${place}\n\n${place === 'Kyoto' ? '朝、川を歩いた。とても静かだった。' : 'Walked along the river, and ate too much.'}\n\n- Train: 9:40\n- Bed: behind the station\n`;
  return notes;
}
