import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { tryLock } from 'fs-native-extensions'
import { CannotStart } from '../cannot-start'

/**
 * Takes a folder for this process alone. The operating system holds the lock and lets it go when
 * the process ends, however it ends.
 *
 * @returns lets the folder go
 * @throws {CannotStart} where another process has it
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  const descriptor = openSync(path, 'a+')
  if (!tryLock(descriptor)) {
    closeSync(descriptor)
    throw new CannotStart(
      `The data folder ${folder} is in use by ${holderOf(path)}. ` +
        'Stop that process, or set DATA_DIR to another folder.',
    )
  }
  ftruncateSync(descriptor)
  writeSync(descriptor, String(process.pid))
  return () => closeSync(descriptor)
}

function holderOf(path: string): string {
  try {
    const holder = readFileSync(path, 'utf8')
    return holder === '' ? 'another process' : `process ${holder}`
  } catch {
    // Windows does not let a locked file be read
    return 'another process'
  }
}
