import type { Tried } from './messages.ts';
import type { Depth } from './try-input.ts';

/** What a run has done so far. */
export class Tally {
  readonly #depths = new Map<Depth, number>();
  readonly #growths: number[] = [];
  #time = 0;
  #slowest = { time: 0, index: 0 };
  readonly broken: Map<string, number> = new Map();

  add({ index, depth, broken, time, growth }: Tried): void {
    this.#depths.set(depth, (this.#depths.get(depth) ?? 0) + 1);
    this.#time += time;
    // What other programs take is not ours.
    if (time > this.#slowest.time && depth !== 'tools') this.#slowest = { time, index };
    if (growth !== undefined) this.#growths.push(growth);
    for (const { invariant } of broken) this.broken.set(invariant, (this.broken.get(invariant) ?? 0) + 1);
  }

  /** Inputs that were read, all of them. */
  get inputs(): number {
    return [...this.#depths.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Lines that say what was done and found. */
  lines(seconds: number): readonly string[] {
    const [emitted, opened] = [this.#of('emit') + this.#of('tools'), this.#of('tools')];
    const growths = this.#growths.toSorted((a, b) => a - b);
    const at = (share: number): string => (growths[Math.floor(growths.length * share)] ?? 0).toFixed(1);
    return [
      `${this.inputs} inputs read and printed, ${emitted} through all formats, ${opened} built and opened by other programs, in ${Math.round(seconds)} s (${Math.round(this.#time / 1000)} s of processor time)`,
      `slowest: ${Math.round(this.#slowest.time)} ms (input ${this.#slowest.index}); twice the length took ${at(0.5)} times as long in the middle, ${at(0.95)} at 95 % of ${growths.length}`,
      this.broken.size === 0
        ? 'nothing is broken'
        : `broken: ${[...this.broken].map(([invariant, count]) => `${invariant} ${count}`).join(', ')}`,
    ];
  }

  #of(depth: Depth): number {
    return this.#depths.get(depth) ?? 0;
  }
}
