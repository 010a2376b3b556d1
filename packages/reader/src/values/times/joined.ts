import type { Clock } from './parse-time'

/** One of the times that are joined. */
export interface Joined {
  readonly clock: Clock
  /** It ends the range that the one before it begins. */
  readonly isEnd: boolean
}
