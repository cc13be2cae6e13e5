/** Gives HTML without its comments, each of which may run over lines; the lines stay. One without an end is left to the lines. */
export const withoutComments = (html: string): string =>
  html.replace(/<!--.*?(?:-->|$)/gs, (comment) =>
    comment.endsWith('-->') ? comment.replace(/[^\n]/g, '') : comment,
  );
