import { readFileSync, readdirSync } from 'node:fs'

/**
 * @param {number | undefined} pid
 * @returns {number} the memory that a process has, in MB (Linux); NaN where there is no such process
 */
export function residentMegabytes(pid) {
  const status = orNothing(() => readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status ?? '')?.[1] ?? Number.NaN) / 1_024
}

/**
 * @param {number | undefined} pid
 * @returns {number} files and sockets that a process has open (Linux); NaN where there is none
 */
export function openDescriptors(pid) {
  return orNothing(() => readdirSync(`/proc/${pid}/fd`))?.length ?? Number.NaN
}

/**
 * @template Value
 * @param {() => Value} read
 * @returns {Value | undefined}
 */
function orNothing(read) {
  try {
    return read()
  } catch {
    return undefined
  }
}
