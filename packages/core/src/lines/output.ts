/** True for a line that a program prints rather than a person types. `known`: it starts with a program we know. */
export function looksLikeOutput(text: string, known: boolean): boolean {
  const line = text.trim();
  if (/^[A-Z][A-Z0-9_ /%()-]*(\s{2,}[A-Z][A-Z0-9_ /%()-]*)+$/.test(line)) return true;
  if (/^(total|drwx|-rw|lrwx|[bcdlps-][rwxsStT-]{9})/.test(line)) return true;
  if (/^\d+[\d.:/-]*(\s|$)/.test(line)) return true;
  // A line of a log begins with its day: `mar 04 09:12:44`.
  if (/^\p{L}{3}\.?\s+\d{1,2}\s\d{2}:\d{2}/u.test(line)) return true;
  if (/^[\w.-]+:\s+(command not found|No such file|not found|error|warning|fatal)/i.test(line)) return true;
  if (/^(\w+ )?version "?v?\d|^[\w-]+ (version )?v?\d+\.\d+(\.\d+)?/i.test(line)) return true;
  if (
    /^(error|warning|fatal|info|debug|hint|note|usage|success|done|ok|created|deleted|removed|unable|cannot|failed|starting|stopping|loading|reading|writing|unpacking|building|setting up|get|hit|processing)\b\s*[:.[(]/i.test(
      line,
    )
  )
    return true;
  if (!known)
    return (
      /^[│┌├└─╭╰●○✓✔✗*+>|]/.test(line) ||
      /^[\w.-]+\s*[:=]\s*\S/.test(line) ||
      /\S\s{2,}\S+\s{2,}\S/.test(line)
    );
  return /\S\s{3,}\S+\s{2,}\S+(\s{2,}\S+)+$/.test(line);
}
