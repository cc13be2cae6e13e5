/** Why a talk with Anki failed: nobody there, no answer in time, a no, another version, no AnkiConnect at all, or an error of the add-on. */
export type FaultKind = 'closed' | 'silent' | 'refused' | 'version' | 'garbage' | 'failed';

/** Something that kept Anki from doing what was asked, with the way out. */
export class AnkiFault extends Error {
  readonly kind: FaultKind;
  readonly hint: string;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.name = 'AnkiFault';
    this.kind = kind;
    this.hint = HINTS[kind];
  }
}

const HINTS: Readonly<Record<FaultKind, string>> = {
  closed:
    'start Anki with the add-on AnkiConnect (Tools > Add-ons > Get Add-ons, code 2055492159), or import the .apkg of crib build',
  silent: 'close what is open in Anki (a dialog, a running synchronization), and try again',
  refused: 'answer Yes in Anki’s dialog; a key of AnkiConnect’s settings goes into CRIB_ANKI_KEY',
  version: 'update AnkiConnect in Anki (Tools > Add-ons > Check for Updates)',
  garbage: 'look which program listens there; --url names another address',
  failed: 'run the same again: what is done already is not done twice',
};
