import type { DescriptionDraft } from '../claims/draft.ts';
import type { Description } from '../model.ts';
import { displayText } from '../wording/display-text.ts';
import type { Places } from './prose.ts';

/** Gives the model's description for what was paired with a finding. */
export function describe(draft: DescriptionDraft, places: Places): Description {
  const prose = places.prose(draft.pieces);
  return {
    prose,
    text: displayText(prose.plain),
    how: draft.how,
    shared: draft.shared,
    confidence: draft.confidence,
  };
}
