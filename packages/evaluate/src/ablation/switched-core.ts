import { registerHooks } from 'node:module';
import { coreFolder, type ReaderSource } from './reader-sources.ts';
import { Switchboard } from './switchboard.ts';

type Core = typeof import('@cribnotes/core');

/** Core with each regular expression literal of the reader at a switch. */
export interface SwitchedCore {
  readonly board: Switchboard;
  /** Loads core; each time afresh, so that a switch counts while modules are loaded too. */
  load(): Promise<Core>;
}

declare global {
  /** What the rewritten sources find. */
  var readerSwitchboard: Switchboard | undefined;
}

const round = /[?]round=\d+$/;

/** Has sources of the reader rewritten when they are loaded from now on; a literal's number is its place among all. */
export function switchedCore(sources: readonly ReaderSource[]): SwitchedCore {
  const board = new Switchboard();
  globalThis.readerSwitchboard = board;
  let number = 0;
  const rewritten = new Map(
    sources.map((source) => {
      const first = number;
      number += source.literals.length;
      return [source.url, withSwitches(source, first)] as const;
    }),
  );
  registerHooks({
    // All modules of core belong to the round of the one that imports them.
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const [same = ''] = round.exec(context.parentURL ?? '') ?? [];
      const isCore = found.url.startsWith(coreFolder.href);
      return isCore && same !== '' ? { ...found, url: found.url.replace(round, '') + same } : found;
    },
    load(url, context, next) {
      const source = rewritten.get(url.replace(round, ''));
      if (source === undefined) return next(url, context);
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  let rounds = 0;
  return {
    board,
    load: () => {
      rounds += 1;
      return import(`${import.meta.resolve('@cribnotes/core')}?round=${rounds}`);
    },
  };
}

function withSwitches({ text, literals }: ReaderSource, first: number): string {
  let rewritten = '';
  let at = 0;
  for (const [index, { start, end, text: literal }] of literals.entries()) {
    rewritten += `${text.slice(at, start)}readerSwitchboard.literal(${first + index}, ${literal})`;
    at = end;
  }
  return rewritten + text.slice(at);
}
