import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'kullan|kullanılır|komutu|komut|komutunu|çalıştır|ile|yaz|kullanarak|tuşuna',
  leadsIn: 've',
  pointsOn: 'şu',
  alternatively: 'ya da',
  gloss: 'burada',
  pointsBack: 'bu|böylece|çıktı',
  asks: 'hangi|kim|ne|nerede|nasıl',
  fails: 'çalışmaz|yanlış',
  labels:
    'önce|sonra|cevap|ör|seçenekler|parametreler|ipucu|not|örnek(?:ler)?|örneğin|kullanım|komut(?:lar)?|çıktı',
  youSee: 'şuna benzer|şunu görmelisin',
  outputs: 'çıktı|çıktısı|sonuç|yazdırır',
  messages: 'hata|hatası|mesaj|mesajı|uyarı',
  inSentences:
    'bir|ve|veya|ile|için|bu|şu|olan|olarak|da|de|ki|ise|mi|mı|mu|mü|gibi|kadar|sonra|önce|her|tüm|çok|daha',
  standsFor: String.raw`[^.]*\sanlamına gel|kısaltması`,
  next: 'sonra',
  titleEnds: 'temelleri',
  abbreviations: 'vb',
  otherWay: 'veya|ya da',
  otherWayMore: 'sadece|basitçe',
  overOutput: 'çıktı|sonuç',
};
