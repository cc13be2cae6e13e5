import { type LeadIn, orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:eller|och)\s+(?:också\s+|även\s+)?/iu,
    before: /^(?!(?:så|då|sedan|därefter)(?!\p{L}))\p{L}/u,
    cut: ['Eller alla lådor på en gång', 'Alla lådor på en gång'],
    stays: 'Och sedan startar man servern',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:det\s+här\s+kommandot|detta\s+kommando|följande\s+kommando)\s+/iu,
    before: /^(?!(?:är|har|blir|måste|får|bör|kan|fungerar|betyder|heter)\s)\p{Ll}+r\s+\S/u,
    cut: ['Det här kommandot visar alla lådor', 'Visar alla lådor'],
    stays: 'Det här kommandot är farligt',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words: /^för\s+att\s+/iu,
    before: /^(?!(?:inte|det|den|man|du|vi)\s)\p{Ll}+\s+\S/u,
    unless: orFurther(/\s(?:kan|måste|ska|bör|behöver|använder|kör)\s+(?:du|man|vi)(?!\p{L})/u),
    cut: ['För att lista alla lådor', 'Lista alla lådor'],
    stays: 'För att lämna den, stäng fönstret',
  },
];
