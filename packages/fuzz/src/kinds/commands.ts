import type { Kinds, Writer } from './kind.ts';
import { anyOf } from './kind.ts';
import { call, flags, operands } from './vocabulary.ts';

const marks = ['EOF', "'EOF'", '"END"', '-EOF', '\\EOF', ' FIN', ''] as const;

/** What the shell has beside a single call. */
const lines: Kinds = {
  call,
  'another call': call,
  'calls in a row': (chance) =>
    `${call(chance)}${chance.pick([' | ', '|', ' && ', '&&', '; ', ' || ', ' & ', '\\;', ' |& '])}${call(chance)}`,
  redirected: (chance) =>
    `${call(chance)}${chance.pick([' > out', '>out 2>&1', ' 2>/dev/null', ' < in', ' >> log', ' 3>&1 1>&2', ' 3>&-', ' &> x', ' <<< "a b"', ' >|x'])}`,
  'in a subshell': (chance) =>
    `${chance.pick(['(', '( ', '{ '])}cd /tmp; ${call(chance)}${chance.pick([')', ' )', '; }', ''])}`,
  substituted: (chance) => `${call(chance)} $(${call(chance)}) ${chance.pick(['', '`', '"$(', ')'])}`,
  assigned: (chance) =>
    `${chance.pick(['ID=', 'export X=', 'alias d=', 'local y=', 'A=1 B=2 '])}$(${call(chance)})`,
  'with a remark': (chance) =>
    `${call(chance)}${chance.pick([' # ', '  # ', '#', ' // ', ' -- ', ' ; ', ' :: '])}${chance.pick(['all', 'Kills all', 'dangerous!', ''])}`,
  'with a quote left open': (chance) =>
    `${call(chance)} ${chance.pick(['"', "'", '`', '$(', '"it’s', '\\'])}`,
  'of statements': (chance) =>
    chance.pick([
      'for i in 1 2; do docker ps; done',
      'if test -f a; then rm a; fi',
      'f() { git log; }',
      'while true; do',
      '. ./.env',
      '0 5 * * * docker system prune -f',
      'exec 3>&-',
      'set -euo pipefail',
      'SELECT name -- the name',
      'echo "a" | tee b',
      '%timeit x',
      'diff <(sort a) <(sort b)',
    ]),
  'of words alone': (chance) =>
    chance.some(1, 6, () => chance.pick(chance.happens(0.3) ? flags : operands)).join(' '),
};

/** One line as it is typed. */
export const line: Writer = anyOf(lines);

/** A line with its here-document, which may lack its end. */
export const hereDocument: Writer = (chance) => {
  const mark = chance.pick(marks);
  const end = mark.replaceAll(/[-'"\\\s]/g, '');
  const body = chance.some(0, 3, () =>
    chance.pick(['key: value', '# remark', '$HOME', '\\', '```', '', 'docker ps', '  x', '.so y', '<b>']),
  );
  return `${call(chance)} <<${mark} > f\n${body.join('\n')}\n${chance.happens(0.8) ? end : 'EO'}`;
};

/** A line that goes on in the next one. */
export const continued: Writer = (chance) =>
  `${call(chance)} ${chance.pick(['\\', '`', '^', '\\ ', '|', '&&'])}\n  ${chance.pick(flags)} ${chance.pick(['\\\n  # a remark\n  ', '\\\n\n  ', '\\\n  ', ''])}${chance.pick(operands)}`;

/** Lines of a block of code, with prompts and what programs answer. */
export const session: Writer = (chance) =>
  chance
    .some(1, 6, () =>
      chance.pick<Writer>([
        line,
        (c) =>
          `${c.pick(['$ ', '# ', '% ', '> ', 'PS C:\\> ', 'user@host:/srv (main)$ ', '>>> ', '❯ ', '[1] ', '~ $ ', '(venv) $ ', 'mysql> '])}${line(c)}`,
        (c) => `# ${c.pick(['Lists them', 'docker images', '---', '!', 'a: b', ''])}`,
        (c) =>
          c.pick([
            'ID   NAME   STATE',
            'Error: no such thing',
            'web',
            '...',
            '',
            '   ',
            '\t',
            '^C',
            '-rm = remove',
            '<- here',
            '100% [====]',
          ]),
        hereDocument,
        continued,
      ])(chance),
    )
    .join('\n');
