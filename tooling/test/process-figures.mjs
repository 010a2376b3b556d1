import { readFileSync, readdirSync } from 'node:fs'

/**
 * @param {number | undefined} pid
 * @returns {number} the resident memory of a process in MB (Linux), or NaN if it does not exist
 */
export function residentMegabytes(pid) {
  const status = orUndefined(() => readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status ?? '')?.[1] ?? Number.NaN) / 1_024
}

/**
 * @param {number | undefined} pid
 * @returns {number} the number of open files and sockets of a process (Linux), or NaN if it does not exist
 */
export function openDescriptors(pid) {
  return orUndefined(() => readdirSync(`/proc/${pid}/fd`))?.length ?? Number.NaN
}

/**
 * @template Value
 * @param {() => Value} read
 * @returns {Value | undefined}
 */
function orUndefined(read) {
  try {
    return read()
  } catch {
    return undefined
  }
}
