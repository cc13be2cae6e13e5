import type { LeadIn } from '../lead-in.ts';
import { orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:o\s+bien|o\s+también|y\s+luego|luego|también|por último|finalmente),?\s+/iu,
    before: /^(?!(?:de|del|que)(?!\p{L}))\p{L}/u,
    cut: ['Luego reinicia el servidor', 'Reinicia el servidor'],
    stays: 'Luego de parar el servidor',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:este|el\s+siguiente)\s+comando\s+/iu,
    before:
      /^(?!(?:es|é|está|fue|no|não|solo|sólo|puede|pode|debe|deve|tiene|del|do|da|de|para|con|com|que)\s)\p{Ll}+\s+\S/u,
    cut: ['Este comando muestra las cajas', 'Muestra las cajas'],
    stays: 'Este comando es peligroso',
  },
  {
    words: /^(?:también\s+)?(?:puedes|podemos|podrás|se\s+puede)\s+(?:también\s+)?/iu,
    before: /^\p{Ll}+(?:[aei]r)(?:se|los?|las?|les?)?\s+\S/u,
    cut: ['Puedes ver las cajas', 'Ver las cajas'],
    stays: 'Puedes que no lo veas',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words: /^para\s+/iu,
    before: /^(?!ser\s)\p{Ll}+(?:[aei]r)(?:se|los?|las?|les?)?\s+\S/u,
    unless: orFurther(
      /\s(?:usa|usamos|ejecuta|utiliza|escribe|pulsa|puedes|podemos|basta|haz|hay|debes)(?!\p{L})/u,
    ),
    cut: ['Para ver los contenedores', 'Ver los contenedores'],
    stays: 'Para contenedores sin red',
  },
];
