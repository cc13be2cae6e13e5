import type PDFDocument from 'pdfkit';

/** One indirect object of a PDF file: its text, and the bytes of its stream where it has one. */
export interface PdfObject {
  readonly id: number;
  readonly body: string;
  readonly stream: Uint8Array | undefined;
}

/** The objects that pdfkit wrote, and its trailer dictionary. */
export interface PdfObjects {
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
}

/**
 * Takes each object as pdfkit 0.20.2 hands it to its output, before it is a byte of a file. Call the result once the
 * document has ended. pdfkit writes an object as: `12 0 obj`, its text, `stream`, bytes, `endstream`, `endobj`.
 */
export function collectObjects(document: PDFDocument): () => PdfObjects {
  const objects: PdfObject[] = [];
  let trailer = '';
  let open: { id: number; body: string; stream: Uint8Array | undefined } | undefined;
  let inTrailer = false;
  document._write = (data) => {
    if (open === undefined) {
      if (typeof data !== 'string') return;
      if (inTrailer) {
        trailer = data;
        inTrailer = false;
      } else if (data === 'trailer') inTrailer = true;
      else if (data.endsWith(' obj')) open = { id: Number.parseInt(data, 10), body: '', stream: undefined };
    } else if (typeof data !== 'string') open.stream = data;
    else if (data === 'endobj') {
      objects.push(open);
      open = undefined;
    } else if (open.body === '') open.body = data;
  };
  return () => ({ objects, trailer });
}
