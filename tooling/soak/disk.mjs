import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PIECE = Buffer.alloc(1024 * 1024)

/**
 * Returns a small file system in memory that can be filled. Only root can mount one.
 *
 * @param {number} megabytes
 */
export function openDisk(megabytes) {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-disk-'))
  const isMounted = tryToRun('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  const ballast = join(folder, 'ballast')
  const close = () => {
    process.removeListener('exit', close)
    if (isMounted) tryToRun('umount', '--lazy', folder)
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', close)
  return {
    folder,
    /** True if it has a separate size limit and can be filled safely. */
    canBeFilled: isMounted,
    fill: () => write(ballast),
    free: () => rmSync(ballast, { force: true }),
    close,
  }
}

/**
 * Fills the disk completely.
 *
 * @param {string} path
 */
function write(path) {
  const file = openSync(path, 'w')
  try {
    for (;;) writeSync(file, PIECE)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function tryToRun(program, ...args) {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
