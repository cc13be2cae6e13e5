import type { AuthorMark } from './author-mark.ts';

/** What generators of web sites read. */
export const MARKS_OF_SITES: readonly AuthorMark[] = [
  {
    name: 'comment of Obsidian',
    signs: ['%%'],
    pattern: /(?:^|\s{1,3}|(?<=\())%%(?!\d)[^%\n]*%%(?=$|[\s.,;:!?)])/dgu,
    examples: [['Lists them %%is that so?%% all', 'Lists them all']],
    stays: ['prints 5%% of 10%% here'],
  },
  {
    name: 'tab of MkDocs',
    signs: ['==='],
    pattern: /^\s*={3}[!+]?\s+"([^"\n]+)"\s*$/dgu,
    title: true,
    examples: [['=== "Windows"', 'Windows']],
    stays: ['=== a line of signs ==='],
  },
  {
    name: 'box of MkDocs',
    signs: ['!!!', '???'],
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
    signs: [':::'],
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
    name: 'tab of Docusaurus',
    signs: ['<TabItem'],
    pattern: /^\s*<TabItem\s[^<>\n]*?label=(?:"([^"<>\n]+)"|'([^'<>\n]+)')[^<>\n]*>\s*$/dgu,
    title: true,
    examples: [['<TabItem value="l" label="Linux">', 'Linux']],
    stays: ['prints label="Linux"'],
  },
  {
    name: 'tag or import of MDX',
    signs: ['<', 'import'],
    pattern:
      /^\s*<\/?[A-Z][A-Za-z]*(?:\s+[a-zA-Z]+(?:=(?:"[^"\n]*"|\{[^}\n]*\}))?)*\s*\/?>\s*$|^import\s+[\w{}, *]+\s+from\s+(?:'[^']*'|"[^"]*");?\s*$/dgu,
    examples: [
      ['<TabItem value="l">', ''],
      ["import Tabs from '@theme/Tabs';", ''],
    ],
    stays: ['<image>', 'stops <Container> at once'],
  },
  {
    name: 'comment or value of MDX',
    signs: ['{/*', 'export'],
    pattern: /^\s*\{\/\*[^\n]*\*\/\}\s*$|^export\s+(?:const|let|default|function)\s[^\n]*$/dgu,
    examples: [
      ['{/* say more here */}', ''],
      ['export const side = 3;', ''],
    ],
    stays: ['export EDITOR=nano', 'awk {print}'],
  },
  {
    name: 'file that MkDocs puts in',
    signs: ['8<'],
    pattern: /^\s*-{1,2}8<-{1,2}(?:\s+"[^"\n]*")?\s*$/dgu,
    examples: [['--8<-- "parts/links.md"', '']],
    stays: ['cut here --8<-- and there'],
  },
  {
    name: 'keys of MkDocs',
    signs: ['++'],
    pattern: /(?<![\w+])\+\+([a-z][a-z0-9-]*(?:\+(?:[a-z0-9-]+|"[^"\n]"))+)\+\+(?!\w)/dgu,
    examples: [['Press ++ctrl+c++ to stop', 'Press ctrl+c to stop']],
    stays: ['in c++ and g++ alike', 'counts up: ++i++'],
  },
  {
    name: 'abbreviation of MkDocs or Markdown Extra',
    signs: ['*['],
    pattern: /^\s*\*\[([^\]\n]{1,40})\]:\s+(?=\S)/dgu,
    by: ([, term]) => `${term}: `,
    examples: [['*[TLS]: Transport Layer Security', 'TLS: Transport Layer Security']],
    stays: ['ls *[ab]: two letters'],
  },
  {
    name: 'code of a template',
    signs: ['<%', '{{'],
    pattern: /\s{0,3}<%(?:[^%\n]|%(?!>)){0,400}%>|\s{0,3}\{\{(?:date|time|title)(?::[^{}\n]*)?\}\}/dgu,
    examples: [['Written <% tp.date.now() %>', 'Written']],
    stays: ['prints 5 <% of it'],
  },
  {
    name: 'tab of GitBook or Hugo',
    signs: ['{%', '{{<'],
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
    name: 'address that a template finds',
    signs: [']:'],
    pattern: /^\s*\[[^[\]\n]+\]:\s*\{[%{<][^\n]*\}\s*$/dgu,
    examples: [['[rebase]: {% link git/rebase.md %}', '']],
    stays: ['[rebase]: puts commits elsewhere'],
  },
  {
    name: 'tag of Liquid or Hugo',
    signs: ['{%', '{{<'],
    pattern: /\s{0,3}\{%-?(?:[^%\n]|%(?!\})){0,400}%\}|\s{0,3}\{\{[<%](?:[^}\n]|\}(?!\})){0,400}\}\}/dgu,
    examples: [
      ['{% raw %}lists them{% endraw %}', 'lists them'],
      ['{{< hint info >}}lists them{{< /hint >}}', 'lists them'],
    ],
    stays: ['prints {{.Names}} only', 'fills in {{ .Values.port }}'],
  },
  {
    name: 'value of a site',
    signs: ['{{'],
    pattern: /\s{0,3}\{\{-?\s*(?:page|site|content|layout|params)(?:\.[^{}\n]*)?\}\}/dgu,
    examples: [['See the page {{ site.baseurl }}', 'See the page']],
    stays: ['prints {{json .}}'],
  },
];
