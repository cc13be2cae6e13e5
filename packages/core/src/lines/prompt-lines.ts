import type { Block } from '../blocks/block.ts';
import { splitColumns } from './columns.ts';
import type { Found } from './found.ts';
import { splitRemark } from './remark.ts';

/** A program with a prompt of its own, at which the lines of a note about it are typed. */
export interface PromptProgram {
  readonly program: string;
  /** What titles call it. */
  readonly title: RegExp;
  /** What its lines begin with. */
  readonly line: RegExp;
}

/** What is known of the lines of a place beside commands. */
export interface PromptHabits {
  /** The program at whose own prompt they are typed. */
  readonly typedAt?: PromptProgram;
  /** Signs of a shell or a pattern have their meanings beside them. */
  readonly listsSigns?: boolean;
}

const beginsWith = (words: string): RegExp =>
  new RegExp(`^(?:${words.split(' ').join('|')})(?:\\s+\\S.*)?$`, 'i');

/** A method of an object, called: `db.users.find({})`. */
const CALL = /^[a-z_$][\w$]*(?:\[[^\]]*\])?(?:\.[\w$-]+)*\.[\w$]+\(.*\)(?:\.[\w$]+(?:\(.*\))?)*;?$/is;

const PROGRAMS: readonly PromptProgram[] = [
  {
    program: 'mongosh',
    title: /\bmongo(?:\s?db|sh)?\b/i,
    line: /^(?:show\s+(?:dbs|databases|collections|tables|users|roles|profile|logs?)|use\s+<?[\w-]+>?|db|it|(?:db|rs|sh)\.[\w$<>]+(?:\.[\w$<>]+)*\(.*\).*);?$/s,
  },
  {
    program: 'redis-cli',
    title: /\bredis\b/i,
    line: beginsWith(
      'append auth bgsave blpop brpop config dbsize decr decrby del discard exec exists expire expireat flushall flushdb get getrange getset hdel hexists hget hgetall hincrby hkeys hlen hmget hmset hset hsetnx hvals incr incrby info keys lindex linsert llen lpop lpush lrange lrem lset ltrim mget monitor move mset msetnx multi persist pexpire ping psubscribe pttl publish randomkey renamenx rpop rpush sadd save scan scard sdiff select set setex setnx setrange sinter sismember smembers smove spop srandmember srem strlen subscribe sunion ttl unsubscribe unwatch watch xadd xlen xrange xread zadd zcard zcount zincrby zrange zrangebyscore zrank zrem zrevrange zscore',
    ),
  },
  {
    program: 'gdb',
    title: /\b(?:gdb|lldb)\b/i,
    line: beginsWith(
      'attach b backtrace br break breakpoint bt c catch clear condition cont continue core del delete detach directory dis disable disas disassemble disp display down ena enable expr expression f fin file finish frame i info image j jump kill l layout list mem memory n next ni nexti p po print process ptype quit q r refresh register ret return rbreak run s set settings si show start starti step stepi target tbreak thread tui type u undisp undisplay until up watch watchpoint rwatch awatch where whatis x x/\\S+ p/\\w+',
    ),
  },
  {
    program: 'pdb',
    title: /\bi?pdb\b/i,
    line: beginsWith(
      'a args b break bt c cl clear commands condition cont continue d disable display down enable h help ignore interact j jump l list ll longlist n next p pp q quit r restart return run s source step tbreak u undisplay unt until up w whatis where',
    ),
  },
  {
    program: 'sftp',
    title: /\bs?ftp\b/i,
    line: beginsWith(
      'ascii binary bye cd chgrp chmod chown close delete dir exit get lcd lls lmkdir lpwd ls mdelete mget mkdir mput open passive prompt put pwd quit rename reput reget rm rmdir',
    ),
  },
];

/** How many lines that such a program takes make a part of a note one about it, and how many a note that only names it. */
const [ENOUGH, MANY] = [2, 8];

/**
 * Gives for each block the program at whose prompt its lines are typed: a heading above names it, and several of the places
 * marked as code below are lines for it; or the note names it anywhere, and many of its lines are.
 */
export function promptPrograms(blocks: readonly Block[]): (block: Block) => PromptProgram | undefined {
  const under = PROGRAMS.filter(
    (one) =>
      linesFor(
        one,
        blocks.filter((block) => isNamed(block, one)),
      ) >= ENOUGH,
  );
  const [throughout] = PROGRAMS.filter(
    (one) => blocks.some((block) => mentions(block, one)) && linesFor(one, blocks) >= MANY,
  );
  return (block) => under.find((one) => isNamed(block, one)) ?? throughout;
}

/** How many lines of some blocks only such a program takes; a word alone may be anything. */
const linesFor = ({ line }: PromptProgram, blocks: readonly Block[]): number =>
  new Set(blocks.flatMap(codesIn).filter((code) => line.test(code) && /\s|\(/.test(code))).size;

const mentions = (block: Block, { title }: PromptProgram): boolean =>
  (block.kind === 'paragraph' || block.kind === 'code') && block.lines.some(({ text }) => title.test(text));

/** Gives the line that a text is at the prompt of a program. */
export function promptLine(text: string, at: PromptProgram | undefined): Found | undefined {
  const line = text.trim();
  if (at === undefined || line.length > LONGEST) return undefined;
  return at.line.test(line) || CALL.test(line)
    ? { kind: 'input', prompt: 'repl', program: at.program, text: line }
    : undefined;
}

/** True for a method that is called at a program's prompt: whatever sentence it stands in, it is what one types. */
export const isCall = (found: Found): boolean =>
  found.kind === 'input' && found.prompt === 'repl' && found.program !== undefined && CALL.test(found.text);

/** True for a block in which most lines are typed at the prompt of a program. */
export function isTypedAt(
  lines: readonly { readonly text: string }[],
  at: PromptProgram | undefined,
): boolean {
  const inked = lines.filter(({ text }) => /^\s*[^\s#/]/.test(text));
  const typed = inked.filter(({ text }) => promptLine(firstColumn(text), at) !== undefined);
  return inked.length > 0 && typed.length * SHARE >= inked.length;
}

const firstColumn = (text: string): string =>
  splitColumns(text.trim())?.command ?? splitRemark(text.trim()).command;

/** One line in this many is enough. */
const SHARE = 2;

const LONGEST = 400;

const isNamed = ({ headings }: Block, { title }: PromptProgram): boolean =>
  headings.some((heading) => title.test(heading.title.text));

function codesIn(block: Block): string[] {
  switch (block.kind) {
    case 'code':
      return block.lines.map(({ text }) => text.trim().replace(/^> /, ''));
    case 'paragraph':
      return block.lines.flatMap(({ text, marks }) => {
        const codes = marks.filter(({ kind }) => kind === 'code');
        return [...codes.map(({ from, to }) => text.slice(from, to).trim()), firstColumn(text)];
      });
    case 'table':
      return block.rows.flatMap((row) => row.map(({ text }) => text.replaceAll('`', '').trim()));
    case 'heading':
      return [];
  }
}
