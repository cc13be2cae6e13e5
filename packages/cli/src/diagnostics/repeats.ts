import type { Diagnostic } from '@cribnotes/core';

/** Messages that say the same of many places, the names in them aside. */
export interface Repeated {
  readonly rule: string;
  readonly places: readonly Diagnostic['span'][];
}

/** How many messages that say the same stand by themselves. */
const BY_ITSELF = 5;

/**
 * Parts messages into those that stand by themselves and those that only repeat them. Errors, and what has one certain cure,
 * always stand by themselves.
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  readonly repeated: readonly Repeated[];
} {
  const kinds = [...Map.groupBy(diagnostics.filter(mayRepeat), kindOf).values()]
    // Another one alone is shorter shown than counted.
    .filter((all) => all.length > BY_ITSELF + 1)
    .map((all) => all.slice(BY_ITSELF));
  const hidden = new Set(kinds.flat());
  const repeated = kinds.map((all) => ({ rule: all[0]?.rule ?? '', places: all.map(({ span }) => span) }));
  return { shown: diagnostics.filter((one) => !hidden.has(one)), repeated };
}

const mayRepeat = ({ level, expected }: Diagnostic): boolean => level !== 'error' && expected?.length !== 1;

const kindOf = ({ rule, level, message }: Diagnostic): string =>
  [rule, level, message.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”|\d+/g, '…')].join(' ');
