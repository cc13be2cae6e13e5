import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'bazı|çoğu|birçok|onlar|ben|sen|biz|nasıl|neden|niçin|niye|nerede|hangi|kim|bu|ve|veya|ama|için|o',
  labels: String.raw`kavramlar|terimler|terminoloji|sözlük|tanımlar|kaynak|belgeler|süre|komut|seçenek|hedef(?:ler)?|ödev|soru(?:lar)?|cevap|alıştırma|ders|hafta|bölüm|konu(?:lar)?|amaç|fark|notlar|içindekiler|kaynaklar|örnek(?:ler)?|not|önemli|uyarı|dikkat|ipucu|komutlar|giriş|kurulum|özet|adım \d+|önce|sonra|öneri|sonuç|çıktı`,
  openers: 'örnek(?:ler)?',
  numbered: 'gün|görev',
  fields: 'isim',
  glossary: 'kavramlar|terimler|tanımlar|sözlük',
  generic: 'tanım|nedir',
  plurals: 'lar|ler',
  versus: 'karşı',
};
