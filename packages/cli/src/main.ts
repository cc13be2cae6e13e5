// Whoever only asks for the version need not wait for what parses arguments.
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  const { version } = await import('./version.ts');
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import('./run.ts');
  await run(words);
}

export {};
