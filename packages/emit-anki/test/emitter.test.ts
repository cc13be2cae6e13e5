import { checkEmitter } from '@cribnotes/testkit';
import { type DeckReport, emitter } from '../src/index.ts';
import { openPackage } from './anki/open-package.ts';

let report: DeckReport | undefined;

checkEmitter(emitter, {
  options: {
    onReport: (made) => {
      report = made;
    },
  },
  // What gets no card is named in the report.
  textOf: async (files) => {
    const deck = files.find(({ path }) => path.endsWith('.apkg'));
    const { rows } = await openPackage(deck!.bytes);
    const fields = rows('select flds from notes').map(([field]) => textOfHtml(String(field)));
    return [...fields, ...(report?.skipped ?? []).map(({ what }) => what)].join('\n');
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
