/**
 * A mark of a program for notes or for web sites that Markdown takes for text. What its first group holds stays, the rest
 * of it goes; where there is no group, all of it goes.
 */
export interface AuthorMark {
  readonly name: string;
  readonly pattern: RegExp;
  /** What stays is a title of what stands below. */
  readonly title?: true;
  /** At the end of a line it may also be the last word of a command, so that more must speak for it (`endsWords`). */
  readonly atEnd?: true;
  readonly examples: readonly (readonly [asWritten: string, asPrinted: string])[];
  /** What looks like it and is something else. */
  readonly stays: readonly string[];
}

const TAG = String.raw`#\p{L}[\p{L}\p{N}_/-]*`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?`;

/** In the order in which they are taken out. What may be long is limited, so that the time stays in step with a line. */
export const AUTHOR_MARKS: readonly AuthorMark[] = [
  {
    name: 'comment of Obsidian',
    pattern: /(?:^|\s{1,3}|(?<=\())%%(?!\d)[^%\n]*%%(?=$|[\s.,;:!?)])/dgu,
    examples: [['Lists them %%is that so?%% all', 'Lists them all']],
    stays: ['prints 5%% of 10%% here'],
  },
  {
    name: 'tab of MkDocs',
    pattern: /^\s*={3}[!+]?\s+"([^"\n]+)"\s*$/dgu,
    title: true,
    examples: [['=== "Windows"', 'Windows']],
    stays: ['=== a line of signs ==='],
  },
  {
    name: 'box of MkDocs',
    pattern: /^\s*(?:!{3}|\?{3}\+?)\s+[\p{L}-]+(?:\s+"([^"\n]*)")?\s*$/dgu,
    title: true,
    examples: [
      ['!!! tip "Clean up"', 'Clean up'],
      ['??? note', ''],
    ],
    stays: ['!!! is the last command again'],
  },
  {
    name: 'box of Docusaurus, VuePress or Pandoc',
    pattern: /^\s*:{3,}\s*(?:\{[^}\n]*\}|[\p{L}-]+(?:\[([^\]\n]*)\]|[ \t]+(\S.*\S))?)?\s*$/dgu,
    title: true,
    examples: [
      [':::tip Clean up', 'Clean up'],
      [':::warning[Clean up]', 'Clean up'],
      ['::: {.note}', ''],
      [':::', ''],
    ],
    stays: [':: parts a term from its words'],
  },
  {
    name: 'tag or import of MDX',
    pattern:
      /^\s*<\/?[A-Z][A-Za-z]*(?:\s+[a-zA-Z]+(?:=(?:"[^"\n]*"|\{[^}\n]*\}))?)*\s*\/?>\s*$|^import\s+[\w{}, *]+\s+from\s+(?:'[^']*'|"[^"]*");?\s*$/dgu,
    examples: [
      ['<TabItem value="l" label="Linux">', ''],
      ["import Tabs from '@theme/Tabs';", ''],
    ],
    stays: ['<image>', 'stops <Container> at once'],
  },
  {
    name: 'code of a template',
    pattern: /\s{0,3}<%(?:[^%\n]|%(?!>)){0,400}%>|\s{0,3}\{\{(?:date|time|title)(?::[^{}\n]*)?\}\}/dgu,
    examples: [['Written <% tp.date.now() %>', 'Written']],
    stays: ['prints 5 <% of it'],
  },
  {
    name: 'tab of GitBook or Hugo',
    pattern:
      /^\s*(?:\{%\s*(?:tab|details)\s+(?:title=)?"([^"\n]+)"[^%\n]*%\}|\{\{[<%]\s*(?:tab|tabitem|details|expand)\s+(?:(?:name|title|header)=)?"([^"\n]+)"[^}\n]*[>%]\}\})\s*$/dgu,
    title: true,
    examples: [
      ['{% tab title="Windows" %}', 'Windows'],
      ['{{< tab "Windows" >}}', 'Windows'],
      ['{{% tab name="Windows" %}}', 'Windows'],
    ],
    stays: ['prints "Windows"'],
  },
  {
    name: 'tag of Liquid or Hugo',
    pattern: /\s{0,3}\{%-?(?:[^%\n]|%(?!\})){0,400}%\}|\s{0,3}\{\{[<%](?:[^}\n]|\}(?!\})){0,400}\}\}/dgu,
    examples: [
      ['{% raw %}lists them{% endraw %}', 'lists them'],
      ['{{< hint info >}}lists them{{< /hint >}}', 'lists them'],
    ],
    stays: ['prints {{.Names}} only', 'fills in {{ .Values.port }}'],
  },
  {
    name: 'value of a site',
    pattern: /\s{0,3}\{\{-?\s*(?:page|site|content|layout|params)(?:\.[^{}\n]*)?\}\}/dgu,
    examples: [['See the page {{ site.baseurl }}', 'See the page']],
    stays: ['prints {{json .}}'],
  },
  {
    name: 'macro of Logseq',
    pattern: /\s{0,3}\{\{(?:embed|query|renderer|video|youtube|tweet|pdf|cloze|>?toc)(?:\s[^{}\n]*)?\}\}/dgiu,
    examples: [['Lists them {{embed ((a))}}', 'Lists them']],
    stays: ['prints {{range .Items}}'],
  },
  {
    name: 'block of Logseq',
    pattern: /\s{0,3}\(\([0-9a-f]{8}-[0-9a-f-]{27}\)\)|\s{0,3}@@html:[^@\n]*@@/dgu,
    examples: [['Lists them ((66c9a1f2-122e-4c01-88b0-04738eada870))', 'Lists them']],
    stays: ['counts up ((i++))'],
  },
  {
    name: 'property of Logseq or Dataview',
    pattern:
      /^\s*(?:[a-z]+\.[a-z-]+|id|collapsed|created|created-at|updated|updated-at|modified|date|background-color|heading|status|rating|priority|type|template|publish|permalink|alias|aliases|cssclass(?:es)?|author|source|project|icon)::(?:\s+\S+){0,2}\s*$/dgu,
    examples: [
      ['logseq.order-list-type:: number', ''],
      ['status:: in progress', ''],
    ],
    stays: ['image:: a template', 'status:: what state it is in'],
  },
  {
    name: 'embedded file',
    pattern:
      /\s{0,3}!\[\[(?!\s)[^[\]|\n]+(?:\|\s*(?:\d+(?:x\d+)?)?)?\]\]|!\[\[(?!\s)[^[\]|\n]+\|([^[\]\n]+)\]\]/dgu,
    examples: [
      ['It looks so ![[menu.png]]', 'It looks so'],
      ['It looks so ![[menu.png|300]]', 'It looks so'],
      ['It looks so: ![[menu.png|the menu]]', 'It looks so: the menu'],
    ],
    stays: ['cat a ![b]'],
  },
  {
    name: 'link to another note, with its own words',
    pattern: /\[\[(?!\s)[^[\]|\n]+\|\s*([^[\]\n]*[^[\]\s])\s*\]\]/dgu,
    examples: [['A copy of [[Repos|a repository]]', 'A copy of a repository']],
    stays: ['if [[ -f a || -f b ]]'],
  },
  {
    name: 'link to a part of this note',
    pattern: /\[\[#\^?([^[\]|#\n]+)\]\]/dgu,
    examples: [['As in [[#Remotes]]', 'As in Remotes']],
    stays: ['if [[ $# -gt 1 ]]'],
  },
  {
    name: 'link to another note',
    pattern: /\[\[(?![\s#])(?:[^[\]|#\n]*\/)?([^[\]|#/\n]*[^[\]|#/\s])(?:\.md)?(?:#[^[\]|\n]*)?\]\]/dgu,
    examples: [
      ['A copy of a [[repository]]', 'A copy of a repository'],
      ['A copy of a [[git/repository#Bare ones]]', 'A copy of a repository'],
    ],
    stays: ['if [[ -z $a ]]', 'a [[:alpha:] letter'],
  },
  {
    name: 'highlight',
    pattern: /(?<![=\w!<>])==(?![\s=])([^=\n]*[^=\s])==(?![=\w])/dgu,
    examples: [['Deletes ==all== of them', 'Deletes all of them']],
    stays: ['a == b and b == c', 'if a==b or c==d'],
  },
  {
    name: 'highlight of Logseq',
    pattern: /(?<!\S)\^\^(?![\s^])([^^\n]*[^^\s])\^\^(?![\w^])/dgu,
    examples: [['Deletes ^^all^^ of them', 'Deletes all of them']],
    stays: ['HEAD^^ and so on'],
  },
  {
    name: 'attributes of kramdown, Pandoc or Hugo',
    pattern: /\s{0,3}\{:[^{}\n]*\}\s*$|(?<=\S)\s{1,3}\{(?:[#.][\p{L}\p{N}_-]+|\s)+\}\s*$/dgu,
    examples: [
      ['Deletes all {: .warning}', 'Deletes all'],
      ['Remotes {#remotes .big}', 'Remotes'],
    ],
    stays: ['stash@{0}', 'awk {print}'],
  },
  {
    name: 'mark of a footnote',
    pattern: /(?<=[\p{L}\p{N}.,;:!?)\]}"'”»*_`])\[\^[\p{L}\p{N}_-]+\]/dgu,
    examples: [['Deletes all[^1] of them', 'Deletes all of them']],
    stays: ['grep [^0-9] finds no digits'],
  },
  {
    name: 'date, order or repetition of a task',
    pattern: new RegExp(
      String.raw`\s{0,3}(?:📅|⏳|🛫|➕|✅|❌|🏁)\ufe0f?\s*${DAY}|\s{0,3}🔁\ufe0f?\s*every\s[\p{L}\p{N} ]{1,40}?(?=\s*(?:$|📅|⏳|🛫|➕|✅|❌|⏫|🔼|🔽|🔺|⏬))|\s{0,3}[⏫🔼🔽🔺⏬]\ufe0f?(?=\s*(?:$|📅|⏳|🛫|➕|✅|❌|🔁))|\s{0,3}🆔\ufe0f?\s*\w+`,
      'dgu',
    ),
    examples: [
      ['Empty the cache ✅ 2024-03-01 📅 2024-02-28', 'Empty the cache'],
      ['Empty the cache 🔁 every week ⏫', 'Empty the cache'],
    ],
    stays: ['✅ works in every shell', 'goes up 🔼 and down'],
  },
  {
    name: 'date of a task in words',
    pattern: new RegExp(
      String.raw`\s{0,3}[[(](?:due|scheduled|start|created|completion|cancelled|priority|repeat)::[^\])\n]{0,60}[\])]|\s{0,3}(?:SCHEDULED|DEADLINE|CLOSED):\s*[<[]${DAY}[^>\]\n]{0,40}[>\]]|\s{1,3}@(?:due|done|start|today)\(${DAY}\)`,
      'dgu',
    ),
    examples: [
      ['Empty the cache [due:: 2024-02-28]', 'Empty the cache'],
      ['Empty the cache DEADLINE: <2024-02-28 Wed>', 'Empty the cache'],
    ],
    stays: ['Set the priority (see below)'],
  },
  {
    name: 'to-do in brackets',
    pattern: /\s{0,3}[([]\s*(?:TODO|FIXME|TBD|WIP|XXX)(?![\p{L}\p{N}_])[^)\]\n]{0,200}[)\]]/dgu,
    examples: [['Networks (TODO: say more)', 'Networks']],
    stays: ['searches for (TODO_LIST)'],
  },
  {
    name: 'short name of an emoji',
    pattern:
      /(?<!\S):(?:[a-z]+_[a-z0-9_]+|warning|rocket|bulb|memo|tada|fire|bug|star|boom|zap|books?|pushpin|exclamation|question|construction|whale|sparkles|package|wrench|hammer|gear|link|key|lock|skull|eyes|wave|computer|penguin|apple):(?:\s+|$)/dgu,
    examples: [[':warning: Deletes all', 'Deletes all']],
    stays: [':wq: leaves the editor', 'a:star:b'],
  },
  {
    name: 'address that stands beside itself',
    pattern: /(https?:\/\/[^\s<>()]{1,300})\s{1,2}(?:[–:-]\s)?[<(]?\1[>)]?(?=$|[\s.,;])/dgu,
    examples: [['Read https://a.test/b (https://a.test/b) first', 'Read https://a.test/b first']],
    stays: ['Copy https://a.test/b https://a.test/c'],
  },
  {
    name: 'tags',
    pattern: new RegExp(String.raw`(?:\s{1,3}${TAG}){1,12}\s{0,3}$`, 'dgu'),
    atEnd: true,
    examples: [['Lists them #git #daily', 'Lists them']],
    stays: ['git status #short'],
  },
  {
    name: 'name of a block',
    pattern: /\s{1,3}\^[A-Za-z0-9][A-Za-z0-9-]{3,}\s*$/dgu,
    atEnd: true,
    examples: [['Lists them. ^list-them', 'Lists them.']],
    stays: ['git log main ^develop', 'Save with ^O ^X'],
  },
];
