import { registerHooks } from 'node:module';
import type PDFDocument from 'pdfkit';

/**
 * What pdfkit loads and this package never reaches: its font parser, line breaker, image decoder and ciphers. They
 * take four fifths of its time to start. A bundler can leave out the same modules.
 */
export const UNREACHED: ReadonlySet<string> = new Set([
  'fontkit',
  'linebreak',
  'png-js',
  '@noble/ciphers/aes',
]);

const NOTHING =
  'data:text/javascript,export default null; export const create = null, cbc = null, ecb = null;';
/** Marks our copy of pdfkit, so that other users of pdfkit in this process get theirs whole. */
const MARK = '?without-fonts-and-images';

let loading: Promise<typeof PDFDocument> | undefined;

/** Loads pdfkit at its first use, without the parts that are not needed. */
export function loadPdfkit(): Promise<typeof PDFDocument> {
  loading ??= importSlim();
  return loading;
}

async function importSlim(): Promise<typeof PDFDocument> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const inside = context.parentURL?.endsWith(MARK) === true;
      if (inside && UNREACHED.has(specifier)) return { url: NOTHING, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      return specifier === 'pdfkit' ? { ...found, url: found.url + MARK } : found;
    },
  });
  try {
    return (await import('pdfkit')).default;
  } finally {
    hooks.deregister();
  }
}
