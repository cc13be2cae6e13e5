import type { Problem } from './call.ts';

/** Tools whose flags authors write behind the operand, where they are handed on: `docker run IMAGE -d`. */
const MISPLACED = /^(docker|docker-compose|podman|nerdctl|kubectl)$/;

/** True for a tool whose own flags people are known to write behind its operand. */
export const isMisplacedIn = (program: string): boolean => MISPLACED.test(program);

/** What is wrong with a flag behind the operand; it is not told where else it belongs if it would take the operand for its value. */
export function misplacedFlag(
  flag: string,
  operand: string,
  behind: readonly string[],
  lacksValue: boolean,
): Problem {
  return {
    rule: 'flag-after-operand',
    message: `Unexpected flag \`${flag}\` after \`${operand}\`, where it is handed on instead of used; expected it before`,
    actual: [operand, ...behind].join(' '),
    ...(lacksValue ? {} : { expected: [[...behind, operand].join(' ')] }),
  };
}
