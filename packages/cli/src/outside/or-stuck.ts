/**
 * Gives what `work` gives, or throws what `refusal` makes where the process has nothing left to do before that: work that
 * waits for what never comes would otherwise end the run in silence.
 */
export function orStuck<Result>(work: Promise<Result>, refusal: () => Error): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stuck = () => reject(refusal());
    process.once('beforeExit', stuck);
    work.then(resolve, reject).finally(() => process.off('beforeExit', stuck));
  });
}
