/** Prints what a process has taken so far: ms on the clock, ms of processor time, and the most memory in KiB. */
export function printMeter(): void {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  console.log(Math.round(performance.now()), Math.round((user + system) / 1000), maxRSS);
}
