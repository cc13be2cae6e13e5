/** A preposition left hanging where the command stood: "We can stop the server with". */
const TRAILING_CUE =
  /[\s,]+(with|via|using|by|(use|run|type)( the( following)? command)?|by (running|typing|using)|with the (following )?command|using the (following )?command|mit|mittels|über|con|usando|mediante|avec|via|com|с помощью|через|командой|ile)$/iu;

/** Lead-ins that say nothing, at the start of a sentence. */
const LEAD_INS: readonly RegExp[] = [
  /^[\s\p{So}•*>–—:=-]+(?=[\p{L}\p{N}"'(`<[])/u,
  /^\d+[.)]\s+/,
  /^(or|oder|o|ou|или|veya)\s+(alternatively\s+|auch\s+|bien\s+)?(?=\p{L})/iu,
  /^(so|then|and|next|now|finally|first|also|note that|please)[,:]?\s+(?=\p{L})/iu,
  /^((we|you) (can|could|may|might|should|will|need to|have to|want to|would) (also )?|this (command )?(will |can )?|it (will |can )?|the command (will |can )?|command (to|for) |used (to|for) |use (this )?to |how to |in order to |if you (want|need|would like) to |let['’]s |dieser befehl |este comando |cette commande |эта команда |bu komut )/iu,
  /^(to|um|para|pour|чтобы|для того чтобы)\s+(?=\p{Ll})/iu,
];

/**
 * Gives a sentence as it is printed: the author's own words without lead-in, without the colon or the "with" that pointed
 * at the command, and with a capital first letter. Nothing is added or reworded.
 */
export function displayText(plain: string): string {
  let text = plain.replace(/\s+/g, ' ').trim();
  for (const pattern of LEAD_INS) {
    const cut = text.replace(pattern, '');
    if (cut.split(' ').length >= 2) text = cut;
  }
  text = text.replace(/(\s*([:：→⇒]|[-=–—]+>|\s[=–—-]+))+\s*$/u, '').replace(/^[\s–—=-]*[>→⇒➜]\s*/, '');
  const cue = TRAILING_CUE.exec(text);
  if (cue) {
    const cut = text.slice(0, cue.index).replace(/[\s,;:]+$/, '');
    if (cut.split(' ').length >= 2) text = cut;
  }
  text = text
    .replace(/[\s,;:]+$/, '')
    .replace(/([^.])\.$/, '$1')
    .replace(/\s+([.,;:!?])/g, '$1');
  return text === '' ? plain.trim() : capital(text);
}

/** The first letter in upper case, unless the first word is code-like (`-d`, `docker.io`, iOS). */
function capital(text: string): string {
  const first = text.split(' ')[0] as string;
  return /^\p{Ll}[\p{Ll}'’-]*[,.;:]?$/u.test(first)
    ? (text[0] as string).toLocaleUpperCase('en') + text.slice(1)
    : text;
}
