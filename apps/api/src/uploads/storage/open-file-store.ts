import type { FileStoreSettings } from '../../startup/file-settings'
import type { FileStore } from './file-store'
import { openS3Store } from './s3-store'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Opens the store of the settings; `undefined` if files stay in the database. */
export async function openFileStore(
  settings: FileStoreSettings | undefined,
): Promise<FileStore | undefined> {
  if (settings === undefined) return undefined
  return 's3' in settings ? openS3Store(settings.s3) : openFolderStore(settings.folder)
}

/** Stores files in a folder, which all API processes share. The folder is created. */
async function openFolderStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true })
  return {
    put: async (id, content) => {
      // A file is complete as soon as it has its name
      const unfinished = join(folder, `${id}.${process.pid}.part`)
      await writeFile(unfinished, content, { flush: true })
      await rename(unfinished, join(folder, id))
    },
    get: (id) =>
      readFile(join(folder, id)).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }),
    remove: (id) => rm(join(folder, id), { force: true }),
  }
}
