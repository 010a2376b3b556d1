import type { MeetingPhase } from '../meetings/index'
import type { Language } from '../scalars'
import { wordingOf } from './wording'

/**
 * A phase in two or three words, fit for a badge.
 *
 * @example
 * describePhase('registration-open', 'en') // => 'Registration open'
 */
export function describePhase(phase: MeetingPhase, language: Language): string {
  return wordingOf(language).phases[phase]
}
