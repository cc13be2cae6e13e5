import type { LeadIn } from '../lead-in.ts';
import { orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:oppure|e\s+poi|poi|infine|quindi),?\s+/iu,
    before: /^(?!(?:che|si)(?!\p{L}))\p{L}/u,
    cut: ['Poi riavvia il server', 'Riavvia il server'],
    stays: 'Poiché il server è lento',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:questo|il\s+seguente)\s+comando\s+/iu,
    before: /^(?!(?:è|sta|fu|non|può|deve|ha|del|di|per|con|che)\s)\p{Ll}+\s+\S/u,
    cut: ['Questo comando mostra le immagini', 'Mostra le immagini'],
    stays: 'Questo comando è pericoloso',
  },
  {
    words: /^(?:puoi|possiamo|si\s+può|è\s+possibile)\s+(?:anche\s+)?/iu,
    before: /^(?!essere\s)\p{Ll}+[aei]re\s+\S/u,
    cut: ['Puoi anche elencare le immagini', 'Elencare le immagini'],
    stays: 'Puoi non vedere nulla',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words: /^per\s+/iu,
    before: /^(?!essere\s)\p{Ll}+(?:[aei]re|rre|[aei]r(?:lo|la|li|le|si))\s+\S/u,
    unless: orFurther(
      /\s(?:usa|usare|esegui|eseguire|digita|digitare|premi|si\s+usa|basta|bisogna)(?!\p{L})/u,
    ),
    cut: ['Per elencare i container', 'Elencare i container'],
    stays: 'Per i container fermi',
  },
];
