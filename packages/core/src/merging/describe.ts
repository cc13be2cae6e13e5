import type { DescriptionDraft } from '../claims/draft.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Description } from '../model.ts';
import { displayText } from '../wording/display-text.ts';
import type { Places } from './prose.ts';

/** Gives the model's description for what was paired with a finding. */
export function describe(draft: DescriptionDraft, places: Places): Description {
  const prose = places.prose(draft.pieces.map(withoutIdleLines));
  return {
    prose,
    text: displayText(prose.plain),
    how: draft.how,
    shared: draft.shared,
    confidence: draft.confidence,
  };
}

/** Leaves out lines at the end of which nothing is shown: "e.g." alone. */
function withoutIdleLines(statement: Statement): Statement {
  const last = statement.starts.at(-1);
  if (last === undefined || statement.starts.length < 2) return statement;
  const before = part(statement, 0, last.at);
  return displayText(before.text) === displayText(statement.text) ? withoutIdleLines(before) : statement;
}
