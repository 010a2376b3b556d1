import { factsFrom, listStatedFacts, type StatedFact } from '../../meetings/facts/index'
import { meetingOf } from '../../meetings/index'
import type { Meeting } from '../../meetings/index'
import { findDeletions } from './deletions'
import { isUnder } from './grounded-facts'
import type { Ground, Grounded, Grounds } from './grounded-facts'
import type { ChainLetter } from './letters'
import { type Applied, refusal, type Standing } from './standing'

const NO_CONTACT = { name: null, telephone: null, fax: null, email: null, web: null }

/** Deletes the paragraphs that a letter asks for, and the facts that only they stated. */
export function deleteParagraphs(letter: ChainLetter, before: Standing): Applied {
  const original = before.letters[0]?.name ?? null
  return findDeletions(letter.reading.circular).reduce<Applied>(
    ({ standing, unapplied }, { paragraph: number, statedIn: paragraph }) => {
      const { circular, meetings } = standing
      const index = circular.record.paragraphs.findIndex((one) => one.number === number)
      if (index < 0) {
        const refused = refusal(letter, 'paragraph-not-found', { paragraph, words: number })
        return { standing, unapplied: [...unapplied, refused] }
      }
      const ground: Ground = { reference: letter.name, paragraph, alsoIn: [], certainty: 'stated' }
      const isGone = ({ reference, paragraph: at, alsoIn }: Ground) =>
        reference === original && [at, ...alsoIn].every((one) => one === number)
      const ofContact = groundsOf(circular.grounds, '/contact')
      const isContactGone = ofContact.length > 0 && ofContact.every(isGone)
      const { contact, paragraphs } = circular.record
      const record = {
        ...circular.record,
        contact: isContactGone ? NO_CONTACT : contact,
        paragraphs: paragraphs.toSpliced(index, 1),
      }
      const stays = paragraphs.flatMap((_, at) => (at === index ? [] : [at]))
      const left = groundsWithout(circular.grounds, [`/paragraphs/${index}`])
      const grounds = renumbered(left, 'paragraphs', stays)
      return {
        standing: {
          ...standing,
          circular: { record, grounds: { ...grounds, '/paragraphs': ground } },
          meetings: meetings.map((meeting) => withoutFacts(meeting, isGone, isContactGone)),
        },
        unapplied,
      }
    },
    { standing: before, unapplied: [] },
  )
}

/**
 * Facts that stay, because a meeting that does not take place is cancelled, or of which the parts or
 * the items go one by one.
 */
const OWN = {
  ...{ id: true, title: true, ordinal: true, series: true, mode: true, schedule: true },
  ...{ status: true, convenedBy: true, language: true },
  ...{ venue: true, registration: true, contact: true, deadlines: true },
} as const satisfies Partial<Record<StatedFact, true>>
type Whole = Exclude<StatedFact, keyof typeof OWN>

function isWhole(name: StatedFact): name is Whole {
  return !Object.hasOwn(OWN, name)
}

function withoutFacts(
  { record: before, grounds }: Grounded<Meeting>,
  isGone: (ground: Ground) => boolean,
  isLetterContactGone: boolean,
): Grounded<Meeting> {
  const blank = meetingOf({ id: before.id })
  const gone: string[] = []
  const rests = (pointer: string) => {
    const isLost = groundsOf(grounds, pointer).every(isGone)
    if (isLost && groundsOf(grounds, pointer).length > 0) gone.push(pointer)
    return gone.includes(pointer)
  }
  const { registration, venue } = before
  // The contact of a circular is that of its meetings
  const isOfLetter = groundsOf(grounds, '/contact').length === 0
  const isContactGone = rests('/contact') || (isOfLetter && isLetterContactGone)
  const due = before.deadlines.flatMap((deadline, at) =>
    rests(`/deadlines/${at}`) ? [] : [{ deadline, at }],
  )
  const whole = listStatedFacts().filter(isWhole)
  const record: Meeting = {
    ...before,
    ...factsFrom(whole, (name) => (rests(`/${name}`) ? blank[name] : before[name])),
    contact: isContactGone ? blank.contact : before.contact,
    venue: venue && rests('/venue/name') ? { ...venue, name: null } : venue,
    registration: {
      ...registration,
      required: rests('/registration/required') ? null : registration.required,
      url: rests('/registration/url') ? null : registration.url,
      opensOn: rests('/registration/opensOn') ? null : registration.opensOn,
      closesOn: rests('/registration/closesOn') ? null : registration.closesOn,
    },
    deadlines: due.map(({ deadline }) => deadline),
  }
  const kept = due.map(({ at }) => at)
  return { record, grounds: renumbered(groundsWithout(grounds, gone), 'deadlines', kept) }
}

/** The grounds of the parts of a fact, or else that of the fact it is a part of. */
function groundsOf(grounds: Grounds, pointer: string): Ground[] {
  const parts = Object.entries(grounds).filter(([key]) => isUnder(key, pointer))
  if (parts.length > 0) return parts.map(([, ground]) => ground)
  const whole = grounds[pointer.slice(0, pointer.lastIndexOf('/'))]
  return whole ? [whole] : []
}

function groundsWithout(grounds: Grounds, gone: readonly string[]): Grounds {
  const kept = Object.entries(grounds).filter(
    ([key]) => !gone.some((pointer) => isUnder(key, pointer)),
  )
  return Object.fromEntries(kept)
}

/** Moves the grounds of a list to the new positions of its items. */
function renumbered(grounds: Grounds, list: string, kept: readonly number[]): Grounds {
  const item = new RegExp(String.raw`^/${list}/(\d+)(?=/|$)`)
  return Object.fromEntries(
    Object.entries(grounds).map(([key, ground]) => [
      key.replace(item, (_, at: string) => `/${list}/${kept.indexOf(Number(at))}`),
      ground,
    ]),
  )
}
