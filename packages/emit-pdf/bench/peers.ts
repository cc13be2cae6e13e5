import type { Topic } from '@cribnotes/core';

/** The same content for another program: a file for it, and the command that makes a PDF of that. */
export interface Peer {
  readonly name: string;
  /** Npm packages that it needs, installed beside the files for the time of the run. */
  readonly packages: readonly string[];
  /** The program to look for, where it is not Node. */
  readonly program: string | undefined;
  /** Gives the files to write, by name. */
  files(topic: Topic, fonts: readonly string[]): Readonly<Record<string, string>>;
  /** The command; `{out}` stands for the PDF. */
  readonly command: readonly string[];
}

interface Line {
  readonly command: string;
  readonly sentence: string;
}

function groupsOf(topic: Topic): readonly { readonly title: string; readonly lines: readonly Line[] }[] {
  return topic.groups.map((group) => ({
    title: group.title ?? '',
    lines: topic.entries.flatMap((entry) =>
      entry.kind === 'command'
        ? entry.variants
            .filter((variant) => variant.group === group.id)
            .map((variant) => ({
              command: variant.template.text,
              sentence: variant.description?.text ?? '',
            }))
        : [],
    ),
  }));
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function html(topic: Topic, fonts: readonly string[]): string {
  const [sans, bold, mono, monoBold] = fonts.map((path) => `url("file://${path}")`);
  const groups = groupsOf(topic).map(
    ({ title, lines }) =>
      `<section><h2>${escapeHtml(title)}</h2><dl>${lines.map((line) => `<dt><code>${escapeHtml(line.command)}</code></dt><dd>${escapeHtml(line.sentence)}</dd>`).join('')}</dl></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(topic.title)}</title><style>
@font-face{font-family:S;src:${sans}}@font-face{font-family:S;font-weight:700;src:${bold}}
@font-face{font-family:M;src:${mono}}@font-face{font-family:M;font-weight:700;src:${monoBold}}
@page{size:A4 landscape;margin:9mm}body{font:9.5pt S;margin:0;columns:3}section{break-inside:avoid}
h1{column-span:all;font-size:18pt;margin:0}h2{font-size:11pt;margin:4pt 0 2pt;border-bottom:1pt solid}
code{font:700 8.7pt M}dl,dd{margin:0}dd{margin-left:9pt}</style><h1>${escapeHtml(topic.title)}</h1>${groups.join('')}</html>`;
}

const TYPST = `import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, writeFileSync } from 'node:fs';
const [, , from, to, ...fonts] = process.argv;
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: JSON.parse(readFileSync('fonts.json', 'utf8')).map((path) => readFileSync(path)) }] });
writeFileSync(to, compiler.pdf({ mainFileContent: readFileSync(from, 'utf8') }, { pdfStandard: 'ua-1' }));
`;

function typst(topic: Topic): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const groups = groupsOf(topic).map(({ title, lines }) =>
    [
      `== #text(${quoted(title)})`,
      ...lines.map(
        (line) =>
          `#block(breakable: false)[#raw(${quoted(line.command)})\\\n#pad(left: 9pt, text(${quoted(line.sentence)}))]`,
      ),
    ].join('\n'),
  );
  return `#set document(title: ${quoted(topic.title)})
#set page(paper: "a4", flipped: true, margin: 9mm, columns: 3)
#set text(font: "Source Sans 3", size: 9.5pt, lang: "en")
#show raw: set text(font: "Source Code Pro", weight: "semibold", size: 8.7pt)
#set block(spacing: 0.5em)
= #text(${quoted(topic.title)})
${groups.join('\n')}
`;
}

const PDFMAKE = `const pdfmake = require('pdfmake');
const { readFileSync } = require('node:fs');
const [sans, bold, mono, monoBold] = JSON.parse(readFileSync('fonts.json', 'utf8'));
pdfmake.setFonts({ S: { normal: sans, bold }, M: { normal: mono, bold: monoBold } });
const { title, columns } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
pdfmake.createPdf({
  info: { title }, lang: 'en', pageSize: 'A4', pageOrientation: 'landscape', pageMargins: 25, tagged: true, displayTitle: true,
  defaultStyle: { font: 'S', fontSize: 9.5 },
  content: [{ text: title, fontSize: 18, bold: true }, ...columns.map((columns) => ({ columns, columnGap: 14 }))],
}).write(process.argv[3]);
`;

/** Pdfmake has columns but no flow through them: rows of three groups are the nearest it comes. */
function pdfmakeContent(topic: Topic): string {
  const blocks = groupsOf(topic).map(({ title, lines }) => ({
    unbreakable: true,
    stack: [
      { text: title, bold: true, fontSize: 11 },
      ...lines.flatMap((line) => [
        { text: line.command, font: 'M', bold: true, fontSize: 8.7 },
        { text: line.sentence, margin: [9, 0, 0, 2] },
      ]),
    ],
  }));
  const columns = Array.from({ length: Math.ceil(blocks.length / 3) }, (_, row) =>
    blocks.slice(row * 3, row * 3 + 3),
  );
  return JSON.stringify({ title: topic.title, columns });
}

/** Who makes sheets from the same content. */
export const PEERS: readonly Peer[] = [
  {
    name: 'Typst',
    packages: ['@myriaddreamin/typst-ts-node-compiler@0.7.0'],
    program: undefined,
    files: (topic) => ({ 'typst.mjs': TYPST, 'sheet.typ': typst(topic) }),
    command: [process.execPath, 'typst.mjs', 'sheet.typ', '{out}'],
  },
  {
    name: 'Chromium',
    packages: [],
    program: 'chromium',
    files: (topic, fonts) => ({ 'sheet.html': html(topic, fonts) }),
    command: [
      'chromium',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--print-to-pdf={out}',
      'sheet.html',
    ],
  },
  {
    name: 'WeasyPrint',
    packages: [],
    program: 'weasyprint',
    files: (topic, fonts) => ({ 'sheet.html': html(topic, fonts) }),
    command: ['weasyprint', '--pdf-variant', 'pdf/ua-1', 'sheet.html', '{out}'],
  },
  {
    name: 'pdfmake',
    packages: ['pdfmake@0.3.11'],
    program: undefined,
    files: (topic) => ({ 'pdfmake.cjs': PDFMAKE, 'sheet.json': pdfmakeContent(topic) }),
    command: [process.execPath, 'pdfmake.cjs', 'sheet.json', '{out}'],
  },
];
