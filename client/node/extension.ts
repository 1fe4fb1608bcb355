import type { ExtensionContext } from 'vscode';
import { activate as activateCommon } from '../common/activate.ts';

export function activate(context: ExtensionContext): void {
  activateCommon(context, async () => (await import('./connect.ts')).connect);
}
