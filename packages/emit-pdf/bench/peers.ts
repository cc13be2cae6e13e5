import type { Topic } from '@cribnotes/core';
import { contentOf } from './content.ts';

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

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function html(topic: Topic, fonts: readonly string[]): string {
  const [sans, bold, mono, monoBold, han] = fonts.map((path) => `url("file://${path}")`);
  const groups = contentOf(topic).map(({ title, ideas, lines }) => {
    const boxes = ideas.map(
      ([first = '', ...facts]) =>
        `<p>${escapeHtml(first)}</p><ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>`,
    );
    const rows = lines.map(({ command, sentence, glosses }) => {
      const said = glosses.map(
        ([label, text]) => `<br><code>${escapeHtml(label)}</code> ${escapeHtml(text)}`,
      );
      return `<dt><code>${escapeHtml(command)}</code></dt><dd>${escapeHtml(sentence)}${said.join('')}</dd>`;
    });
    return `<section><h2>${escapeHtml(title)}</h2>${boxes.join('')}<dl>${rows.join('')}</dl></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(topic.title)}</title><style>
@font-face{font-family:S;src:${sans}}@font-face{font-family:S;font-weight:700;src:${bold}}
@font-face{font-family:M;src:${mono}}@font-face{font-family:M;font-weight:700;src:${monoBold}}
@font-face{font-family:H;src:${han}}
@page{size:A4 landscape;margin:9mm}body{font:9.5pt S,H;margin:0;columns:3}section{break-inside:avoid}
h1{column-span:all;font-size:18pt;margin:0}h2{font-size:11pt;margin:4pt 0 2pt;border-bottom:1pt solid}
code{font:700 8.7pt M}dl,dd,p,ul{margin:0}dd{margin-left:9pt}</style><h1>${escapeHtml(topic.title)}</h1>${groups.join('')}</html>`;
}

const TYPST = `import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, writeFileSync } from 'node:fs';
const [, , from, to, ...fonts] = process.argv;
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: JSON.parse(readFileSync('fonts.json', 'utf8')).map((path) => readFileSync(path)) }] });
writeFileSync(to, compiler.pdf({ mainFileContent: readFileSync(from, 'utf8') }, { pdfStandard: 'ua-1' }));
`;

function typst(topic: Topic): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const groups = contentOf(topic).map(({ title, ideas, lines }) =>
    [
      `== #text(${quoted(title)})`,
      ...ideas.map(
        ([first = '', ...facts]) =>
          `#block(breakable: false)[#text(${quoted(first)})\n${facts.map((fact) => `- #text(${quoted(fact)})`).join('\n')}\n]`,
      ),
      ...lines.map(({ command, sentence, glosses }) => {
        const said = glosses.map(
          ([label, text]) => `\\\n#raw(${quoted(label)}) #text(${quoted(` ${text}`)})`,
        );
        return `#block(breakable: false)[#raw(${quoted(command)})\\\n#pad(left: 9pt)[#text(${quoted(sentence)})${said.join('')}]]`;
      }),
    ].join('\n'),
  );
  return `#set document(title: ${quoted(topic.title)})
#set page(paper: "a4", flipped: true, margin: 9mm, columns: 3)
#set text(font: ("Source Sans 3", "Noto Sans SC"), size: 9.5pt, lang: "en")
#show raw: set text(font: "Source Code Pro", weight: "semibold", size: 8.7pt)
#set block(spacing: 0.5em)
= #text(${quoted(topic.title)})
${groups.join('\n')}
`;
}

const PDFMAKE = `const pdfmake = require('pdfmake');
const { readFileSync } = require('node:fs');
const [sans, bold, mono, monoBold, han] = JSON.parse(readFileSync('fonts.json', 'utf8'));
pdfmake.setFonts({ S: { normal: sans, bold }, H: { normal: han }, M: { normal: mono, bold: monoBold } });
const { title, columns } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
pdfmake.createPdf({
  info: { title }, lang: 'en', pageSize: 'A4', pageOrientation: 'landscape', pageMargins: 25, tagged: true, displayTitle: true,
  defaultStyle: { font: 'S', fontSize: 9.5 },
  content: [{ text: title, fontSize: 18, bold: true }, ...columns.map((columns) => ({ columns, columnGap: 14 }))],
}).write(process.argv[3]);
`;

/** Pdfmake has columns but no flow through them: rows of three groups are the nearest it comes. */
function pdfmakeContent(topic: Topic): string {
  // It looks for no letter in another font by itself.
  const prose = (text: string, look: object): object => ({
    text,
    ...look,
    ...(/\p{Script=Han}/u.test(text) ? { font: 'H' } : {}),
  });
  const blocks = contentOf(topic).map(({ title, ideas, lines }) => ({
    unbreakable: true,
    stack: [
      { text: title, bold: true, fontSize: 11 },
      ...ideas.flatMap(([first = '', ...facts]) => [prose(first, {}), { ul: facts }]),
      ...lines.flatMap(({ command, sentence, glosses }) => [
        { text: command, font: 'M', bold: true, fontSize: 8.7 },
        prose(sentence, { margin: [9, 0, 0, 2] }),
        ...glosses.map(([label, text]) => ({
          text: [{ text: label, font: 'M', fontSize: 8.7 }, ` ${text}`],
          margin: [9, 0, 0, 2],
        })),
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
