import type PDFDocument from 'pdfkit';
import type { Plan } from '../layout/plan.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import { loadPdfkit } from './load-pdfkit.ts';

/** What the file says about itself. */
export interface FileFacts {
  readonly subject: string;
  /** What the sheet says, and its date. */
  readonly record: SheetRecord;
}

/** A string that goes into the file as it is, and into its XML metadata escaped: pdfkit 0.20.2 does not escape there. */
class XmlText extends String {
  // pdfkit looks for letters outside ASCII through this, which would see the escaped text.
  override charCodeAt(index: number): number {
    return this.valueOf().charCodeAt(index);
  }

  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  }
}

/** Opens a tagged document. */
export async function openDocument(plan: Plan, facts: FileFacts): Promise<PDFDocument> {
  const Document = await loadPdfkit();
  const document = new Document({
    size: [plan.width, plan.height],
    margin: 0,
    font: null,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: plan.language,
    pdfVersion: '1.7',
    info: {
      Title: new XmlText(clean(plan.title)),
      Subject: new XmlText(clean(facts.subject)),
      Creator: 'Cribnotes',
      Producer: 'Cribnotes (pdfkit)',
      CreationDate: new Date(`${facts.record.date}T00:00:00Z`),
    },
  });
  describeViewing(document, plan);
  return document;
}

/** Paper as it is, both sides, page numbers from 1: entries of the catalog for which pdfkit has no option. */
function describeViewing(document: PDFDocument, plan: Plan): void {
  const { data } = document._root;
  const preferences = data.ViewerPreferences as { data: Record<string, unknown> };
  preferences.data.PrintScaling = 'None';
  preferences.data.Duplex = plan.width > plan.height ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge';
  data.PageLabels = { Nums: [0, { S: 'D' }] };
}

/** XML 1.0 has no way to write control characters, noncharacters and halves of pairs. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, '');
}
