import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const VERSION = '5.6.205';

/** The part of pdf.js that is used here. */
interface Pdfjs {
  getDocument(source: { readonly data: Uint8Array; readonly verbosity: number }): {
    readonly promise: Promise<{
      readonly numPages: number;
      getPage(number: number): Promise<{
        getTextContent(): Promise<{
          readonly items: readonly { readonly str: string; readonly hasEOL: boolean }[];
        }>;
      }>;
    }>;
  };
}

/** Installs pdf.js, the viewer of Firefox, into a folder; gives the reader of what one copies from a file there. */
export async function installPdfjs(folder: string): Promise<(path: string) => Promise<string>> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `pdfjs-dist@${VERSION}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  const module = join(folder, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs');
  const pdfjs = (await import(pathToFileURL(module).href)) as Pdfjs;
  return async (path) => {
    const document = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
      .promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
    }
    return pages.join('\n');
  };
}
