import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a browser of this machine; absent where it has none, and tests that need one are left out. */
export const browserPath: string | undefined = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find(isProgram);

/** Starts the browser. Throws where this machine has none. */
export function openBrowser(): Promise<Browser> {
  if (browserPath === undefined) throw new Error('Cannot open a browser, expected chromium in PATH');
  // A container's root has no sandbox to use.
  return chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
}

/** Gives the rules of accessibility (WCAG 2 and good practice) that a page breaks, each with the places. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  // An evaluated script is none of the page's, which its policy would refuse.
  return page.evaluate(`(async () => {
    ${axe.source}
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | '));
  })()`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
