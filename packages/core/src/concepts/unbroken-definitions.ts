import type { Statement } from '../lines/statement.ts';
import { isTerm } from './name-cues.ts';

/** A way in which a language that ends its words without blanks, or marks its subject behind it, says what a thing is. */
interface Phrase {
  readonly language: 'zh' | 'ja' | 'ko';
  readonly words: RegExp;
  readonly defines: readonly [sentence: string, term: string];
  readonly not: string;
}

/** A name: Latin words, loan words, or a few signs. */
const LATIN = '[A-Za-z][\\w./-]*(?:\\s[A-Za-z][\\w./-]*){0,2}';
const HAN = `(?:${LATIN}|[A-Za-z]*[\\p{Script=Han}]{1,8}?[A-Za-z]*)`;
const KANA = `(?:${LATIN}|(?:${LATIN})?[\\p{Script=Katakana}ー・\\p{Script=Han}]{1,14})`;
/** Another name in brackets. */
const ASIDE = '(?:\\s*[(（][^()（）]{1,30}[)）])?';
const QUOTED = '[“"「『‘\']';
const UNQUOTED = '[”"」』’\']';

export const UNBROKEN_PHRASES: readonly Phrase[] = [
  {
    language: 'zh',
    words: new RegExp(
      `^(${HAN})${ASIDE}\\s*(?:指的是|是指|就是|是|指|即|用于|用来|负责|負責|表示|代表|相当于|可以(?:想像|想象|理解|看)(?:成|为|作|為))(?!在|因为|为了|不|否|最|很|非常|什么|谁|这样|如此|如何)\\s*(?=[\\p{L}“"])`,
      'u',
    ),
    defines: ['镜像是只读的模板。', '镜像'],
    not: '但是和以前不一样。',
  },
  {
    language: 'zh',
    words: new RegExp(
      `(?:被?称(?:之)?[为作]|叫做|叫作|稱為|叫)[^“"「，,。]{0,8}${QUOTED}([^“”"「」]{1,16})${UNQUOTED}`,
      'u',
    ),
    defines: ['这种情况被称为“硬链接”。', '硬链接'],
    not: '他说这叫浪费。',
  },
  {
    language: 'zh',
    words: new RegExp(`(?:被称(?:之)?[为作]|称.{2,30}[为作]|叫做|叫作)\\s?(${HAN})${ASIDE}[。.]?$`, 'u'),
    defines: ['我们可以称这个存储层为 容器存储层。', '容器存储层'],
    not: '称得上是好的。',
  },
  {
    language: 'ja',
    words: new RegExp(`^(${KANA})${ASIDE}(?:とは|というのは|って)[、,]?\\s*(?=\\p{L})`, 'u'),
    defines: ['コンテナとは、ほかから離れて動くプロセスのこと。', 'コンテナ'],
    not: 'これとは別に、設定を書く。',
  },
  {
    language: 'ja',
    words: new RegExp(
      `^(${KANA})${ASIDE}は[、,]?.{3,}(?:のこと|もの|機能|仕組み|場所|単位|領域|方法|プロセス|ファイル|コマンド)(?:です|である|だ|を指す|を指します|をいう|を言う)?[。．.]?$`,
      'u',
    ),
    defines: ['ボリュームはデータを残すための場所です。', 'ボリューム'],
    not: 'ここは大事な場所です。',
  },
  {
    language: 'ja',
    words: new RegExp(
      `^(${KANA})${ASIDE}は[、,]?.{2,}[るたいなの][\\p{Script=Katakana}ー\\p{Script=Han}]{2,}(?:です|である|だ)?[。．.]?$`,
      'u',
    ),
    defines: ['クローンはリポジトリの完全なコピーです。', 'クローン'],
    not: 'これは便利です。',
  },
  {
    language: 'ja',
    words: new RegExp(
      `(?:のこと|もの)を[「『]?(${KANA})${ASIDE}[」』]?(?:と(?:いう|言う|よぶ|呼ぶ|いいます|呼びます))?[。．.]?$`,
      'u',
    ),
    defines: ['動いている環境のことをコンテナと呼ぶ。', 'コンテナ'],
    not: '古いものを消す。',
  },
  {
    language: 'ko',
    words:
      /^((?:[A-Za-z][\w./-]*\s)?[\p{Script=Hangul}A-Za-z][\p{Script=Hangul}\w./-]{0,14}?)(?:\s*\([^()]{1,30}\))?(?:이란|란|은|는)\s+.+(?:이다|입니다|예요|이에요|것|것을 말한다|말한다|의미한다|뜻한다|집합|단위|공간)[.]?$/u,
    defines: ['볼륨은 데이터를 남기기 위한 공간이다.', '볼륨'],
    not: '이것은 중요하지 않다.',
  },
];

/** Conjunctions and adverbs that end with the Chinese copula: "但是", "还是". */
const ENDS_WITH_COPULA = /^[但可只就还還于於总總都要凡若倒像算而不正又也更真却]是/u;

/** Gives the term that a sentence of such a language explains. */
export function definedWithoutBlanks({ text, marks }: Statement): string | undefined {
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
    return undefined;
  if (ENDS_WITH_COPULA.test(text)) return undefined;
  for (const { words } of UNBROKEN_PHRASES) {
    const term = words.exec(text)?.[1]?.trim();
    if (term !== undefined && isTerm(term)) return term;
  }
  // "… を記述したファイルを**Dockerfile**": the verb is left out behind the name.
  const last = marks.find(
    (m) => m.kind === 'strong' && /^[\s。．.]*(?:と.{1,6})?[。．.]?$/u.test(text.slice(m.to)),
  );
  if (last === undefined || !/(?:を|称为|叫做?|叫)\s*$/u.test(text.slice(0, last.from))) return undefined;
  const term = text.slice(last.from, last.to).replace(/\s*[(（][^()（）]*[)）]$/u, '');
  return isTerm(term) ? term : undefined;
}
