/**
 * Gives a test of paths with `/` for patterns: `*` and `?` stay in a folder, `**` does not, and what names a folder means all
 * that lies in it. Case does not count, as on many disks.
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(patternOf);
  return (path) => tests.some((test) => test.test(path));
}

function patternOf(pattern: string): RegExp {
  const path = pattern.replaceAll('\\', '/').replace(/^(?:\.?\/)+|\/+$/g, '');
  const source = path.replaceAll(/\*\*\/?|\*|\?|[^*?]+/g, (part) => {
    if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(`^${source === '' || source === '.' ? '.*' : source}(?:/.*)?$`, 'iu');
}
