import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: '経由で',
  use: '(?:次|以下)のコマンドを(?:使う|使います|実行する|実行します|入力します)',
  object: 'コマンド',
  following: '(?:次|以下)のコマンド',
  joins: 'または|もしくは|次に|そして|まず',
  example: '例えば|以下の通り|次のように',
  cut: [['コンテナを一覧するには、次のコマンドを使います：', 'コンテナを一覧するには']],
  stay: ['最後のコマンドを繰り返す'],
};
