import { describe, expect, test } from 'vitest';
import { emitter, type Lock, mergeLockTexts, printLock, readLock } from '../src/index.ts';
import { fieldOf } from '../src/note-types/note-fields.ts';
import { type SmallCommand, smallTopic } from './anki/small-topic.ts';

const log: SmallCommand = { line: 'git log', says: 'Show the history' };
const diff: SmallCommand = { line: 'git diff', says: 'Show what changed' };
const NOW = 1_800_000_000;

async function build(commands: readonly SmallCommand[], lock?: string, now: number = NOW): Promise<string> {
  const report = (): void => {};
  const files = await emitter.emit(smallTopic(commands), {
    date: '2026-11-21',
    now,
    report,
    ...(lock ? { lock } : {}),
  });
  const file = files.find(({ path }) => path === 'anki.lock.json');
  return file ? new TextDecoder().decode(file.bytes) : (lock ?? '');
}

function lockIn(text: string): Lock {
  const read = readLock(text, 'small-notes');
  if ('rule' in read) throw new Error(`${read.rule} ${read.message}`);
  return read.lock;
}

const base = build([log, diff]);
const ours = base.then((lock) => build([{ ...log, says: 'Show all commits' }, diff], lock, NOW + 1));
const theirs = base.then((lock) => build([{ ...log, says: 'Show commits' }], lock, NOW + 2));

/** The two texts with git's marks around the lines in which they differ. */
function marked(
  one: string,
  other: string,
  { base: before, end = '\n' }: { base?: string; end?: string } = {},
): string {
  const lines = one.split('\n');
  const others = other.split('\n');
  const old = before?.split('\n');
  const parts = lines.map((line, at) => {
    if (line === others[at]) return [line];
    return [
      '<<<<<<< HEAD',
      line,
      ...(old ? ['||||||| 1a2b3c4', old[at]!] : []),
      '=======',
      others[at]!,
      '>>>>>>> b',
    ];
  });
  return parts.flat().join(end);
}

describe('two branches', () => {
  test('are one lock, with the newest of each note, whichever comes into the other', async () => {
    const [one, other] = [await ours, await theirs];
    const merged = mergeLockTexts(one, other) as Lock;
    expect(merged.notes['git log']).toMatchObject({ prompt: 'Show commits', modified: NOW + 2 });
    expect(merged.notes['git diff']).toMatchObject({ retired: NOW + 2 });
    expect(mergeLockTexts(other, one)).toEqual(merged);
    expect(mergeLockTexts(one, one)).toEqual(lockIn(one));
  });

  test.each([
    ['two sides', {}],
    ['the base between them', { base }],
    ['ends of lines as on Windows', { end: '\r\n' }],
  ])('are read with the marks of git: %s', async (_, options) => {
    const [one, other] = [await ours, await theirs];
    const known = 'base' in options ? { base: await base } : options;
    expect(lockIn(marked(one, other, known))).toEqual(mergeLockTexts(one, other));
  });

  test('are read without the marks, where the lines of both were kept', async () => {
    const [one, other] = [await ours, await theirs];
    const kept = marked(one, other).replace(/^(?:<<<<<<<|=======|>>>>>>>).*\n/gm, '');
    expect(lockIn(kept)).toEqual(mergeLockTexts(one, other));
  });

  test('that each added a note, at the end of the lock, have both', async () => {
    const push: SmallCommand = { line: 'git push', says: 'Send commits' };
    const rm: SmallCommand = { line: 'git rm <file>', says: 'Take a file out' };
    const [one, other] = [
      await build([log, diff, push], await base),
      await build([log, diff, rm], await base),
    ];
    const text = marked(one, other);
    expect(text).toContain('<<<<<<<');
    expect(Object.keys(lockIn(text).notes)).toEqual(['git diff', 'git log', 'git push', 'git rm <file>']);
  });

  test('that each made the deck have the id of one of them, and all notes', async () => {
    const [one, other] = [await build([log]), await build([diff])];
    const merged = mergeLockTexts(one, other) as Lock;
    expect(Object.keys(merged.notes)).toHaveLength(2);
    expect(merged.deck.id).toBe((mergeLockTexts(other, one) as Lock).deck.id);
  });

  test('of which one is of version 0.1.0 are one', async () => {
    const text = await ours;
    const { deck, notes } = lockIn(text);
    const old = text
      .replace('"format": 2', '"format": 1')
      .replace(/"deck": .*/, `"deck": "${deck.name}",\n  "revision": 7,`);
    expect(lockIn(marked(old, old)).notes).toEqual(notes);
    expect(Object.values((mergeLockTexts(old, await theirs) as Lock).notes)).toHaveLength(2);
  });

  test('keep a question that one of them has asked', async () => {
    const short: SmallCommand = { line: 'docker exec -it <container> sh', says: 'Open a shell' };
    const start = await build([short]);
    const long = { ...short, id: short.line, line: `${short.line} -c ls-and-a-lot-more-than-ls` };
    const asked = lockIn(start);
    const [key = ''] = Object.keys(asked.notes);
    const silent = await build([long]);
    const quiet = { ...lockIn(silent).notes[key]!, guid: asked.notes[key]!.guid, modified: NOW };
    const merged = mergeLockTexts(start, printLock({ ...asked, notes: { [key]: quiet } })) as Lock;
    expect(merged.notes[key]!.cards).toEqual([0, 1]);
    expect(fieldOf(merged.notes[key]!, 'AskMeaning')).not.toBe('');
  });
});

describe('a lock of two branches that cannot be one', () => {
  test.each([
    ['marks without an end', (text: string) => text.replace(/>{7} b\n/, '')],
    ['marks in a wrong order', (text: string) => text.replace('=======', '>>>>>>> b')],
    ['cut off', (text: string) => text.slice(0, -40)],
    ['a line that is none of ours', (text: string) => text.replace('=======', 'hello\n=======')],
  ])('%s', async (_, spoil) => {
    const read = readLock(spoil(marked(await ours, await theirs)), 'small-notes');
    expect(read).toMatchObject({
      rule: 'lock/conflict',
      hint: expect.stringContaining('git checkout --ours'),
    });
  });

  test('of two topics', async () => {
    const other = (await theirs).replace('"small-notes"', '"other"');
    expect(mergeLockTexts(await ours, other)).toMatchObject({ rule: 'lock/other-topic' });
  });
});

test('a line that was copied is read once, the newest of them', async () => {
  const text = await ours;
  const [line = ''] = /^ {4}"git log".*$/m.exec(text) ?? [];
  const copy = line.replace('"git log"', '"git shortlog"').replace(`${NOW + 1}`, `${NOW + 5}`);
  const { notes } = lockIn(text.replace(line, `${line.replace(/,?$/, ',')}\n${copy}`));
  expect(Object.keys(notes)).toEqual(['git diff', 'git shortlog']);
});

test('a time of the future is told, and is the present one from then on', async () => {
  const lock = (await ours).replace(`${NOW + 1}`, '4102444800');
  const notices: string[] = [];
  const files = await emitter.emit(smallTopic([log, diff]), {
    date: '2026-11-21',
    now: NOW + 100,
    clock: NOW + 100,
    lock,
    report: () => {},
    onReport: (report) => notices.push(...report.notices),
  });
  expect(notices.join()).toMatch(/1 card note has a time in the future/);
  const text = new TextDecoder().decode(files.find(({ path }) => path.endsWith('.json'))!.bytes);
  const times = Object.values(lockIn(text).notes).map(({ modified }) => modified);
  expect(Math.max(...times)).toBeLessThan(NOW + 200);
});
