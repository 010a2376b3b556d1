import { readFileSync } from 'node:fs'

const POLL_MS = 1_000

/**
 * Under `npm start`, calls back when npm was killed without a signal to its child (kill -9), which would
 * keep the ports open. If started directly, as in `node tooling/start/start.mjs &`, a process can outlive its shell.
 *
 * @param {() => void} onGone
 */
export function followParent(onGone) {
  if (!process.env['npm_lifecycle_event']) return
  const ancestors = readAncestors()
  const timer = setInterval(() => {
    if (readAncestors() === ancestors) return
    clearInterval(timer)
    onGone()
  }, POLL_MS)
  timer.unref()
}

/** Returns the IDs of the parent and its parent (Linux), since npm runs scripts in a shell that outlives it. */
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
