import type { PublishedCircular, PublishedMeeting } from '@u4ssc/client'
import type { Evidence, EvidenceSpan } from '@u4ssc/domain/circulars'
import { spansOf } from '../letters/cite'
import { isLetterItself, isWithin } from '../letters/letter-itself'
import { placeName } from '../times/places'
import { dateWords } from '../times/when-view'
import {
  cityWords,
  contactWords,
  feeWords,
  languagesWords,
  modeWords,
  openToWords,
  registrationWords,
  venueWords,
} from '../words/meeting-words'
import type { Words } from '../words/words'

/** A circular that is published, or only read. */
export type LetterSource = Pick<
  PublishedCircular,
  'text' | 'circular' | 'evidence' | 'diagnostics' | 'corrections' | 'language' | 'reference'
>

/** A meeting of a circular that is published, or only read. */
export interface LetterMeeting extends Pick<PublishedMeeting, 'meeting'> {
  /** Of its page; `null` where it has none. */
  readonly slug: string | null
  readonly letter: Pick<NonNullable<PublishedMeeting['letter']>, 'contact'> | null
}

/** A fact the letter states, in words, with the places of its words in the letter. */
export interface LetterFact {
  /** Its name on the page, made of its pointer. */
  readonly id: string
  readonly label: string
  readonly words: string
  readonly href: string | null
  readonly pointers: readonly string[]
  readonly certainty: 'stated' | 'derived' | 'uncertain'
  readonly spans: readonly EvidenceSpan[]
}

/** The facts of a letter: its own, then those of each meeting it convenes, then whatever else has evidence. */
export function factsOfCircular(
  words: Words,
  letter: LetterSource,
  meetings: readonly (LetterMeeting | undefined)[],
): LetterFact[] {
  const make = factMaker(letter.evidence)
  const facts = [
    ...ownFacts(words, letter, make),
    ...meetings.flatMap((meeting, index) =>
      meeting ? meetingFacts(words, meeting, index, make) : [],
    ),
  ].filter((fact) => fact !== null)
  return [...facts, ...otherFacts(words, letter, facts, make)]
}

type MakeFact = ReturnType<typeof factMaker>

function factMaker(evidence: Evidence) {
  return (label: string, words: string | null, pointers: string[], href: string | null = null) => {
    const [main = ''] = pointers
    if (words === null) return null
    const given = Object.entries(evidence)
      .filter(([pointer]) => pointers.some((outer) => isWithin(pointer, outer)))
      .map(([, { certainty }]) => certainty)
    const fact: LetterFact = {
      id: `fact${main.replaceAll('/', '-')}`,
      label,
      words,
      href,
      pointers,
      certainty: leastCertain(given),
      spans: spansOf(evidence, pointers),
    }
    return fact
  }
}

function leastCertain(given: readonly LetterFact['certainty'][]): LetterFact['certainty'] {
  if (given.includes('uncertain')) return 'uncertain'
  return given.includes('derived') ? 'derived' : 'stated'
}

function ownFacts(words: Words, { circular }: LetterSource, make: MakeFact) {
  const { issuedOn, issuedAt, signatory } = circular
  const issued = [
    issuedAt && cityWords(words, issuedAt),
    issuedOn && words.longDate(issuedOn),
  ].filter((part) => part !== null)
  const signed = [signatory?.name ?? null, signatory?.title ?? null].filter((part) => part !== null)
  return [
    make(words.say('circular.reference'), circular.reference.text, ['/circular/reference']),
    make(words.say('circular.issued'), joined(words, issued), [
      '/circular/issuedOn',
      '/circular/issuedAt',
    ]),
    make(words.say('circular.addressees'), joined(words, circular.addressees, '; '), [
      '/circular/addressees',
    ]),
    make(words.say('circular.copied-to'), joined(words, circular.copiedTo, '; '), [
      '/circular/copiedTo',
    ]),
    make(words.say('circular.contact'), contactWords(words, circular.contact), [
      '/circular/contact',
    ]),
    make(words.say('circular.subject'), circular.subject, ['/circular/subject']),
    ...circular.deadlines.map(({ date, what }, index) =>
      make(what, words.longDate(date), [`/circular/deadlines/${index}`]),
    ),
    ...circular.relations.map(({ kind, reference }, index) =>
      make(words.say(`circular.relation-${kind}`), reference, [`/circular/relations/${index}`]),
    ),
    make(words.say('circular.signatory'), joined(words, signed), ['/circular/signatory']),
  ]
}

function meetingFacts(
  words: Words,
  { slug, meeting, letter }: LetterMeeting,
  index: number,
  make: MakeFact,
) {
  const contact = contactWords(words, meeting.contact)
  const ownContact = contactWords(words, letter?.contact ?? null)
  const at = (...names: string[]) => names.map((name) => `/meetings/${index}/${name}`)
  const where = [venueWords(words, meeting.venue), modeWords(words, meeting.mode)].filter(
    (part) => part !== null,
  )
  return [
    make(
      words.say('circular.convenes'),
      meeting.title,
      at('title', 'shortTitle', 'ordinal', 'series', 'status'),
      slug === null ? null : words.path(`/meetings/${encodeURIComponent(slug)}`),
    ),
    make(words.say('circular.when'), scheduleWords(words, meeting.schedule), at('schedule')),
    make(words.say('circular.where'), joined(words, where), at('mode', 'venue')),
    make(
      words.say('meeting.language', { count: meeting.languages.length }),
      languagesWords(words, meeting.languages),
      at('languages'),
    ),
    make(
      words.say('meeting.organizers'),
      inWords(words, meeting.organizers),
      at('organizers', 'partners'),
    ),
    make(
      words.say('circular.objectives'),
      joined(words, meeting.objectives, '; '),
      at('objectives'),
    ),
    make(
      words.say('meeting.open-to'),
      openToWords(words, meeting.participation),
      at('participation'),
    ),
    make(words.say('meeting.fee'), feeWords(words, meeting.fee), at('fee')),
    make(
      words.say('meeting.registration'),
      registrationWords(words, meeting.registration),
      at('registration'),
    ),
    make(words.say('circular.website'), meeting.website, at('website')),
    contact === ownContact ? null : make(words.say('meeting.contact'), contact, at('contact')),
    ...meeting.deadlines.map(({ date, what }, place) =>
      make(what, words.longDate(date), at(`deadlines/${place}`)),
    ),
  ]
}

/** Whatever has evidence and stands in no other fact, in the words of the letter. */
function otherFacts(
  words: Words,
  { evidence, text }: LetterSource,
  facts: readonly LetterFact[],
  make: MakeFact,
) {
  const covered = facts.flatMap(({ pointers }) => pointers)
  return Object.entries(evidence)
    .filter(([pointer]) => !isLetterItself(pointer))
    .filter(([pointer]) => !covered.some((outer) => isWithin(pointer, outer)))
    .flatMap(([pointer, { spans }]) => {
      const quoted = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return make(words.say('circular.other-facts'), quoted, [pointer]) ?? []
    })
}

function scheduleWords(
  words: Words,
  schedule: PublishedMeeting['meeting']['schedule'],
): string | null {
  const first = schedule.days[0]
  if (!first) return null
  const { opens, closes } = first
  const { zone, days } = schedule
  const isSame = days.every((day) => day.opens === opens && day.closes === closes)
  const hours =
    opens && closes && isSame ? words.say('dates.time-range', { from: opens, to: closes }) : null
  const clock = zone && words.say('dates.zone-time', { place: placeName(words, zone) })
  // Hours stand as they do everywhere in the language, so that they are not isolated
  return [dateWords(words, schedule), hours, clock]
    .filter((part) => part !== null)
    .join(words.say('layout.list-between'))
}

function inWords(words: Words, items: readonly string[]): string | null {
  return items.length === 0 ? null : words.list(items)
}

function joined(
  words: Words,
  parts: readonly string[],
  separator = words.say('layout.list-between'),
): string | null {
  return parts.length === 0 ? null : parts.map(words.isolate).join(separator)
}
