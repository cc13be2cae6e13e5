import type { Rule } from '../rule.ts';

/** What notes should not give away. */
export const secretRules: readonly Rule[] = [
  {
    id: 'secret',
    level: 'warning',
    meaning:
      'A password, a token or a private key stands in a note: it has the form that its issuer gives to tokens, stands where a program or a setting takes a password, or is a long word that only chance writes.',
    why: 'Sheets hang on walls and decks are shared. It is printed, asked and looked up as `<password>`, `<token>` or `<key>`. Words that lessons use, such as `secret` and `changeme`, are left alone.',
  },
];
