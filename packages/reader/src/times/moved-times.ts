import type { ClockReader } from './parse-time'

const MOVED =
  /^(?:forward|back|moved|changed|shifted|delayed|avance|deplace|change|adelant|retras|traslad|перенес|сдвинут)/
const MOVED_REACH = 4

/** Whether a time replaces another: "brought forward from 1400 to 1100 hours". */
export function isMoved({ tokens }: ClockReader, from: number): boolean {
  for (let at = from - 1; at >= from - MOVED_REACH; at--)
    if (MOVED.test(tokens.word[at] ?? '')) return true
  return false
}
