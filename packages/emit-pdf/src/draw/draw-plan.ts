import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Item, PictureItem, Plan, TextItem } from '../layout/plan.ts';
import { isGrey, type Theme } from '../themes.ts';
import { drawPicture } from './draw-picture.ts';
import { keepRecord } from './keep-record.ts';
import { writeObjectFile } from './object-file.ts';
import { type FileFacts, openDocument } from './open-document.ts';
import { collectObjects } from './pdf-objects.ts';
import { writeDecoration, writeShape } from './shape-operators.ts';
import { claimStandards } from './standards.ts';
import { type StructureTree, startStructure } from './structure-tree.ts';
import { startTextWriter, type TextWriter } from './text-operators.ts';

/** Draws a plan as a tagged PDF file. */
export async function drawPlan(plan: Plan, theme: Theme, facts: FileFacts): Promise<Uint8Array> {
  const document = await openDocument(plan, facts);
  const objects = collectObjects(document);
  claimStandards(document, isGrey(theme));
  keepRecord(document, facts.record);
  const tree = startStructure(document);
  const writer = startTextWriter(document);
  const linked = new Set(plan.pages.flatMap((page) => page.items.flatMap(targetsOf)));
  const anchors = Map.groupBy(
    [...plan.anchors].filter(([id]) => linked.has(id)),
    ([, { page }]) => page,
  );
  plan.pages.forEach((page, number) => {
    document.addPage();
    for (const [id, { x, y }] of anchors.get(number) ?? [])
      document.addNamedDestination(nameOf(id), 'XYZ', x, y, null);
    drawShapes(document, page.items, theme);
    onOneLine(page.items).forEach((items, index) => {
      const [first] = items;
      if (first?.kind === 'picture') drawPicture(document, first, tree, index);
      else drawTexts(document, items.filter(isText), tree, writer, theme);
    });
  });
  tree.close();
  addOutline(document, plan);
  document.end();
  return writeObjectFile(objects());
}

function drawShapes(document: PDFDocument, items: readonly Item[], theme: Theme): void {
  const shapes = items
    .map((item) => {
      if (item.kind === 'picture') return '';
      return item.kind === 'shape' ? writeShape(item, theme) : writeDecoration(item, theme);
    })
    .filter((one) => one !== '');
  if (shapes.length === 0) return;
  document.markContent('Artifact', { type: 'Layout' });
  addOperators(document, shapes.join('\n'));
  document.endMarkedContent();
}

function isText(item: Item): item is TextItem {
  return item.kind === 'text';
}

/** Gives texts and pictures in reading order, those together that stand on one line as label and sentence. */
function onOneLine(items: readonly Item[]): readonly (readonly (TextItem | PictureItem)[])[] {
  const lines: (TextItem | PictureItem)[][] = [];
  for (const item of items) {
    if (item.kind === 'shape') continue;
    if (item.kind === 'text' && item.beside) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines;
}

/**
 * Draws a label last, behind the sentence at its right, because programs that copy text put what is drawn from left to right
 * on one line. The structure has them in reading order.
 */
function drawTexts(
  document: PDFDocument,
  [label, ...sentence]: readonly TextItem[],
  tree: StructureTree,
  writer: TextWriter,
  theme: Theme,
): void {
  if (label === undefined) return;
  const draw = (item: TextItem): (() => void) => drawText(document, item, tree, writer, theme);
  const put = [...sentence, label].map(draw);
  for (const one of [put.at(-1), ...put.slice(0, -1)]) one?.();
}

/** Draws a text; what it gives puts the text into the structure. */
function drawText(
  document: PDFDocument,
  item: TextItem,
  tree: StructureTree,
  writer: TextWriter,
  theme: Theme,
): () => void {
  const operators = writer.write(item, theme);
  if (item.path.length === 0) {
    document.markContent('Artifact', { type: 'Pagination' });
    addOperators(document, operators);
    document.endMarkedContent();
    return () => {};
  }
  const content = document.markStructureContent(tagOf(item));
  addOperators(document, operators);
  document.endMarkedContent();
  return () => {
    const element = tree.open(item.path);
    if (item.reads !== undefined) element.dictionary.data.ActualText = new String(item.reads);
    element.add(content);
    addLinks(document, item, element);
  };
}

function addLinks(document: PDFDocument, item: TextItem, element: StructureElement): void {
  const run = item.lines[0]?.spans[0]?.run;
  if (run?.href === undefined && run?.target === undefined) return;
  for (const line of item.lines) {
    const [first, last] = [line.spans[0], line.spans.at(-1)];
    if (first === undefined || last === undefined) continue;
    const [width, height] = [last.x + last.width - first.x, first.size * 1.2];
    const top = line.y - first.size * 0.9;
    const options = { structParent: element, Contents: new String(run.href ?? `Go to ${run.target}`) };
    if (run.href !== undefined) document.link(first.x, top, width, height, run.href, options);
    else if (run.target !== undefined)
      document.goTo(first.x, top, width, height, nameOf(run.target), options);
  }
}

/** Bookmarks keep the reader's zoom; pdfkit 0.20.2 counts their left edge from the wrong side. */
function addOutline(document: PDFDocument, plan: Plan): void {
  const pages = (document._root.data.Pages as { data: { Kids: readonly unknown[] } }).data.Kids;
  const open = [document.outline];
  for (const { title, depth, page, y } of plan.outline) {
    open.length = Math.min(open.length, depth);
    const item = (open.at(-1) ?? document.outline).addItem(title, { pageNumber: page });
    item.dictionary.data.Dest = [pages[page], 'XYZ', 0, plan.height - y, null];
    open.push(item);
  }
}

function targetsOf(item: Item): readonly string[] {
  if (item.kind !== 'text') return [];
  return item.lines.flatMap((line) => line.spans.flatMap((span) => span.run.target ?? []));
}

function tagOf(item: TextItem): string {
  return item.path.at(-1)?.replace(/#.*/, '') ?? 'P';
}

/** Names of destinations are ASCII strings; ids may hold anything. */
function nameOf(id: string): string {
  return encodeURIComponent(id);
}

/** As bytes: pdfkit turns strings into bytes one letter at a time. */
function addOperators(document: PDFDocument, operators: string): void {
  document.addContent(Buffer.from(`${operators}\n`, 'latin1'));
}
