import { processMs } from '../clock.server'

let answeredAtMs: number | null = null

/** Records that the API answered. */
export function noteAnswer(): void {
  answeredAtMs = processMs()
}

/** Returns the seconds since the last answer of the API; `null` before the first one. */
export function secondsSinceAnswer(): number | null {
  return answeredAtMs === null ? null : (processMs() - answeredAtMs) / 1000
}
