import type { TextUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';

const IF_CLAUSE = new RegExp(`^(?:${anyOf('grammar', 'if')})\\s[^,]*,\\s*(.+)$`, 'iu');
const SO = new RegExp(`^(?:${anyOf('grammar', 'so')})\\s+`, 'iu');

/** Gives the clause that makes the claim: after "If …," and "When …,". */
export function mainClause(unit: TextUnit): string {
  const { text } = unit.statement;
  const match = IF_CLAUSE.exec(text);
  return (match?.[1] ?? text).replace(SO, '');
}
