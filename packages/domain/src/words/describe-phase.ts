import type { MeetingPhase } from '../meetings/index'
import { assertWording, type Wording } from './wording'

/**
 * A phase in two or three words, fit for a badge.
 *
 * @example
 * describePhase('registration-open', WORDINGS.es) // => 'Inscripción abierta'
 */
export function describePhase(phase: MeetingPhase, wording: Wording): string {
  assertWording(wording)
  return wording.phases[phase]
}
