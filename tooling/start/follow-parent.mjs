import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 1_000

/**
 * Under `npm start`, calls back when npm is gone without having told us (kill -9): its child would
 * otherwise hold the ports for ever. Started directly, as `node tooling/start/start.mjs &`, a process may
 * outlive its shell.
 *
 * @param {() => void} onGone
 */
export function followParent(onGone) {
  if (!process.env['npm_lifecycle_event']) return
  const ancestors = readAncestors()
  const look = setInterval(() => {
    if (readAncestors() === ancestors) return
    clearInterval(look)
    onGone()
  }, LOOK_EVERY_MS)
  look.unref()
}

/** npm runs a script through a shell, and the shell lives on when npm is killed: Linux tells its parent. */
function readAncestors() {
  const parent = process.ppid
  try {
    const [, grandparent] =
      /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8')) ?? []
    return `${grandparent} ${parent}`
  } catch {
    return `${parent}`
  }
}
