import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: 'やること|要確認|未完',
  title: 'やること(?:リスト)?|タスク一覧',
  own: '調べる|勉強する',
  ownAtEnd: '学ぶ|読む|調べる|試す|勉強する|聞く',
  promise: '(?:この)?(?:章|節|項|ページ)は準備中|工事中|後日追記|後で追記',
  examples: ['やること：列の意味を書く', '[ ] なぜ遅いか調べる', 'この章は準備中'],
  content: ['次にやることを表示する', '[ ] サーバーを止める'],
};
