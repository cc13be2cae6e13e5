import { type NoteType, numberFields, TEMPLATES_MODIFIED } from './note-type.ts';
import { CONTEXT, FOOT } from './template-pieces.ts';

const ID = 1_322_000_000_000;

/** What is missing: a flag in its command line, by its meaning, or a step between others. */
export const clozeType: NoteType = {
  id: ID,
  name: 'Cribnotes Cloze',
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
      name: 'Cloze',
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
