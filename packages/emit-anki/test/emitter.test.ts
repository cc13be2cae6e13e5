import { checkEmitter, textOfHtml } from '@cribnotes/testkit';
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
