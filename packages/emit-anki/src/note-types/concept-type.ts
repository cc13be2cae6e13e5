import { type NoteType, numberFields, TEMPLATES_MODIFIED } from './note-type.ts';
import { CONTEXT, FOOT } from './template-pieces.ts';

const ID = 1_323_000_000_000;

/** From a term to what it is, or from two terms to how they differ. */
export const conceptType: NoteType = {
  id: ID,
  name: 'Cribnotes Concept',
  cloze: false,
  modified: TEMPLATES_MODIFIED,
  fields: numberFields(ID, ['Id', 'Question', 'Answer', 'Remarks', 'Context', 'Source', 'Picture', 'Extra']),
  templates: [
    {
      id: ID + 101,
      name: 'Concept',
      front: `${CONTEXT}
<div class="prompt">{{Question}}</div>`,
      back: `${CONTEXT}
<div class="prompt">{{Question}}</div>
<hr id=answer>
<div class="answer">{{Answer}}</div>
${FOOT}`,
    },
  ],
};
