import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessFaults, browserPath, openBrowser } from '@cribnotes/testkit/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPreview } from './start-preview.ts';
import { folderWith } from './temporary-folder.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;

if (browserPath === undefined)
  console.warn('left out: crib preview in a browser; there is no chromium in PATH');

const note = [
  '# Archives',
  '**Archive**: one file that holds many.',
  'Unpack an archive into the current folder:',
  '```sh\ntar -xf archive.tar\n```',
  'List what an archive holds:',
  '```sh\ntar -tf archive.tar\n```\n',
].join('\n\n');

describe.skipIf(browserPath === undefined)('the preview in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open(options: Parameters<Browser['newContext']>[0] = {}, text: string = note) {
    const folder = folderWith({ 'tar/a.md': text });
    const address = await startPreview(['tar'], folder);
    const page = await (await browser.newContext(options)).newPage();
    const told: string[] = [];
    // The browser's own viewer shows the sheet.
    page.on(
      'request',
      (request) =>
        /^(?:http|ws)/.test(request.url()) && !request.url().startsWith(address) && told.push(request.url()),
    );
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    return { folder, address, page, told };
  }

  test.each([
    ['light', { width: 1280, height: 800 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('breaks no rule of accessibility and asks nobody else: %s', async (colorScheme, viewport) => {
    const { address, page, told } = await open({ colorScheme, viewport });
    for (const tab of ['Page', 'Cards', 'Manual page', 'Review']) {
      if (tab === 'Page') await page.goto(address);
      else await page.getByRole('link', { name: tab, exact: true }).click();
      await page.locator(`a[aria-current]:text-is("${tab}")`).waitFor();
      expect([tab, await accessFaults(page)]).toEqual([tab, []]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    }
    expect(told).toEqual([]);
  });

  test('cards flip and turn with the keyboard', async () => {
    const { address, page } = await open();
    await page.goto(`${address}cards`);
    const shown = page.locator('.card:visible');
    expect(await shown.count()).toBe(1);
    const first = await shown.locator('.front').textContent();
    await page.keyboard.press('ArrowRight');
    expect(await shown.locator('.front').textContent()).not.toBe(first);
    const answer = shown.locator('pre, summary + p');
    expect(await answer.first().isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await answer.first().isVisible()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await shown.locator('.front').textContent()).toBe(first);
  });

  test('a save is shown without anybody doing anything, on the page and on the cards', async () => {
    const { folder, address, page } = await open();
    await page.goto(address);
    const inside = page.frameLocator('iframe');
    await inside.locator('.typed', { hasText: 'tar -tf' }).waitFor();
    writeFileSync(join(folder, 'tar/a.md'), note.replace('tar -tf', 'tar -tvf'));
    await inside.locator('.typed', { hasText: 'tar -tvf' }).waitFor();
    await page.goto(`${address}cards`);
    writeFileSync(join(folder, 'tar/a.md'), note.replace('List what', 'Show what'));
    await page.locator('.front', { hasText: 'Show what' }).waitFor({ state: 'attached' });
  });

  test.each([true, false])(
    'a question is settled with one key, and taken back: script %s',
    async (hasScript) => {
      const before = `${note}\n\nNobody knows why.\n`;
      const { folder, address, page, told } = await open({ javaScriptEnabled: hasScript }, before);
      const path = join(folder, 'tar/a.md');
      await page.goto(`${address}review`);
      const asked = page.locator('.questions > li', { hasText: 'Nobody knows why.' });
      await asked.locator('code', { hasText: '<!-- crib: read "Nobody knows why." ' }).waitFor();
      const count = await page.locator('ol.questions > li').count();
      const answer = asked.locator('button[value="nothing"]');
      const key = await answer.getAttribute('data-key');
      if (hasScript) {
        await asked.focus();
        await page.keyboard.press(key ?? '');
      } else await answer.click();
      await page.getByRole('status').filter({ hasText: 'written: <!-- crib: read' }).waitFor();
      expect(readFileSync(path, 'utf8')).toMatch(
        /Nobody knows why\.\n[\s\S]*<!-- crib: read .* as nothing -->\n$/,
      );
      expect(await page.locator('ol.questions > li').count()).toBe(count - 1);
      await page.getByRole('button', { name: 'Take the last answer back' }).click();
      await page.getByRole('status').filter({ hasText: 'taken back' }).waitFor();
      expect(readFileSync(path, 'utf8')).toBe(before);
      expect(told).toEqual([]);
    },
  );
});
