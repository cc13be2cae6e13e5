import type PDFDocument from 'pdfkit';
import { packRecord } from '../record/pack-record.ts';
import { RECORD_NAME } from '../record/record-name.ts';
import type { SheetRecord } from '../record/sheet-record.ts';

/**
 * Keeps the record of a sheet in its file, as data private to us (ISO 32000-1, 14.5). PDF/A-2 allows these, and no
 * attached file that is not PDF/A itself. Other programs carry them along when they save the file anew.
 */
export function keepRecord(document: PDFDocument, record: SheetRecord): void {
  const stream = document.ref({ Type: RECORD_NAME });
  stream.end(packRecord(record));
  document._root.data.PieceInfo = {
    Cribnotes: { LastModified: new Date(`${record.date}T00:00:00Z`), Private: stream },
  };
}
