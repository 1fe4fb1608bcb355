import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version of the package that the running program belongs to; "unknown" where it stands alone. */
export function ownVersion(program: string | undefined = process.argv[1]): string {
  try {
    let folder = dirname(realpathSync(program ?? ''));
    for (;;) {
      const { name, version } = readManifest(join(folder, 'package.json'));
      if (name === 'second-read' && typeof version === 'string') return version;
      const above = dirname(folder);
      if (above === folder) return 'unknown';
      folder = above;
    }
  } catch {
    return 'unknown';
  }
}

function readManifest(path: string): { readonly name?: unknown; readonly version?: unknown } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
