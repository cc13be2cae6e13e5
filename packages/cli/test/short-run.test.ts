import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('patterns that were compiled before the engine is told of a short run match as before', () => {
  const shortRun = pathToFileURL(join(import.meta.dirname, '../bin/short-run.js')).href;
  const script = `
    import { expectShortRun } from ${JSON.stringify(shortRun)};
    const patterns = Array.from({ length: 50 }, (_, at) => new RegExp('a+b' + at + '|(x)y', 'g'));
    for (const pattern of patterns) pattern.exec('zzzaab zz');
    expectShortRun();
    let found = 0;
    for (let at = 0; at < 2000; at++)
      for (const pattern of patterns) found += ('zzxy' + at).replace(pattern, '').length - String(at).length;
    process.stdout.write(String(found));
  `;
  const { status, signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect([status, signal, stdout]).toEqual([0, null, '200000']);
});
