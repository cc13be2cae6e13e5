import type { Broken } from '../checks/broken.ts';
import type { FuzzInput } from '../input/fuzz-input.ts';
import type { Depth } from './try-input.ts';

/** What a worker is asked: the inputs of a run from one index to another, or one input. */
export type Asked =
  | {
      readonly kind: 'range';
      readonly seed: number;
      readonly from: number;
      readonly to: number;
      readonly every: Every;
    }
  | { readonly kind: 'input'; readonly input: FuzzInput; readonly depth: Depth };

/** Of how many inputs one is taken further. */
export interface Every {
  readonly emit: number;
  readonly tools: number;
}

/** What became of one input. */
export interface Tried {
  readonly index: number;
  readonly depth: Depth;
  readonly broken: readonly Broken[];
  /** Milliseconds of processor time. */
  readonly time: number;
  /** How many times longer twice the input takes, where it was tried. */
  readonly growth?: number;
}

/** Gives how far an input of a run is taken. */
export function depthOf(index: number, every: Every): Depth {
  if (index % every.tools === every.tools - 1) return 'tools';
  return index % every.emit === every.emit - 1 ? 'emit' : 'read';
}
