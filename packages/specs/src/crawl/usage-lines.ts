/**
 * Parts the lines of a usage section: usage lines first (`or:` starts another one, a deeper line goes on with the last),
 * the rest after them. GNU pages put a sentence behind the usage without a blank line: it is not indented.
 */
export function readUsageLines(lines: readonly string[]): {
  usage: readonly string[];
  rest: readonly string[];
} {
  const usage: string[] = [];
  let indent = 0;
  let program = '';
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index]!.replaceAll('\t', '        ');
    const text = line.trim();
    if (text === '') {
      if (usage.length === 0) continue;
      break;
    }
    const depth = line.search(/\S/);
    if (depth === 0 || (text.startsWith('-') && depth <= 8)) break;
    const body = text.replace(/^or:\s*/i, '').replace(new RegExp(`^or +(?=${program || '\\0'}\\b)`), '');
    const word = body.split(' ')[0]!;
    if (usage.length === 0 || body !== text || word === program || depth < indent) usage.push(body);
    else if (depth > indent || !/^[a-z]/.test(body)) usage[usage.length - 1] += ` ${body}`;
    else usage.push(body);
    if (usage.length === 1 && program === '') {
      program = word;
      indent = depth;
    }
  }
  return { usage, rest: lines.slice(index) };
}
