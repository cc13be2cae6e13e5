import { expect, test } from 'vitest';
import { planDeck, printCards } from '../src/index.ts';
import { smallTopic } from './anki/small-topic.ts';

const topic = smallTopic([
  { line: 'git log -p', says: 'Show "history", with changes' },
  { line: 'git log -1', says: '=SUM(1) is no formula' },
]);

test('cards as text', () => {
  expect(printCards(planDeck(topic))).toContain(`Show "history", with changes
    git log -p
    -- Small · basics (small.md:1)
`);
});

test('what makes no card is told with what it would answer, and a back that says more with all of it', () => {
  const deck = planDeck(
    smallTopic([
      { line: 'docker stop <container>', says: 'Stop a container' },
      { line: 'docker system df', says: 'When the disk is full, docker system df shows where the room went' },
    ]),
  );
  const text = printCards(deck);
  expect(text).toContain(`Stop a container
    docker stop <container>
    -- no card: its sentence begins with the answer`);
  expect(text).toContain(`Shows where the room went
    docker system df
    When the disk is full, docker system df shows where the room went
    --`);
});

test('cards as CSV, quoted, and harmless in a spreadsheet', () => {
  const rows = printCards(planDeck(topic), 'csv').split('\r\n');
  expect(rows.slice(0, 3)).toEqual([
    'kind,context,front,back,source,key',
    'command,Small · basics,"Show ""history"", with changes",git log -p,small.md:1,git log -p',
    "command,Small · basics,'=SUM(1) is no formula,git log -1,small.md:4,git log -1",
  ]);
});
