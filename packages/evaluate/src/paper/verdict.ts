/**
 * How a statement on paper stands to its owner: under it; where it does no harm; under another form of its command; a
 * task's under one of its steps; under something else.
 */
export type Verdict = 'right' | 'safe' | 'sibling' | 'step' | 'wrong';

/** Verdicts from the best to the worst for one place with several owners. */
export const fromBest: readonly Verdict[] = ['right', 'safe', 'sibling', 'step', 'wrong'];
