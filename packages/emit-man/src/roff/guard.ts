/** Keeps text at the start of a line from being a request or a break (groff(7), "Control characters"). */
export function guard(text: string): string {
  return text.startsWith('.') || text.startsWith(' ') ? `\\&${text}` : text;
}
