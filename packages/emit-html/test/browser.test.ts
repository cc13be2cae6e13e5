import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { accessFaults, browserPath, openBrowser } from '@cribnotes/testkit/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written } from './written.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

if (browserPath === undefined) console.warn('left out: the page in a browser; there is no chromium in PATH');

describe.skipIf(browserPath === undefined)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crib-html-'));
  const address = pathToFileURL(join(folder, 'sample-notes.html')).href;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, 'sample-notes.html'), await written());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page; what it asks for and complains of is kept. */
  async function open(
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; told: string[] }> {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    const told: string[] = [];
    page.on('request', (request) => request.url().startsWith(address) || told.push(request.url()));
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    await page.goto(address);
    return { page, told };
  }

  const shownRows = (page: Page): Promise<readonly string[]> =>
    page.locator('.typed:visible').allTextContents();
  const clipboard = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()');

  test('asks for nothing but itself, and no rule of its own stops it', async () => {
    const { page, told } = await open();
    await page.locator('#search').fill('docker');
    await page.locator('#night').click();
    expect(told).toEqual([]);
  });

  test.each([
    ['day', { colorScheme: 'light' }],
    ['night', { colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ] as const)('breaks no rule of accessibility: %s', async (_, options) => {
    const { page } = await open(options);
    expect(await accessFaults(page)).toEqual([]);
    await page.locator('#search').fill('remove');
    expect(await accessFaults(page)).toEqual([]);
  });

  test('finds as you type, by command, sentence, heading and idea, without accents', async () => {
    const { page } = await open();
    const all = await shownRows(page);
    const field = page.locator('#search');
    await field.fill('CAFE naive');
    expect(await shownRows(page)).toEqual(['curl -fsSL <url>']);
    await field.fill('inspect names');
    expect(await shownRows(page)).toEqual(["docker inspect --format '{{.Names}}\\t{{.Status}}'"]);
    expect(await page.locator('#found').textContent()).toMatch(/^1 of \d+$/);
    expect(await page.locator('nav li:visible').count()).toBe(1);
    await field.fill('spect');
    expect(await shownRows(page)).toEqual([]);
    await field.fill('日本');
    expect(await shownRows(page)).toEqual(['curl -fsSL <url>']);
    await field.fill('no such thing');
    expect(await shownRows(page)).toEqual([]);
    expect(await page.locator('#found').textContent()).toBe('Nothing found');
    await field.fill('');
    expect(await shownRows(page)).toEqual(all);
  });

  test('copies what is typed, here-document included', async () => {
    const { page } = await open();
    const row = page.locator('.row', { hasText: 'cat >' });
    await row.hover();
    await row.getByRole('button', { name: 'Copy' }).click();
    expect(await clipboard(page)).toBe(`cat > <file> <<'END'\n.TH "x" & <b>\n  'two'  blanks \\fB\nEND`);
    await row.getByRole('button', { name: 'Copied' }).waitFor();
  });

  test('copies a file without remarks', async () => {
    const { page } = await open();
    await page.locator('figure').getByRole('button').click();
    const text = await clipboard(page);
    expect(text).toContain('FROM ');
    expect(text).not.toContain('←');
  });

  test('needs the keyboard only', async () => {
    const { page } = await open();
    const key = (name: string): Promise<void> => page.keyboard.press(name);
    await key('/');
    await page.keyboard.type('docker ps');
    await key('Enter');
    const rows = await shownRows(page);
    expect(await clipboard(page)).toBe(rows[0]);
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Enter');
    expect(await clipboard(page)).toBe(rows[1]);
    await key('ArrowUp');
    await key('ArrowUp');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await key('Escape');
    expect(await page.locator('#search').inputValue()).toBe('');
    await key('Escape');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
  });

  test('is dark where the system is, and by a switch that it remembers', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    const ground = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const dark = await ground();
    const night = page.getByRole('button', { name: 'Night' });
    expect(await night.getAttribute('aria-pressed')).toBe('true');
    await night.click();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await night.click();
    expect(await ground()).toBe(dark);
  });

  test('is printed black on white, without what only a screen needs, and no row is torn', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await page.locator('#night').click();
    await page.locator('#night').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.locator('#bar, nav, .copy').filter({ visible: true }).count()).toBe(0);
    const torn = `[...document.querySelectorAll('.row')].filter((row) => row.getClientRects().length > 1).length`;
    expect(await page.evaluate(torn)).toBe(0);
  });

  test('is read without script', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect((await shownRows(page)).length).toBeGreaterThan(10);
    expect(await page.locator('#bar, .copy').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('nav a').filter({ visible: true }).count()).toBeGreaterThan(3);
  });

  test('fits a phone: nothing is wider than the screen', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
