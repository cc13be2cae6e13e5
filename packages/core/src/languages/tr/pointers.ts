import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  // Postpositions have their noun before them, so that "ağ ile" is whole.
  by: String.raw`(?:aşağıdaki|şu)\s+komut(?:la|larla|\s+ile)`,
  use: String.raw`(?:(?:aşağıdaki|şu|bu)\s+komut(?:u|ları)\s+)?(?:kullan|çalıştır|yaz|gir)\p{L}*`,
  object: 'komutunu|komutu',
  following: String.raw`aşağıdaki(?:\s+komut(?:u|ları)?)?`,
  purpose: String.raw`.*\siçin(?!\p{L})`,
  joins: String.raw`ve|veya|ya\s+da|sonra|önce|ayrıca|alternatif\s+olarak|bunun\s+için`,
  example: 'örneğin|örn\\.?|şöyle|şu\\s+şekilde|aşağıdaki\\s+gibi',
  cut: [['Tüm kutuları listelemek için aşağıdaki komutu kullanın:', 'Tüm kutuları listelemek için']],
  stay: ['Son komutu tekrarlar', 'Kutuyu ağ ile başlatır', 'Kutu ağ ile'],
};
