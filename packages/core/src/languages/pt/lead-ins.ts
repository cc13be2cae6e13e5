import type { LeadIn } from '../lead-in.ts';
import { orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:e\s+depois|e\s+então|depois|em seguida|por fim|também),?\s+/iu,
    before: /^(?!(?:de|do|da|disso|que)(?!\p{L}))\p{L}/u,
    cut: ['Em seguida reinicia o servidor', 'Reinicia o servidor'],
    stays: 'Depois de parar o servidor',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:este|esse|o\s+seguinte)\s+comando\s+/iu,
    before:
      /^(?!(?:é|es|está|foi|fue|no|não|só|solo|pode|puede|deve|debe|tem|tiene|do|del|de|da|para|con|com|que)\s)\p{Ll}+\s+\S/u,
    cut: ['Este comando mostra as imagens', 'Mostra as imagens'],
    stays: 'Este comando é perigoso',
  },
  {
    words: /^(?:você\s+(?:também\s+)?pode|podemos|podes)\s+(?:também\s+)?/iu,
    before: /^(?!ser\s)\p{Ll}+[aeio]r\s+\S/u,
    cut: ['Você também pode listar as imagens', 'Listar as imagens'],
    stays: 'Você pode não ver nada',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words: /^para\s+/iu,
    before: /^(?!ser\s)\p{Ll}+[aeio]r\s+\S/u,
    unless: orFurther(/\s(?:use|usa|usamos|execute|digite|rode|pressione|basta|podemos|pode)(?!\p{L})/u),
    cut: ['Para remover os contêineres', 'Remover os contêineres'],
    stays: 'Para contêineres sem rede',
  },
];
