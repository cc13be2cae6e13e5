import { type NoteType, numberFields, TEMPLATES_MODIFIED } from './note-type.ts';
import { CONTEXT, FOOT } from './template-pieces.ts';

const ID = 1_321_000_000_000;

const ANSWER = `<pre class="command"><code>{{Command}}</code></pre>
{{#Also}}<div class="also">{{Also}}</div>{{/Also}}
{{#Parts}}<table class="parts">{{Parts}}</table>{{/Parts}}
{{#Example}}<div class="example">{{Example}}</div>{{/Example}}`;

/** From a task to the command line; and, where AskMeaning is filled, from the line to what it does. */
export const commandType: NoteType = {
  id: ID,
  name: 'Cribnotes Command',
  cloze: false,
  modified: TEMPLATES_MODIFIED,
  fields: numberFields(ID, [
    'Id',
    'Prompt',
    'Command',
    'Also',
    'Parts',
    'Example',
    'Meaning',
    'Remarks',
    'Context',
    'Source',
    'AskMeaning',
    { name: 'TypeIn', font: 'DejaVu Sans Mono' },
    'Picture',
    'Extra',
  ]),
  templates: [
    {
      id: ID + 101,
      name: 'Recall',
      front: `${CONTEXT}
<div class="prompt">{{Prompt}}</div>
{{#TypeIn}}{{type:TypeIn}}{{/TypeIn}}`,
      back: `${CONTEXT}
<div class="prompt">{{Prompt}}</div>
<hr id=answer>
{{#TypeIn}}{{type:TypeIn}}{{/TypeIn}}
${ANSWER}
${FOOT}`,
    },
    {
      id: ID + 102,
      name: 'Recognise',
      front: `{{#AskMeaning}}${CONTEXT}
<div class="ask">{{AskMeaning}}</div>
<pre class="command"><code>{{Command}}</code></pre>{{/AskMeaning}}`,
      back: `${CONTEXT}
<div class="ask">{{AskMeaning}}</div>
<pre class="command"><code>{{Command}}</code></pre>
<hr id=answer>
<div class="answer">{{Meaning}}</div>
{{#Also}}<div class="also">{{Also}}</div>{{/Also}}
{{#Parts}}<table class="parts">{{Parts}}</table>{{/Parts}}
{{#Example}}<div class="example">{{Example}}</div>{{/Example}}
${FOOT}`,
    },
  ],
};
