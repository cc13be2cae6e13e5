import { type NoteType, numberFields, TEMPLATES_MODIFIED } from './note-type.ts';
import { CONTEXT, FOOT } from './template-pieces.ts';

const ID = 1_324_000_000_000;

/** From a task to the keys to press; and, where AskMeaning is filled, from the keys to what they do. */
export const keysType: NoteType = {
  id: ID,
  name: 'Cribnotes Keys',
  cloze: false,
  modified: TEMPLATES_MODIFIED,
  fields: numberFields(ID, [
    'Id',
    'Prompt',
    'Keys',
    'Meaning',
    'Remarks',
    'Context',
    'Source',
    'AskMeaning',
    'Picture',
    'Extra',
  ]),
  templates: [
    {
      id: ID + 101,
      name: 'Recall',
      front: `${CONTEXT}
<div class="prompt">{{Prompt}}</div>`,
      back: `${CONTEXT}
<div class="prompt">{{Prompt}}</div>
<hr id=answer>
<div class="keys">{{Keys}}</div>
${FOOT}`,
    },
    {
      id: ID + 102,
      name: 'Recognise',
      front: `{{#AskMeaning}}${CONTEXT}
<div class="ask">{{AskMeaning}}</div>
<div class="keys">{{Keys}}</div>{{/AskMeaning}}`,
      back: `${CONTEXT}
<div class="ask">{{AskMeaning}}</div>
<div class="keys">{{Keys}}</div>
<hr id=answer>
<div class="answer">{{Meaning}}</div>
${FOOT}`,
    },
  ],
};
