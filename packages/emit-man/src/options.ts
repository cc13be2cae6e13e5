import type { EmitOptions } from '@cribnotes/core';

/** What a manual page can be asked for. The section is 7, for overviews and conventions (man-pages(7)). */
export interface ManOptions extends EmitOptions {
  /** One page a group, linked from the SEE ALSO of the topic's own page. */
  readonly split?: boolean;
}
