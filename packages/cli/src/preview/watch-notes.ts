import { basename, extname } from 'node:path';
import { watch } from 'chokidar';
import type { Input } from '../notes/input.ts';

/** How long changes are collected, in milliseconds: a save is several of them. */
const COLLECTED = 120;

/** Ends of the names of what notes are made of beside Markdown. */
const SETTINGS: ReadonlySet<string> = new Set(['.md', '.markdown', '.yaml', '.yml', '']);

/** Folders that no note is in. */
const PASSED_OVER = /^(?:\..+|node_modules|dist)$/;

/** Calls `changed` when notes, their settings or their pictures have been saved; `isPicture` where a picture was among them. */
export async function watchNotes(
  { kind, root, files }: Pick<Input, 'kind' | 'root' | 'files'>,
  changed: (isPicture: boolean) => Promise<void>,
): Promise<{ close(): Promise<void> }> {
  const watcher = watch(kind === 'folder' ? root : [...files], {
    ignoreInitial: true,
    ignored: (path) => path !== root && !files.includes(path) && PASSED_OVER.test(basename(path)),
    // Editors save by renaming.
    atomic: 100,
  });
  let timer: NodeJS.Timeout | undefined;
  let isPicture = false;
  let running: Promise<void> = Promise.resolve();
  watcher.on('all', (_, path) => {
    isPicture ||= !SETTINGS.has(extname(path).toLowerCase());
    clearTimeout(timer);
    timer = setTimeout(() => {
      const pictured = isPicture;
      isPicture = false;
      running = running.then(() => changed(pictured));
    }, COLLECTED);
  });
  // Without watching, a reload by hand still shows what was saved last.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return watcher;
}
