/** What a regular expression does that matches nothing. */
const silent: PropertyDescriptorMap = {
  exec: { value: countedNull },
  test: { value: () => countedNull() !== null },
  source: { value: '(?!)' },
  [Symbol.match]: { value: countedNull },
  [Symbol.matchAll]: { value: () => [].values() },
  [Symbol.replace]: { value: (text: string) => text },
  [Symbol.search]: { value: () => -1 },
  [Symbol.split]: { value: (text: string, limit?: number) => (limit === 0 ? [] : [text]) },
};

/** So often a silent expression is asked while a note is read, before it is taken for a loop without end. */
const mostQuestions = 1_000_000;
let questions = 0;

function countedNull(): null {
  questions += 1;
  if (questions > mostQuestions) throw new Error('Cannot read on, expected a match in a loop');
  return null;
}

/** As many expressions of one literal are remembered; of a literal that makes more, each is made when it is used. */
const mostRemembered = 20;

/** Regular expression literals that can be switched off while the program runs, by number. */
export class Switchboard {
  readonly #made = new Map<number, RegExp[]>();
  readonly #off = new Set<number>();
  #watcher: ((literal: number, use: 'match' | 'source') => void) | undefined;

  /** Gives the expression as it is to be used; the rewritten sources call it around each literal. */
  literal(number: number, expression: RegExp): RegExp {
    const made = this.#made.get(number) ?? [];
    if (made.length < mostRemembered) made.push(expression);
    this.#made.set(number, made);
    if (this.#off.has(number)) set(expression, silent);
    else if (this.#watcher) set(expression, this.#watching(number, expression));
    return expression;
  }

  switchOff(number: number): void {
    questions = 0;
    this.#off.add(number);
    for (const expression of this.#made.get(number) ?? []) set(expression, silent);
  }

  switchOn(number: number): void {
    this.#off.delete(number);
    for (const expression of this.#made.get(number) ?? []) unset(expression);
  }

  /** Tells each time that a literal matches or is made a part of another expression, until `unwatch`. */
  watch(watcher: (literal: number, use: 'match' | 'source') => void): void {
    this.#watcher = watcher;
    for (const [number, made] of this.#made)
      for (const expression of made) set(expression, this.#watching(number, expression));
  }

  unwatch(): void {
    this.#watcher = undefined;
    for (const made of this.#made.values()) for (const expression of made) unset(expression);
  }

  #watching(number: number, expression: RegExp): PropertyDescriptorMap {
    const tell = (use: 'match' | 'source'): void => this.#watcher?.(number, use);
    const { source } = new RegExp(expression);
    return {
      exec: {
        value(this: RegExp, text: string) {
          const found = RegExp.prototype.exec.call(this, text);
          if (found !== null) tell('match');
          return found;
        },
      },
      source: {
        get() {
          tell('source');
          return source;
        },
      },
      // These two ask a copy of the expression.
      [Symbol.matchAll]: {
        value(this: RegExp, text: string) {
          const all = [...RegExp.prototype[Symbol.matchAll].call(new RegExp(this), text)];
          if (all.length > 0) tell('match');
          return all.values();
        },
      },
      [Symbol.split]: {
        value(this: RegExp, text: string, limit?: number) {
          const parts = RegExp.prototype[Symbol.split].call(new RegExp(this), text, limit);
          if (parts.length > 1) tell('match');
          return parts;
        },
      },
    };
  }
}

function set(expression: RegExp, properties: PropertyDescriptorMap): void {
  unset(expression);
  for (const key of Reflect.ownKeys(properties))
    Object.defineProperty(expression, key, { ...properties[key as string], configurable: true });
}

/** `lastIndex` is each expression's own and stays. */
function unset(expression: RegExp): void {
  for (const key of Reflect.ownKeys(expression).reverse())
    if (key !== 'lastIndex') Reflect.deleteProperty(expression, key);
}
