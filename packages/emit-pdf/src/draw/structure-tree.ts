import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';

/** Builds the document's structure from the paths of its texts, in reading order. */
export interface StructureTree {
  /** Gives the element at the end of the path; elements of the path before that it shares are the same. */
  open(path: readonly string[]): StructureElement;
  /** Puts everything into the document. */
  close(): void;
}

interface OpenElement {
  readonly step: string;
  readonly element: StructureElement;
}

/** Starts the tree with one `Document` element. */
export function startStructure(document: PDFDocument): StructureTree {
  const root = document.struct('Document', {});
  document.addStructure(root);
  const open: OpenElement[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) open.pop()?.element.end();
  };
  return {
    open(path) {
      let shared = 0;
      while (shared < path.length && open[shared]?.step === path[shared]) shared++;
      closeTo(shared);
      for (const step of path.slice(shared)) {
        const element = startElement(document, step);
        (open.at(-1)?.element ?? root).add(element);
        open.push({ step, element });
      }
      return open.at(-1)?.element ?? root;
    },
    close() {
      closeTo(0);
      root.end();
    },
  };
}

function startElement(document: PDFDocument, step: string): StructureElement {
  const [tag = 'P', key] = step.split('#');
  const element = document.struct(tag, {});
  if (tag === 'L')
    element.dictionary.data.A = { O: 'List', ListNumbering: key === 'steps' ? 'Decimal' : 'None' };
  return element;
}
