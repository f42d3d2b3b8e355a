import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Hears of every file that changes below some folders of the root, by its path relative to the root, with `/`. Each
 * folder is watched by itself: Node's own recursive watching loses sight of a file once an editor has replaced it.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  heard: (path: string) => void,
): { stop(): void } {
  const watchers = new Map<string, FSWatcher>();

  function look(folder: string): void {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, (_, name) => {
      if (!name) return;
      const path = join(folder, name);
      if (isFolder(path) && worthWatching(name)) look(path);
      else heard(relative(root, path).split(sep).join('/'));
    });
    watchers.set(folder, watcher);
    const forget = () => {
      watcher.close();
      watchers.delete(folder);
    };
    watcher.on('error', forget);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && worthWatching(entry.name)) look(join(folder, entry.name));
    }
  }

  for (const folder of folders) look(join(root, folder));
  return {
    stop() {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function worthWatching(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
