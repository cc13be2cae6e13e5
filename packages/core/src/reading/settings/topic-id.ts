import { withoutMarks } from '../../printed/latin-letters.ts';

/** Names that Windows keeps for devices, with or without an extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;

/**
 * Gives the id of a topic, which is also the name of its files: `docker-notes`.
 * It matches `^[a-z0-9][a-z0-9._-]{0,79}$`, is no device name of Windows, and does not end in a dot.
 * The first of `names` that gives one is taken; where none does, `note-` and a number made of the names.
 */
export function topicId(...names: readonly [string, ...string[]]): string {
  return names.map(slugOf).find((slug) => slug !== '') ?? `note-${fingerprint(names.join('\n'))}`;
}

function slugOf(name: string): string {
  const slug = withoutMarks(name)
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-._]+/, '')
    .slice(0, 80)
    .replace(/[-._]+$/, '');
  return deviceName.test(slug) ? '' : slug;
}

/** FNV-1a, 32 bits: short, and the same everywhere. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
