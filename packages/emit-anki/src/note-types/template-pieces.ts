/** The line over the question. */
export const CONTEXT = `{{#Context}}<div class="context">{{Context}}</div>{{/Context}}`;

/** What every answer ends with: a picture, remarks of the notes, and the place in the notes. */
export const FOOT = `{{#Picture}}<div class="picture">{{Picture}}</div>{{/Picture}}
{{#Remarks}}<ul class="remarks">{{Remarks}}</ul>{{/Remarks}}
{{#Extra}}<div class="extra">{{Extra}}</div>{{/Extra}}
<div class="source">{{Source}}</div>`;
