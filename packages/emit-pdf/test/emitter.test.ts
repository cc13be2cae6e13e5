import { checkEmitter } from '@cribnotes/testkit';
import { describe } from 'vitest';
import { emitter } from '../src/index.ts';
import { copiedText, has } from './reading/tools.ts';

describe.skipIf(!has('pdftotext'))('as read by pdftotext', () => {
  checkEmitter(emitter, { textOf: (files) => files.map((file) => copiedText(file.bytes)).join('\n') });
});
