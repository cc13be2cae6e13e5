import { checkEmitter, textOfHtml } from '@cribnotes/testkit';
import { emitter } from '../src/index.ts';

checkEmitter(emitter, {
  textOf: (files) =>
    files
      .map(({ bytes }) => new TextDecoder().decode(bytes).replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, ''))
      .map(textOfHtml)
      .join('\n'),
});
