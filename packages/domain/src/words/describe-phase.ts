import type { MeetingPhase } from '../meetings/index'
import { assertWording, type Wording } from './wording'

/**
 * Returns a phase in two or three words, short enough for a badge.
 *
 * @example
 * describePhase('in-session', WORDINGS.es) // => 'En curso'
 */
export function describePhase(phase: MeetingPhase, wording: Wording): string {
  assertWording(wording)
  return wording.phases[phase]
}
