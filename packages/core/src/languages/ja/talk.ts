import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  labels: 'オプション|例',
  outputs: '出力|結果|表示',
  messages: 'エラー|メッセージ|警告',
  ofPrograms:
    'は|が|を|の|と|に|も|へ|や|から|より|など|プラグイン|設定|入門|基本|使い方|コマンド|メモ|まとめ|インストール',
  otherWayGlued: 'または|もしくは|あるいは',
  overOutput: '結果|出力',
};
