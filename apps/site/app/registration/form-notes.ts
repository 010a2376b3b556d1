import type { RegistrationForm } from '@u4ssc/client'
import type { Words } from '../words/words'

/** How one takes part, as the messages call it. */
export const MODES = {
  'on-site': 'meeting.mode-physical',
  online: 'meeting.mode-virtual',
} as const

/** What is said above the form: whether registration is open, until when, and what is full. */
export function notesOn(words: Words, form: RegistrationForm, now: string): string[] {
  const { open, closesAt, modes, rule } = form
  if (!open) return [notOpen(words, form, now)]
  return [
    ...(closesAt === null ? [] : [words.say('register.closes', momentOf(words, closesAt))]),
    words.say(`register.rule-${rule}`),
    ...modes.flatMap(({ mode: id, full, fullFor }) => {
      const mode = words.say(MODES[id])
      if (full) return [words.say('register.full', { mode })]
      return fullFor.map((one) =>
        words.say('register.full-for', { mode, capacity: words.say(`capacity.${one}`) }),
      )
    }),
  ]
}

/** The one note that a page about something else has room for: that nothing is left, or until when. */
export function shortNoteOn(words: Words, form: RegistrationForm, now: string): string | null {
  const isFull = form.open && form.modes.every(({ full }) => full)
  if (!isFull) return notesOn(words, form, now)[0] ?? null
  return form.modes
    .map(({ mode }) => words.say('register.full', { mode: words.say(MODES[mode]) }))
    .join(' ')
}

function notOpen(
  words: Words,
  { openTo, opensAt, closesAt }: RegistrationForm,
  now: string,
): string {
  if (openTo === 'invited') return words.say('register.by-invitation')
  if (opensAt !== null && now < opensAt)
    return words.say('register.opens', momentOf(words, opensAt))
  if (closesAt !== null && closesAt <= now)
    return words.say('register.closed', momentOf(words, closesAt))
  return words.say('register.not-open')
}

/** The day and the time of an instant, in UTC. */
export function momentOf(words: Words, instant: string): { date: string; time: string } {
  return { date: words.longDate(instant), time: instant.slice(11, 16) }
}
