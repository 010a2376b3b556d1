import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { tryLock } from 'fs-native-extensions'
import { StartupError } from '@u4ssc/server'

const LOOK_EVERY_MS = 100

/**
 * Locks a folder for this process. The operating system releases the lock when the process ends.
 *
 * @param waitMs - maximum time to wait for another process
 * @returns a function that releases the lock
 * @throws {StartupError} if another process holds the lock
 */
export async function lockFolder(folder: string, waitMs: number): Promise<() => void> {
  const path = join(folder, 'lock')
  const descriptor = openSync(path, 'a+')
  if (!(await takeLock(descriptor, waitMs))) {
    closeSync(descriptor)
    throw new StartupError(
      `The data folder ${folder} is in use by ${holderOf(path)}. ` +
        'Stop that process, or set DATA_DIR to another folder.',
    )
  }
  ftruncateSync(descriptor)
  writeSync(descriptor, String(process.pid))
  return () => closeSync(descriptor)
}

async function takeLock(descriptor: number, waitMs: number): Promise<boolean> {
  for (let waited = 0; waited < waitMs; waited += LOOK_EVERY_MS) {
    if (tryLock(descriptor)) return true
    await delay(LOOK_EVERY_MS)
  }
  return tryLock(descriptor)
}

function holderOf(path: string): string {
  try {
    const holder = readFileSync(path, 'utf8')
    return holder === '' ? 'another process' : `process ${holder}`
  } catch {
    // Windows does not allow reading a locked file
    return 'another process'
  }
}
