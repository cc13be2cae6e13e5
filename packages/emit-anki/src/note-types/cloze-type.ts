import { type NoteType, numberFields, TEMPLATES_MODIFIED } from './note-type.ts';
import { CONTEXT, FOOT } from './template-pieces.ts';

const ID = 1_322_000_000_000;

/** From the meaning of a flag to the flag, within its command line. */
export const clozeType: NoteType = {
  id: ID,
  name: 'Cribnotes Option',
  cloze: true,
  modified: TEMPLATES_MODIFIED,
  fields: numberFields(ID, [
    'Id',
    'Prompt',
    'Text',
    'Label',
    'Remarks',
    'Context',
    'Source',
    'Picture',
    'Extra',
  ]),
  templates: [
    {
      id: ID + 101,
      name: 'Option',
      front: `${CONTEXT}
<div class="prompt">{{Prompt}}</div>
<pre class="command"><code>{{cloze:Text}}</code></pre>`,
      back: `${CONTEXT}
<div class="prompt">{{Prompt}}</div>
<hr id=answer>
<pre class="command"><code>{{cloze:Text}}</code></pre>
{{#Label}}<table class="parts">{{Label}}</table>{{/Label}}
${FOOT}`,
    },
  ],
};
