import type { CrawlOptions, CrawlResult } from './crawl/crawl.ts';

/**
 * Asks a program for its help, command by command, and gives what it says as a spec file. Runs nothing but help, without a
 * shell, in an empty folder, with a clean environment and within limits. Resolves in every case; what could not be read is
 * in `problems`. The crawler is loaded only when it is called, since readers of specs never need it.
 */
export async function crawl(program: string, options?: CrawlOptions): Promise<CrawlResult> {
  const crawler = await import('./crawl/crawl.ts');
  return crawler.crawl(program, options);
}
