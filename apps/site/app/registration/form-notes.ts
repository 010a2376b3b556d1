import type { RegistrationForm } from '@u4ssc/client'
import { momentIn } from '../times/moment-in'
import type { Words } from '../words/words'
import { noteOn } from './registration-view'

/** How one takes part, as the messages call it. */
export const MODES = {
  'on-site': 'meeting.mode-physical',
  online: 'meeting.mode-virtual',
} as const

/**
 * What is said above the form: whether registration is open, until when, and what is full.
 *
 * @param zone - for the times; UTC where there is none
 */
export function notesOn(words: Words, form: RegistrationForm, zone: string | null): string[] {
  const { open, status, closesAt, modes, rule } = form
  if (!open) return [noteOn(words, status, zone) ?? words.say('register.not-open')]
  return [
    ...(closesAt === null ? [] : [words.say('register.closes', momentIn(words, closesAt, zone))]),
    words.say(`register.rule-${rule}`),
    ...modes.flatMap(({ mode: id, full, fullFor }) => {
      const mode = words.say(MODES[id])
      if (full) return [words.say('register.full', { mode })]
      return fullFor.map((one) =>
        words.say('register.full-for', {
          mode,
          capacity: words.say(`eligibility.capacity-${one}`),
        }),
      )
    }),
  ]
}
