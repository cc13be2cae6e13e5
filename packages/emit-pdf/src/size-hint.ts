/** A number of pages with the size of the letters on them, in points. */
export interface PagesAndSize {
  readonly pages: number;
  readonly size: number;
}

/** Says what other numbers of pages would give: "1 page would give 7.6 pt, 4 pages 10.4 pt"; nothing where none is known. */
export function sizeHint(others: readonly PagesAndSize[]): string {
  return others
    .map(({ pages, size }, index) => {
      const count = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
      return index === 0 ? `${count} would give ${size} pt` : `${count} ${size} pt`;
    })
    .join(', ');
}
