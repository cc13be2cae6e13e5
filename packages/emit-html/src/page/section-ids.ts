import type { PlacedGroup } from '@cribnotes/core/printed-groups';

/** Gives the id of each section, made of its heading, so that a link to one lives as long as its heading does. */
export function sectionIds(groups: readonly PlacedGroup[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    groups.map(({ group, top }) => {
      const words = top.kind === 'heading' ? slug(top.title) : '';
      let id = `s-${words || used.size + 1}`;
      for (let count = 2; used.has(id); count++) id = `s-${words}-${count}`;
      used.add(id);
      return [group.id, id];
    }),
  );
}

function slug(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
