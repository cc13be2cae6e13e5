import type { GlossDraft } from '../claims/draft.ts';
import type { LineCall } from '../commands/line-call.ts';
import type { Gloss } from '../model.ts';
import { displayText } from '../wording/display-text.ts';
import { agreementOf } from './agreement.ts';
import type { Places } from './prose.ts';

/** Gives the model's gloss for what a note says about a part of a command. */
export function readGloss(draft: GlossDraft, line: LineCall, places: Places): Gloss {
  const prose = places.prose([draft.statement]);
  const flag = /^--?[\w?#-]+/.exec(draft.target)?.[0];
  if (flag === undefined) {
    const kind = /^[<[{$]/.test(draft.target)
      ? 'placeholder'
      : line.call.operands.includes(draft.target)
        ? 'operand'
        : 'word';
    return { target: { kind, text: draft.target }, label: draft.target, prose, from: 'note' };
  }
  const own = line.call.flags.find((f) => f.text === flag || f.names.includes(flag));
  const specs = line.call.command?.flags ?? [];
  const spec = specs.find((s) => s.long === flag || s.short === flag);
  const name = spec ? (spec.long ?? spec.short ?? flag) : (own?.names.join(' ') ?? flag);
  const label = spec ? [spec.short, spec.long].filter((n) => n !== undefined).join(', ') : draft.target;
  return { target: { kind: 'flag', name }, label, prose, from: 'note' };
}

/** One gloss for each part of a command: the clearest of several. */
export function mergeGlosses(glosses: readonly Gloss[]): Gloss[] {
  const groups = Map.groupBy(glosses, ({ target }) => (target.kind === 'flag' ? target.name : target.text));
  return [...groups.values()].map((group) => {
    const agreement = agreementOf(group.map((g) => g.prose.plain));
    const points = (i: number): number =>
      agreement.with(i) - (displayText((group[i] as Gloss).prose.plain).length > 90 ? 1 : 0);
    const [best, ...others] = group
      .map((g, i) => ({ g, p: points(i) }))
      .sort((a, b) => b.p - a.p || (a.g.prose.plain < b.g.prose.plain ? -1 : 1))
      .map(({ g }) => g);
    return { ...(best as Gloss), ...(others.length > 0 ? { also: others.map((g) => g.prose) } : {}) };
  });
}
