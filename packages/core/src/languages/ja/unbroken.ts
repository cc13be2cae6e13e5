import type { UnbrokenForm } from '../unbroken-form.ts';

export const unbroken: readonly UnbrokenForm[] = [
  {
    words: String.raw`^({KANA}){ASIDE}(?:とは|というのは)[、,]?\s*(?=\p{L})`,
    defines: ['コンテナとは、ほかから離れて動くプロセスのこと。', 'コンテナ'],
    not: 'これとは別に、設定を書く。',
  },
  {
    // Behind signs of Chinese it is the form of a verb: 使って, 待って.
    words: String.raw`^({KANA}){ASIDE}(?<!\p{Script=Han})って[、,]?\s*(?=\p{L})`,
    defines: ['コンテナって、ほかから離れて動くプロセスのこと。', 'コンテナ'],
    not: '使っていないものを消す。',
  },
  {
    words:
      '^({KANA}){ASIDE}は[、,]?.{3,}(?:のこと|もの|機能|仕組み|場所|単位|領域|方法|プロセス|ファイル|コマンド)(?:です|である|だ|を指す|を指します|をいう|を言う)?[。．.]?$',
    defines: ['ボリュームはデータを残すための場所です。', 'ボリューム'],
    not: 'ここは大事な場所です。',
  },
  {
    words: String.raw`^({KANA}){ASIDE}は[、,]?.{2,}[るたいなの][\p{Script=Katakana}ー\p{Script=Han}]{2,}(?:です|である|だ)?[。．.]?$`,
    defines: ['クローンはリポジトリの完全なコピーです。', 'クローン'],
    not: 'これは便利です。',
  },
  {
    words:
      '(?:のこと|もの)を[「『]?({KANA}){ASIDE}[」』]?(?:と(?:いう|言う|よぶ|呼ぶ|いいます|呼びます))?[。．.]?$',
    defines: ['動いている環境のことをコンテナと呼ぶ。', 'コンテナ'],
    not: '古いものを消す。',
  },
];
