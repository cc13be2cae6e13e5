import type { PaperCounts } from '../paper/counts.ts';
import type { ReadingCounts } from '../reading/score-reading.ts';
import { type Figure, precisionAndRecall, share } from './figure.ts';

/** All that is counted of an annotated note. */
export interface NoteCounts {
  readonly paper: PaperCounts;
  readonly reading: ReadingCounts;
}

/** What stands on paper, then what was read. */
export const figures: readonly Figure<NoteCounts>[] = [
  share('typed from paper', ({ paper: { commands: c } }) => [c.exact + c.general, c.n]),
  share('exact', ({ paper: { commands: c } }) => [c.exact, c.n]),
  share('altered', ({ paper: { commands: c } }) => [c.altered, c.n]),
  share('lost', ({ paper: { commands: c } }) => [c.lost, c.n]),
  share('words right', ({ paper: { words } }) => [words.right, words.n]),
  share("another's words", ({ paper: { words } }) => [words.wrong, words.n]),
  share('end to end', ({ paper: { described } }) => [described.endToEnd, described.n]),
  share("under the author's heading", ({ paper: { sections } }) => [sections.right, sections.n]),
  share('titles', ({ paper: { titles } }) => [titles.found, titles.n]),
  share('statements right', ({ paper: { statements: s } }) => [s.right, s.n]),
  share('statements safe', ({ paper: { statements: s } }) => [s.safe, s.n]),
  share('statements wrong', ({ paper: { statements: s } }) => [s.wrong, s.n]),
  share('statements lost', ({ paper: { statements: s } }) => [s.lost, s.n]),
  share('noise printed', ({ paper: { noise } }) => [noise.printed, noise.n]),
  { name: 'rows a note', kind: 'number', of: ({ paper: { rows } }) => [rows.n, 1] },
  share('false rows', ({ paper: { rows } }) => [rows.false, rows.n]),
  share('rows twice', ({ paper: { rows } }) => [rows.twice, rows.n]),
  ...precisionAndRecall<NoteCounts>('ideas', ({ paper: { ideas } }) => ({ ...ideas, missed: ideas.lost })),
  share('definitions right', ({ paper: { ideas } }) => [ideas.defined, ideas.right]),
  share('sentences cut', ({ paper: { sentences } }) => [sentences.cut, sentences.n]),
  ...precisionAndRecall<NoteCounts>('commands read', ({ reading }) => reading.shell),
  ...precisionAndRecall<NoteCounts>('all kinds read', ({ reading }) => reading.allKinds),
  ...precisionAndRecall<NoteCounts>('descriptions read', ({ reading: { described: d } }) => ({
    right: d.right,
    false: d.wrong + d.spurious,
    missed: d.wrong + d.missed,
  })),
  ...precisionAndRecall<NoteCounts>('concepts read', ({ reading }) => reading.concepts),
  share('suspicious lines told', ({ reading: { slips } }) => [slips.told, slips.n]),
  share('suspicious lines told, minor ones aside', ({ reading: { slips } }) => [slips.mainTold, slips.main]),
  {
    name: 'told on other lines a note',
    kind: 'number',
    of: ({ reading: { slips } }) => [slips.elsewhere, 1],
  },
];
