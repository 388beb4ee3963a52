import { sendUntilAnswered } from '@/lib/messenger';
import type { Platform } from '@/lib/platforms/platform';
import { downloadFile } from '../exported/download';

/** Hands the person a redacted copy of the page in a tab as a file. False where none could be made. */
export async function saveReport({ tabId, platform }: { tabId: number; platform: Platform }): Promise<boolean> {
  const reply = await sendUntilAnswered('reportPage', { tabId });
  if (!reply.ok || reply.file === null) return false;
  downloadFile(`touchstone-page-${platform.id}.html`, new Blob([reply.file], { type: 'text/html' }));
  return true;
}
