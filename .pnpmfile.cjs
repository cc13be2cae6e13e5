/**
 * What a package says of itself once it is packed: its doors are what scripts/pack/build-package.ts has built of the sources,
 * and what it needs for its own development is nobody else's business.
 */
function beforePacking({ devDependencies: _, scripts: __, ...manifest }) {
  const doors = typeof manifest.exports === 'string' ? { '.': manifest.exports } : manifest.exports;
  const built = Object.entries(doors ?? {}).map(([door, path]) => [
    door,
    path.endsWith('.ts') ? `./dist/${door === '.' ? 'index' : door.slice(2)}.js` : path,
  ]);
  return { ...manifest, exports: Object.fromEntries(built) };
}

module.exports = { hooks: { beforePacking } };
