import { expect, test } from 'vitest';
import { withoutStandIns } from '../../src/secrets/stand-ins.ts';

test('what holds no secret is given as it is, and what does is not changed itself', () => {
  const plain = { rows: [{ text: 'docker ps' }, { text: 'docker rm' }] };
  const secret = { lines: ['login -p qzxpasswordxzq', 'qzxlinexzq', 'exit'] };
  const shown = withoutStandIns({ plain, secret });
  expect(shown).toEqual({ plain, secret: { lines: ['login -p <password>', 'exit'] } });
  expect(shown.plain).toBe(plain);
  expect(secret.lines).toHaveLength(3);
});
