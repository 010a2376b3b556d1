import type { FileStoreSettings } from '../../startup/file-settings'
import type { FileStore } from './file-store'
import { openFolderStore } from './folder-store'
import { openS3Store } from './s3-store'

/** Opens the store of the settings; `undefined` if files stay in the database. */
export async function openFileStore(
  settings: FileStoreSettings | undefined,
): Promise<FileStore | undefined> {
  if (settings === undefined) return undefined
  return 's3' in settings ? openS3Store(settings.s3) : openFolderStore(settings.folder)
}
