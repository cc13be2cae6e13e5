import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, subjects } from './lead-ins.ts';
import { particles } from './particles.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const tr: Language = {
  code: 'tr',
  name: 'Turkish',
  particles,
  talk,
  columns,
  cues,
  definitions,
  tasks,
  questions,
  terms,
  grammar,
  pointers,
  toDos,
  joining,
  subjects,
  asking: 'nasıl hangi yapılır yaparım',
  seeAlso: String.raw`bkz\.?|bakınız|bak(?:ın)?|ayrıca\s+bak\p{L}*`,
  elsewhere: String.raw`aşağı\p{L}*|yukarı\p{L}*`,
  aboutNote: String.raw`bu\s+(?:sayfa|notlar?|rehber|belge|yazı|doküman)\p{L}*\s`,
  soOn: { and: 've', others: 'diğerleri' },
  unfinished: 've veya ya ama ki da de bir bu şu',
  telling:
    've bir bu için ile de da olan olarak tüm bütün göre gibi kadar veya değil sonra önce daha çok her ise var yok şu biz komut komutu komutlar komutlar listele listeler gösterir göster siler oluşturur başlatır durdurur ekler yeni hangi ama ya nasıl kullanılır yapar içinde üzerinde',
  negations: 'değil|yok|hariç|olmadan',
  dull: 'var|içerir',
  synonyms: ['klasör dizin', 'silmek siler kaldırır'],
  contraries: [
    ['başlatır', 'durdurur'],
    ['önce', 'sonra'],
  ],
  keys: {
    prefix: 'önek',
    names: 'boşluk',
    steps: 'sonra ardından ve',
    or: 'veya',
    and: 've',
    till: 'ile',
    says: 've veya',
    chapter: String.raw`kısayol\p{L}*`,
  },
  allOptions: 'seçenekler|secenekler',
};
