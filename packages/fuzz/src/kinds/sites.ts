import { session } from './commands.ts';
import type { Kinds } from './kind.ts';
import { call, sentence } from './vocabulary.ts';

/** What sites, note books and other tools have beside Markdown. */
export const sites: Kinds = {
  admonition: (c) =>
    `!!! ${c.pick(['tip', 'note', 'warning "x"', ''])}\n    ${sentence(c)}\n\n    \`${call(c)}\``,
  'collapsed admonition': (c) => `???+ note "${sentence(c)}"\n    ${session(c).replaceAll('\n', '\n    ')}`,
  tab: (c) => `=== "${c.pick(['Linux', sentence(c)])}"\n\n    \`\`\`sh\n    ${call(c)}\n    \`\`\``,
  container: (c) =>
    `:::${c.pick([' tip', '{.note}', 'warning x', ''])}\n${sentence(c)}\n\`${call(c)}\`\n${c.pick([':::', '::::', ''])}`,
  callout: (c) =>
    `> [!${c.pick(['note', 'TIP', 'warning', 'x', 'faq'])}]${c.pick(['', '-', '+ ', ' '])}${sentence(c)}\n> ${sentence(c)}\n> \`\`\`sh\n> ${call(c)}\n> \`\`\``,
  details: (c) =>
    `<details${c.pick(['', ' open'])}>\n<summary>${sentence(c)}</summary>\n${c.pick(['\n', ''])}\`\`\`sh\n${session(c)}\n\`\`\`\n${c.pick(['</details>', '\n</details>', ''])}`,
  liquid: (c) =>
    `{% ${c.pick(['highlight bash', 'raw', 'include x.md', 'if a'])} %}\n${session(c)}\n{% ${c.pick(['endhighlight', 'endraw', 'endif'])} %}`,
  shortcode: (c) =>
    `{{< ${c.pick(['highlight sh', 'tab "x"', 'notice tip'])} >}}\n${session(c)}\n{{< /${c.pick(['highlight', 'tab'])} >}}`,
  'html code': (c) =>
    `<pre${c.pick(['', '><code', ' class="x"'])}>${session(c).replaceAll('<', '&lt;')}</pre>${c.pick(['', '</code>'])}`,
  'html words': (c) =>
    `<${c.pick(['div', 'p align="center"', 'b', 'script', 'style', 'a href="javascript:x"', 'img src=x onerror=y', 'br/', 'table><tr><td', 'x-y'])}>${sentence(c)}${c.pick(['</div>', '</p>', '', '</script>', '</b>'])}`,
  comment: (c) => `<!--${c.pick([' ', '', '\n'])}${sentence(c)}${c.pick([' -->', '-->', '', '--!>', ' --'])}`,
  directive: (c) =>
    `<!-- crib: ${c.pick(['skip', 'end', 'recipe', 'concept Layer', 'description Shows it', 'group Other', 'input vim', 'ignore secret', 'nope', `description ${sentence(c)}`, 'ask What?'])} -->`,
  'wiki link': (c) =>
    `[[${c.pick(['Other note', 'a|b', 'x#y', ''])}]] ![[${c.pick(['p.png', 'b', 'a#^x'])}]] %%${sentence(c)}%% ^id`,
  'obsidian task': (c) =>
    `- [${c.pick(['x', '/', '-', '>', ' '])}] ${sentence(c)} 📅 2026-01-0${1 + c.below(9)} #tag`,
  logseq: (c) => `- ${sentence(c)}\n  id:: 1\n  collapsed:: true\n\t- \`${call(c)}\` ((ref)) {{embed x}}`,
  org: (c) => `* ${sentence(c)}\n#+BEGIN_SRC sh\n${session(c)}\n#+END_SRC\n- =${call(c)}= :: ${sentence(c)}`,
  'tldr page': (c) =>
    `# ${c.pick(['docker', 'x'])}\n\n> ${sentence(c)}.\n> More information: <https://a.test>.\n\n- ${sentence(c)}:\n\n\`docker ps {{[-a|--all]}} {{name}}\``,
  'cheat page': (c) => `# ${sentence(c)}\n${call(c)}\n\n# ${sentence(c)}\n${call(c)}`,
  'navi page': (c) => `% docker, x\n\n# ${sentence(c)}\n${call(c)} <x>\n\n$ x: docker ps --format '{{.ID}}'`,
  'glued heading': (c) => `#${c.pick(['docker', 'tag', '!'])}\n${call(c)}`,
  'framed title': (c) =>
    `${c.pick(['=====', '-----', '*****', '┌───┐', '+---+'])}\n${c.pick(['', '| ', '│ '])}${sentence(c)}\n${c.pick(['=====', '-----', '└───┘', '+---+'])}`,
  mathematics: () => '$$\n\\frac{a}{b}\n$$ and $x_1$ and \\(y\\)',
  'table of contents': () => '[TOC]\n\n- [Docker](#docker)\n  - [Images](#images)\n',
};

/** What may stand at the top of a note. */
export const tops: Kinds = {
  settings: (c) =>
    `---\ntitle: ${c.pick(['Docker', '"a: b"', '[x', '', '&a *a', 'null', '\u0007', 'x'.repeat(200), '日本語', '../x', 'CON'])}\ncrib:\n  tools: [docker]\n---`,
  'other settings': (c) =>
    `---\ntags: [a, b]\naliases:\n  - x\ndate: ${c.pick(['2026-03-14', '2026-13-45', 'x', '1e9', ''])}\nlang: ${c.pick(['de', 'no', 'xx-YY', ''])}\n---`,
  'settings left open': () => '---\ntitle: Docker\n',
  toml: () => '+++\ntitle = "x"\n+++',
  'all settings': (c) =>
    `---\ncrib: { ignore: [${c.pick(['secret', 'x', ''])}], topic: ${c.pick(['a', '../b', 'ß'])}, deck: "a::b", sheet: { paper: ${c.pick(['a5', 'a4', '10x10mm', 'x'])} } }\n---`,
};
