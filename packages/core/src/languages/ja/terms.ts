import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  labels: 'インストール|使い方|コマンド|設定|例|注意点',
  unbrokenOpeners:
    'この|その|あの|これ|それ|ここ|そこ|また|しかし|ただし|まず|次に|もし|例えば|たとえば|以下|以上|上記|下記|なお|さらに|今日|明日|昨日|今|最初|最後|次|前|理由|目的|結果|方法|原因|問題|注意|全部|他|私|僕|彼|つまり',
  unbrokenInner: '(?:には|では|とは|から|まで|する|した|して|です|ます)',
};
