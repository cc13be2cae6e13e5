/** Prints the product of a command on stdout, and waits until it is out: an exit must not cut it. */
export function say(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Prints one line of progress or news on stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
