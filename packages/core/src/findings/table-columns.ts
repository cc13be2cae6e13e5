import type { TableBlock, TextLine } from '../blocks/block.ts';
import { readsLikeProse } from '../lines/prose.ts';
import { readFound } from '../lines/read-found.ts';
import type { TextContext } from '../lines/text-reading.ts';

/** What a column of a table holds. */
export type Column =
  | 'command'
  | 'example'
  | 'alias'
  | 'keys'
  | 'flag'
  | 'description'
  | 'remark'
  | 'term'
  | 'other';

/** Header words of several languages; matched as whole words, the first table row that fits wins. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  [
    'alias',
    /^(alias(es)?|short(hand| form| version)?|abbrev|abkürzung|kurz(form)?|abreviatura|алиас|сокращение|kısaltma|raccourci court)$/iu,
  ],
  [
    'example',
    /(example|sample|beispiel|ejemplo|exemplo|exemple|esempio|пример|приклад|örnek|voorbeeld|przykład|příklad|exempel|contoh|ví dụ|예시|예제|示例|例)/iu,
  ],
  [
    'keys',
    /(shortcut|short ?cut|key ?binding|keys?\b|hotkey|keystroke|tasten?|kürzel|kombination|atajo|tecla|combinación|atalho|raccourci|touche|сочетание|клавиш|kısayol|tuş|快捷键|按键)/iu,
  ],
  [
    'flag',
    /^(flags?|options?|switch|parameters?|params?|arguments?|schalter|optionen|parameter|opción|opciones|bandera|indicador|parámetro|opção|флаг|ключ|опция|параметр|bayrak|seçenek|parametre|选项|参数)$/iu,
  ],
  [
    'command',
    /(command|cmd|befehl|kommando|comando|commande|команда|komut|opdracht|polecen|příkaz|lệnh|perintah|kommandot|命令|指令|コマンド|명령|syntax|usage|statement|query|инструкция)/iu,
  ],
  [
    'description',
    /(descri|meaning|what|purpose|action|effect|explanation|function|does|task|use|note|comment|result|bedeutung|beschreibung|wirkung|zweck|funktion|erklärung|aktion|was|significado|qué|acción|función|uso|propósito|efecto|explicación|significa|ação|função|signification|effet|rôle|описание|значение|действие|назначение|что|функция|açıklama|anlam|işlev|ne yapar|görev|amaç|betekenis|omschrijving|uitleg|znaczenie|^opis|^co robi|význam|popis|betyder|förklaring|beskrivning|опис|дія|mô tả|ý nghĩa|chức năng|deskripsi|fungsi|^arti$|què fa|说明|描述|作用|含义|功能|解释|說明|意味|説明|機能|用途|설명|의미|기능|내용)/iu,
  ],
  [
    'term',
    /^(term|concept|name|word|object|resource|notion|(?:\p{L}+ )?(?:type|kind|state|status)|typ|art|zustand|tipo|estado|état|тип|состояние|tür|durum|类型|状态|begriff|konzept|objekt|término|concepto|nombre|термин|понятие|объект|terim|kavram|terme|conceito|概念|术语|名称)$/iu,
  ],
];

/** What comparison tables answer with; `yes` and `true` are programs as well. */
const ANSWER = /^(yes|no|true|false|ja|nein|sí|si|sim|não|oui|non|да|нет|evet|hayır|是|否)$/iu;

const readsAs = (
  cells: readonly TextLine[],
  context: TextContext,
  kind: 'command' | 'input' | 'keys',
): number => {
  const filled = cells.filter((c) => c.text.trim() !== '' && !ANSWER.test(c.text.trim()));
  if (filled.length === 0) return 0;
  return (
    filled.filter(
      (c) =>
        readFound(firstPiece(c), c.marks.some((m) => m.kind === 'code') ? 'code' : 'block', context)?.kind ===
        kind,
    ).length / filled.length
  );
};

/** More than one word; scripts without blanks need no blank for that. */
const SEVERAL_WORDS =
  /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2}/u;

/** The first marked piece of a cell, or its whole text. */
export function firstPiece(cell: TextLine): string {
  const mark = cell.marks.find((m) => m.kind === 'code' || m.kind === 'key');
  return mark ? cell.text.slice(mark.from, mark.to) : cell.text;
}

/** Gives what each column of a table holds, by its header and by its cells. */
export function tableColumns(block: TableBlock, context: TextContext): Column[] {
  const named = block.header.map(
    (cell): Column => HEADERS.find(([, pattern]) => pattern.test(cell.text.trim()))?.[0] ?? 'other',
  );
  const column = (i: number): TextLine[] =>
    block.rows.map((row) => row[i] ?? { line: 0, text: '', marks: [] });
  const columns = named.map((name, i): Column => {
    const cells = column(i);
    const filled = cells.filter((c) => c.text.trim() !== '');
    const commands = readsAs(cells, context, 'command') + readsAs(cells, context, 'input');
    const keys = readsAs(cells, context, 'keys');
    const flags =
      filled.length === 0
        ? 0
        : filled.filter((c) => /^[`*]*-{1,2}[\w?]/.test(c.text.trim())).length / filled.length;
    if (flags > 0.5) return 'flag';
    // Words that also name programs, in a column of terms: `mount` as a type of unit.
    if (name === 'term' && cells.every((c) => c.marks.length === 0 && /^\s*[\p{L}-]+\s*$/u.test(c.text)))
      return 'term';
    if (keys > 0.5) return 'keys';
    // `touch` and `id` are words as well; in code, beside commands, they are commands.
    const inCode = filled.every(({ marks }) => marks.some(({ kind }) => kind === 'code'));
    if (commands > 0.5 || (inCode && filled.length > 2 && commands >= 0.4))
      return name === 'example' || name === 'alias' ? name : 'command';
    if (name === 'command' && (commands > 0.2 || keys > 0.2)) return keys > commands ? 'keys' : 'command';
    if (name === 'keys')
      return context.interactive || keys > 0 || !filled.every((c) => /^[`]?[a-z]+[`]?$/.test(c.text.trim()))
        ? 'keys'
        : 'alias';
    const prose =
      filled.length === 0 ? 0 : filled.filter((c) => readsLikeProse(c.text)).length / filled.length;
    if (name === 'command' && prose > 0.5 && !(inCode && filled.length > 0)) return 'description';
    if (name === 'command' && inCode && filled.length > 0 && keys === 0) return 'command';
    if (name === 'command' && commands === 0) return context.interactive ? 'keys' : 'command';
    return name === 'other' && prose > 0.5 && filled.some((c) => SEVERAL_WORDS.test(c.text))
      ? 'description'
      : name;
  });
  return oneOfEach(columns, column);
}

/**
 * A table has one description column: the one next to what it describes. Further ones are remarks, and further columns of
 * commands show other ways, unless their header calls them examples.
 */
function oneOfEach(columns: readonly Column[], column: (i: number) => TextLine[]): Column[] {
  const main = columns.findIndex((c) => c === 'command' || c === 'keys' || c === 'flag' || c === 'term');
  const length = (i: number): number => column(i).reduce((sum, { text }) => sum + text.length, 0);
  const best = columns
    .flatMap((c, i) => (c === 'description' ? [i] : []))
    .toSorted((a, b) => (main < 0 ? length(b) - length(a) : Math.abs(a - main) - Math.abs(b - main)))[0];
  return columns.map((c, i) => (c === 'description' && i !== best ? 'remark' : c));
}
