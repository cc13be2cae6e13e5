import type { LeadIn } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:veya|ya\s+da|ve|sonra|ardından),?\s+/iu,
    before: /^(?!(?:da|de|bile|a|al|la|el|los|las|lo)(?!\p{L}))\p{L}/u,
    cut: ['Sonra sunucuyu yeniden başlat', 'Sunucuyu yeniden başlat'],
    stays: 'Sonra da silinir',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:bu|aşağıdaki)\s+komut\s+/iu,
    before: /^(?!(?:ile|sayesinde|için|satırı|kullanıl\p{L}*|çalıştır\p{L}*|çok|değil)\s)\p{Ll}+\s+\S/u,
    cut: ['Bu komut tüm imajları listeler', 'Tüm imajları listeler'],
    stays: 'Bu komut ile imajlar listelenir',
  },
];
