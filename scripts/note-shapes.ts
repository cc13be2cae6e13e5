/** A kind of note for measurements: `part` gives one piece of it, and a note is as many pieces as its size asks for. */
export interface NoteShape {
  readonly name: string;
  /** What most notes are made of. */
  readonly everyday?: true;
  readonly part: (index: number) => string;
}

const misreadDash = '‚Äî';

/** Kinds of notes that people write, each made of one thing. */
export const noteShapes: readonly NoteShape[] = [
  {
    name: 'commands',
    everyday: true,
    part: (n) => `## Step ${n}\n\nRun it:\n\n\`\`\`sh\ndocker run --rm -it image${n}\n\`\`\``,
  },
  {
    name: 'indented code',
    everyday: true,
    part: (n) => `Shows the log:\n\n    docker logs --follow web${n}`,
  },
  {
    name: 'paragraphs',
    everyday: true,
    part: (n) => `A container is one process, number ${n}, with its own files and its own network.`,
  },
  {
    name: 'soft wrapped text',
    everyday: true,
    part: (n) => 'An image has layers,\nwhich are shared\nbetween images.\n'.repeat(5) + n,
  },
  { name: 'headings', part: (n) => `${'#'.repeat((n % 6) + 1)} Part ${n}\n\ntext` },
  { name: 'setext headings', part: (n) => `Part ${n}\n------\n\ntext` },
  {
    name: 'bullets',
    everyday: true,
    part: (n) => `List ${n}\n\n${'- `docker ps` lists **all** containers\n'.repeat(12)}\n# Next`,
  },
  { name: 'nested bullets', part: (n) => `List ${n}\n\n- a\n  - b\n    - c\n      - d\n  - e\n- f\n\nNext` },
  { name: 'loose bullets', part: (n) => `List ${n}\n\n- one\n\n- two\n\n  more of two\n\n- three\n\nNext` },
  {
    name: 'numbered steps',
    part: (n) => `Steps ${n}\n\n1. Build:\n\n   \`\`\`sh\n   make\n   \`\`\`\n\n2. Run\n\nNext`,
  },
  { name: 'task lists', part: (n) => `Tasks ${n}\n\n- [x] done\n- [ ] open\n\nNext` },
  {
    name: 'tables',
    everyday: true,
    part: (n) => `| Command | Meaning |\n|---|---|\n${`| \`ls ${n}\` | lists |\n`.repeat(10)}`,
  },
  {
    name: 'wide tables',
    part: (n) => `|${' a |'.repeat(12)}\n|${'---|'.repeat(12)}\n|${` ${n} |`.repeat(12)}`,
  },
  {
    name: 'inline code',
    everyday: true,
    part: (n) => `Use \`git log -${n}\` or \`git show\` and then \`git status\`.`,
  },
  { name: 'emphasis', part: (n) => `This is **very** _important_ and ~~wrong~~ ***${n}***.` },
  {
    name: 'links',
    everyday: true,
    part: (n) => `See [the book](https://book.test/${n} "title") and <https://site.test>.`,
  },
  {
    name: 'bare addresses',
    part: (n) => `See https://site.test/page-${n} or www.site.test, or mail a@b.test.`,
  },
  {
    name: 'link definitions',
    part: (n) => `See [page ${n}] and [other][page ${n + 1}].\n\n[page ${n}]: https://site.test/${n}`,
  },
  { name: 'footnotes', part: (n) => `Said[^${n}] again.\n\n[^${n}]: by someone` },
  { name: 'images', part: (n) => `![picture](img/${n}.png)\n\ntext ![[picture ${n}.png]] text` },
  { name: 'wiki links', part: (n) => `[[Note ${n}]]\n\nsee [[Other|the other]]` },
  { name: 'quotes and callouts', part: (n) => `> [!note] ${n}\n> Take care:\n> > quoted\n\ntext` },
  {
    name: 'HTML',
    part: (n) => `<div align="center">\n\n<a href="${n}.md">&laquo; Back</a>\n\n</div>\n\ntext<br>more`,
  },
  { name: 'details', part: (n) => `<details>\n<summary>More ${n}</summary>\n\ntext\n\n</details>` },
  { name: 'comments', part: (n) => `<!-- crib: concept image -->\n\ntext ${n}\n\n<!-- a remark -->` },
  { name: 'tables of contents', part: (n) => `## Part ${n}\n\n${'- [Section](#section)\n'.repeat(8)}\ntext` },
  { name: 'thematic breaks', part: (n) => `text ${n}\n\n---` },
  { name: 'escapes and entities', part: (n) => `\\*${n}\\* &amp; &lt;id&gt; &copy;` },
  { name: 'misread text', part: (n) => `An image ${misreadDash} number ${n} ${misreadDash} is read only.` },
  {
    name: 'CRLF and odd characters',
    part: (n) => `Run\u200b it ${n}:\r\n\r\n    docker\u00a0ps\r\n\r\n\u05d0\u200f 👩‍👧`,
  },
  {
    name: 'flags explained',
    everyday: true,
    part: (n) => `\`docker run -it image${n}\` starts it.\n\n- \`-i\`: interactive\n- \`-t\`: a terminal`,
  },
  {
    name: 'transcripts',
    everyday: true,
    part: (n) => `\`\`\`\n$ docker ps -a\nID NAME\n${n} web\n$ ls\na b\n\`\`\``,
  },
  { name: 'one command, many words', part: (n) => `Shows number ${n} of them.\n\n    docker ps --all` },
  { name: 'many commands', part: (n) => `## Tool ${n}\n\n    tool${n} sub --flag${n} value\n\nDoes ${n}.` },
  { name: 'recipes', part: (n) => `Stop and remove it:\n\n    docker stop a${n}\n    docker rm a${n}` },
  { name: 'alternatives', part: (n) => `\`docker ps\` or \`docker container ls\` lists ${n} of them.` },
  { name: 'concepts', part: (n) => `**Term${n}** is a thing that term${n + 1} knows. A term${n} has parts.` },
  { name: 'facts in bullets', part: (n) => `## Thing${n}\n\n- it is small\n- it names thing${n + 1}` },
  { name: 'slips', part: (n) => `\`docker rn --detatch x${n}\` runs the the container.` },
  { name: 'keys', part: (n) => `Keys ${n}\n\n- Ctrl-b ${n % 10}: go to window ${n}\n\n# Next` },
  { name: 'files', part: (n) => `\`\`\`dockerfile\nFROM a${n}\nRUN apt update\n\`\`\`` },
  {
    name: 'directives',
    part: (n) => `<!-- crib: description Shows ${n} -->\n\n    docker logs --tail ${n} web`,
  },
  { name: 'long lines of code', part: (n) => `    ${`docker run -e A=${n} `.repeat(40)}` },
  { name: 'open quotes', part: (n) => `    echo "it${n}\n    echo 'that ( [ { <` },
  { name: 'continued lines', part: (n) => `    docker run \\\n      --name web${n} \\\n      nginx` },
  { name: 'one-line fences', part: (n) => `\`\`\`sh\ndocker rm web${n}\n\`\`\`` },
  { name: 'distinct first words', part: (n) => `\`\`\`sh\nword${n} run --fast file${n}\n\`\`\`` },
  { name: 'words of 12,000 letters', part: (n) => `${'word'.repeat(3000)}${n}` },
  { name: 'nested substitutions', part: (n) => `    echo ${'$('.repeat(60)}date +${n}${')'.repeat(60)}` },
  { name: 'open substitutions', part: (n) => `    echo ${'$('.repeat(60)}date +${n}` },
];
