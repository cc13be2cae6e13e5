/** What is counted of a note on paper. */
export interface PaperCounts {
  commands: { n: number; exact: number; general: number; altered: number; lost: number };
  /** Where a command that is right stands elsewhere than in a row, and lost ones that a sentence mentions. */
  places: { asExample: number; inTask: number; inProse: number };
  words: {
    n: number;
    right: number;
    wrong: number;
    none: number;
    lost: number;
    byTitle: number;
    spurious: number;
  };
  described: { n: number; endToEnd: number };
  rows: { n: number; false: number; twice: number; kind: number };
  statements: {
    n: number;
    right: number;
    safe: number;
    wrong: number;
    lost: number;
    sibling: number;
    step: number;
    told: number;
  };
  noise: { n: number; printed: number };
  sections: { n: number; right: number; wide: number; wrong: number };
  titles: { n: number; found: number };
  ideas: { right: number; false: number; lost: number; defined: number };
  sentences: { n: number; cut: number };
}

/** Gives counts of nothing. */
export function noPaperCounts(): PaperCounts {
  return {
    commands: { n: 0, exact: 0, general: 0, altered: 0, lost: 0 },
    places: { asExample: 0, inTask: 0, inProse: 0 },
    words: { n: 0, right: 0, wrong: 0, none: 0, lost: 0, byTitle: 0, spurious: 0 },
    described: { n: 0, endToEnd: 0 },
    rows: { n: 0, false: 0, twice: 0, kind: 0 },
    statements: { n: 0, right: 0, safe: 0, wrong: 0, lost: 0, sibling: 0, step: 0, told: 0 },
    noise: { n: 0, printed: 0 },
    sections: { n: 0, right: 0, wide: 0, wrong: 0 },
    titles: { n: 0, found: 0 },
    ideas: { right: 0, false: 0, lost: 0, defined: 0 },
    sentences: { n: 0, cut: 0 },
  };
}
