import { SCRIPT, STYLE } from '../../preview-assets.ts';
import type { PreviewState } from '../preview-state.ts';
import type { View } from '../serve.ts';
import type { Settling } from '../settling.ts';
import { cardsView } from './cards.ts';
import { frame, TABS, type Tab } from './frame.ts';
import { framed } from './framed.ts';
import { manualView } from './manual.ts';
import { reviewView } from './review.ts';

/** Gives what stands at a path of the preview; nothing where there is nothing. */
export async function viewOf(
  path: string,
  state: PreviewState,
  settling: Settling,
): Promise<View | undefined> {
  switch (path) {
    case 'preview.css':
      return { type: 'text/css; charset=utf-8', body: STYLE, policy: NOTHING };
    case 'preview.js':
      return { type: 'text/javascript; charset=utf-8', body: SCRIPT, policy: NOTHING };
    case 'notes.pdf':
      return made(await state.file('pdf'), 'application/pdf', INSIDE);
    case 'notes.html':
      // The page has a policy of its own.
      return made(await state.file('html'), 'text/html; charset=utf-8', INSIDE);
    default: {
      const tab = TABS.find(({ at }) => at === path);
      return (
        tab && {
          type: 'text/html; charset=utf-8',
          body: frame(tab, await bodyOf(tab, state, settling), state),
          policy: OWN,
        }
      );
    }
  }
}

function bodyOf(
  { name }: Tab,
  state: PreviewState,
  settling: Settling,
): Promise<Parameters<typeof frame>[1]> | Parameters<typeof frame>[1] {
  switch (name) {
    case 'Page':
      return framed('notes.html', 'The page for the browser');
    case 'Sheet':
      return framed('notes.pdf', 'The sheet');
    case 'Cards':
      return cardsView(state.read());
    case 'Manual page':
      return manualView(state);
    case 'Review':
      return reviewView(state.read(), settling);
  }
}

function made(
  file: { readonly bytes: Uint8Array } | undefined,
  type: string,
  policy: string,
): View | undefined {
  return file && { type, body: file.bytes, policy };
}

const NOTHING = "default-src 'none'";
const INSIDE = "frame-ancestors 'self'";
const OWN = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
