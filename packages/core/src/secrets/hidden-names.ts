import { findEchoes, type KnownValues } from './echoes.ts';
import { findIssuedTokens } from './issued-tokens.ts';

/** Gives the name of a file or folder with a plain word such as `token` for each secret in it. */
export function hiddenName(name: string, values: KnownValues): string {
  const found = [...findIssuedTokens(name), ...findEchoes(name, values)].sort((a, b) => a.start - b.start);
  let hidden = '';
  let at = 0;
  for (const { kind, start, end } of found) {
    if (start < at) continue;
    hidden += name.slice(at, start) + kind;
    at = end;
  }
  return hidden + name.slice(at);
}

/** Gives the names of files, in their order; two that become alike are numbered. */
export function hiddenNames(names: readonly string[], values: KnownValues): string[] {
  const taken = new Set(names);
  return names.map((name) => {
    const hidden = hiddenName(name, values);
    if (hidden === name) return name;
    const [stem, ending] = [hidden.replace(/\.[^./]*$/, ''), /\.[^./]*$/.exec(hidden)?.[0] ?? ''];
    let free = hidden;
    for (let number = 2; taken.has(free); number += 1) free = `${stem}-${number}${ending}`;
    taken.add(free);
    return free;
  });
}
