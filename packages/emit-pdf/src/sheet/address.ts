const ALLOWED: readonly string[] = ['http:', 'https:', 'mailto:'];

/** The longest address that readers open; longer ones are printed as text. */
const LONGEST = 2000;

/** Gives the address in the form that may stand in a file, or nothing where it must not be opened from one. */
export function safeAddress(href: string): string | undefined {
  if (href.length > LONGEST || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return ALLOWED.includes(url.protocol) ? url.href : undefined;
}
