import { checkEmitter } from '@cribnotes/testkit';
import { emitter } from '../src/index.ts';
import { openPackage } from './anki/open-package.ts';

checkEmitter(emitter, {
  textOf: async (files) => {
    const deck = files.find(({ path }) => path.endsWith('.apkg'));
    const { rows } = await openPackage(deck!.bytes);
    return rows('select flds from notes')
      .map(([fields]) => textOfHtml(String(fields)))
      .join('\n');
  },
});

/** What a browser shows of a field. */
function textOfHtml(html: string): string {
  const named: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x?([0-9a-f]+);/gi, (entity, code) =>
      String.fromCodePoint(Number.parseInt(code, entity[2] === 'x' ? 16 : 10)),
    )
    .replaceAll(/&(\w+);/g, (entity, name) => named[name] ?? entity);
}
