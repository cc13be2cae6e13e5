/** What the sentence over a block says when the block shows what is printed, by language. */
const OUTPUT_WORDS: readonly string[] = [
  'output outputs prints printed print shows returns returned result results response looks contains content',
  'ausgabe ausgegeben gibt ergebnis antwort inhalt enthält sieht',
  'salida imprime resultado respuesta devuelve contenido contiene',
  'sortie affiche résultat réponse renvoie contenu contient',
  'saída mostra retorna conteúdo stampa risultato risposta contenuto',
  'вывод выводит результат ответ содержит содержимое',
  'wynik wypisuje zawiera çıktı çıktısı sonuç yazdırır',
  '输出 结果 返回 显示 内容 出力 結果 表示 내용 출력 결과',
].flatMap((list) => list.split(' '));

/** Scripts with blanks between words. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

const OUTPUT = new RegExp(
  [
    `(?<!\\p{L})(?:${OUTPUT_WORDS.filter((word) => PARTED.test(word)).join('|')})(?!\\p{L})`,
    ...OUTPUT_WORDS.filter((word) => !PARTED.test(word)),
  ].join('|'),
  'iu',
);

/** True for the sentence over a block that shows what a program prints: "It prints:". */
export function saysOutput(text: string): boolean {
  return OUTPUT.test(text);
}
