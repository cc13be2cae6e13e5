/**
 * Takes pictures of cards as a learner sees them: desktop, phone, and night mode, front and back.
 *
 *   node scripts/picture-cards.ts [topic.json] [--out folder] [--readme picture.png]
 *
 * `topic.json` is what `crib show` prints; the sample topic of the tests without it. `--readme` also writes
 * a picture of one card, front and back. Needs Chromium (Debian: chromium); CHROMIUM names another program.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Topic } from '../packages/core/src/index.ts';
import { writeNote } from '../packages/emit-anki/src/html/note-fields.ts';
import { planDeck } from '../packages/emit-anki/src/index.ts';
import { CARD_STYLE } from '../packages/emit-anki/src/note-types/card-style.ts';
import type { NotePlan } from '../packages/emit-anki/src/plan/note-plan.ts';
import { type RenderedCard, renderCard } from '../packages/emit-anki/test/anki/render-card.ts';
import { sampleTopic } from '../packages/testkit/src/index.ts';
import { takePicture } from './take-picture.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'dist/pictures' }, readme: { type: 'string' } },
});
const topic: Topic = positionals[0] ? JSON.parse(readFileSync(positionals[0], 'utf8')) : sampleTopic();
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
/** Between pictures of a gallery, in CSS pixels. */
const GAP = 16;
const cards = chooseCards(planDeck(topic).notes);
for (const view of [
  { name: 'desktop', width: 700, height: 420, classes: 'card', columns: 2 },
  { name: 'phone', width: 360, height: 560, classes: 'card mobile', columns: 4 },
  { name: 'night', width: 700, height: 420, classes: 'card nightMode night_mode', columns: 2 },
]) {
  const path = join(out, `${view.name}.png`);
  const frames = cards.flatMap(({ front, back }) => [frame(front, view), frame(back, view)]);
  const rows = Math.ceil(frames.length / view.columns);
  takePicture(
    path,
    gallery(frames, view),
    view.columns * (view.width + GAP) + GAP,
    rows * (view.height + GAP) + GAP,
  );
  console.log(path);
}
if (values.readme !== undefined) takePicture(values.readme, readmePage(), 1192, 488);

/** One card of each sort, the fullest of its sort, and of commands the four fullest. */
function chooseCards(notes: readonly NotePlan[]): readonly RenderedCard[] {
  const fullness = (note: NotePlan): number =>
    note.kind === 'command' ? note.parts.length * 3 + note.also.length + (note.example ? 2 : 0) : 0;
  const chosen = (['command', 'option', 'concept', 'contrast', 'keys'] as const).flatMap((kind) =>
    notes
      .filter((note) => note.kind === kind)
      .toSorted((a, b) => fullness(b) - fullness(a))
      .slice(0, kind === 'command' ? 4 : kind === 'concept' ? 2 : 1),
  );
  return chosen.flatMap((note) => {
    const written = writeNote(topic, note, { language: topic.language, typeIn: false, pictures: () => '' });
    return written.cards.map((ord) => renderCard(written, ord));
  });
}

/** How cards are shown: sizes in CSS pixels. */
interface View {
  readonly width: number;
  readonly height: number;
  readonly classes: string;
}

function frame(html: string, { width, height, classes }: View): string {
  const page = `<!doctype html><html><head><meta charset="utf-8"><style>html,body{min-height:100%}body{box-sizing:border-box}</style><style>${CARD_STYLE}</style></head><body class="${classes}"><div id="qa">${html}</div></body></html>`;
  const night = classes.includes('night');
  const attribute = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe width="${width}" height="${height}" style="background:${night ? '#1d2127' : '#fff'}" srcdoc="${attribute}"></iframe>`;
}

function gallery(frames: readonly string[], { columns, width }: View & { readonly columns: number }): string {
  return `<!doctype html><meta charset="utf-8"><style>body{margin:${GAP}px;background:#aeb6c2;display:grid;gap:${GAP}px;grid-template-columns:repeat(${columns},${width}px)}iframe{border:0;border-radius:8px}</style>${frames.join('')}`;
}

/** A command card with about three lines of explanation: its front by day, and its back by night. */
function readmePage(): string {
  const length = (note: NotePlan): number =>
    note.kind === 'command' && note.template.text.length < 60
      ? note.parts.reduce((sum, { prose }) => sum + prose.plain.length, 0)
      : 0;
  const [note] = planDeck(topic).notes.toSorted(
    (a, b) => Math.abs(length(a) - 110) - Math.abs(length(b) - 110),
  );
  if (!note) throw new Error('Cannot picture a card, expected a topic with a command');
  const card = renderCard(
    writeNote(topic, note, { language: topic.language, typeIn: false, pictures: () => '' }),
    0,
  );
  const day = { width: 560, height: 440, classes: 'card' };
  const night = { width: 560, height: 440, classes: 'card nightMode night_mode' };
  return `<!doctype html><meta charset="utf-8"><style>body{margin:24px;background:#e9edf2;display:flex;gap:24px}iframe{border:0;border-radius:12px;box-shadow:0 2px 12px #0003}</style>${frame(card.front, day)}${frame(card.back, night)}`;
}
