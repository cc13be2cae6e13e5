import type { Kinds } from './kind.ts';
import { active, call, sentence } from './vocabulary.ts';

const CONTROLS = [
  '\u0000',
  '\u0007',
  '\b',
  '\u000b',
  '\f',
  '\r',
  '\u001b[31m',
  '\u001b]8;;x\u0007',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u009b1m',
];
const UNSEEN = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u2060',
  '\ufeff',
  '\ufe0f',
  '\u{e0041}',
  '\ufffe',
  '\uffff',
  '\u061c',
  '\u3000',
];
/** What nobody writes on purpose. */
export const odd: Kinds = {
  'controls in a sentence': (c) => `${sentence(c)}${c.pick(CONTROLS)}${sentence(c)}`,
  'controls in a command': (c) => `Shows it: \`${call(c)}${c.pick(CONTROLS)} x\``,
  'controls in code': (c) => `Shows it:\n\n    ${call(c)}${c.pick(CONTROLS)}${c.pick(['', 'y'])}`,
  'unseen in a sentence': (c) => `${c.pick(UNSEEN)}${sentence(c)}${c.pick(UNSEEN)}`,
  'unseen in a command': (c) => `- \`${call(c).replace(' ', c.pick(UNSEEN))}\`: ${sentence(c)}`,
  'active words': (c) => `${c.pick(active)} ${sentence(c)} ${c.pick(active)}`,
  'active command': (c) => `${sentence(c)}: \`${call(c)} ${c.pick(active)}\``,
  'active line': (c) => `\`\`\`sh\n${call(c)} # ${c.pick(active)}\n${c.pick(active)}\n\`\`\``,
  'long word': (c) =>
    c.pick(['word', 'ü', '漢', '-', '.', '#', '\u0301', '🐳', 'ש']).repeat(c.pick([150, 400, 2000])),
  'long line': (c) => `    docker run ${'-e A=1 '.repeat(c.pick([40, 200]))}x`,
  nested: (c) =>
    c
      .pick(['> ', '- ', '1. ', '*', '[', '`', '(', '$(', '{', '**a ', '<b>', '![', '"', '  - x\n'])
      .repeat(c.pick([5, 17, 60])) + sentence(c),
  'many of one': (c) =>
    `${c.pick(['- `docker ps`: lists', '# a', '| a | b |', '`x` ', 'a: b', '    docker ps', '---', '```', '[a](b) ', '*a* '])}\n`.repeat(
      c.pick([10, 40]),
    ),
  mojibake: (c) => `${c.pick(['‚Äî', 'Ã©', 'â€™', 'üìÅ', 'Ð¿Ñ'])} ${sentence(c)}`,
  nothing: (c) => c.pick(['', ' ', '\t', '\\', '&nbsp;', '\n\n\n']),
};
