import type { PublishedCircular, PublishedMeeting } from '@u4ssc/client'
import type { Evidence, EvidenceSpan } from '@u4ssc/domain/circulars'
import { isWithin, spansOf } from '../../letters/cite'
import { dateWords } from '../../times/when-view'
import { listInWords, longDate } from '../../words/dates'
import {
  contactWords,
  feeWords,
  languagesWords,
  modeWords,
  openToWords,
  registrationWords,
  venueWords,
} from '../../words/meeting-words'
import { say } from '../../words/say'

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

/** What of a reading is the letter itself, word for word, and no fact beside it. */
const LETTER_ITSELF = [
  '/circular/paragraphs',
  '/circular/annexes',
  '/circular/salutation',
  '/circular/closing',
  '/circular/issuer',
  '/circular/language',
]

/** The facts of a letter: its own, then those of each meeting it convenes, then whatever else has evidence. */
export function factsOfCircular(
  letter: PublishedCircular,
  meetings: readonly (PublishedMeeting | undefined)[],
): LetterFact[] {
  const make = factMaker(letter.evidence)
  const facts = [
    ...ownFacts(letter, make),
    ...meetings.flatMap((meeting, index) => (meeting ? meetingFacts(meeting, index, make) : [])),
  ].filter((fact) => fact !== null)
  return [...facts, ...otherFacts(letter, facts, make)]
}

export function isLetterItself(pointer: string): boolean {
  return LETTER_ITSELF.some((outer) => isWithin(pointer, outer))
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

function ownFacts({ circular }: PublishedCircular, make: MakeFact) {
  const { issuedOn, issuedAt, signatory } = circular
  const issued = [issuedAt, issuedOn && longDate(issuedOn)].filter((part) => part !== null)
  const signed = [signatory?.name ?? null, signatory?.title ?? null].filter((part) => part !== null)
  return [
    make(say('letter.reference'), circular.reference.text, ['/circular/reference']),
    make(say('letter.issued'), joined(issued), ['/circular/issuedOn', '/circular/issuedAt']),
    make(say('letter.addressees'), joined(circular.addressees, '; '), ['/circular/addressees']),
    make(say('letter.copied-to'), joined(circular.copiedTo, '; '), ['/circular/copiedTo']),
    make(say('letter.contact'), contactWords(circular.contact), ['/circular/contact']),
    make(say('letter.subject'), circular.subject, ['/circular/subject']),
    ...circular.deadlines.map(({ date, what }, index) =>
      make(what, longDate(date), [`/circular/deadlines/${index}`]),
    ),
    ...circular.relations.map(({ kind, reference }, index) =>
      make(say(`relation.${kind}`), reference, [`/circular/relations/${index}`]),
    ),
    make(say('letter.signatory'), joined(signed), ['/circular/signatory']),
  ]
}

function meetingFacts({ slug, meeting, letter }: PublishedMeeting, index: number, make: MakeFact) {
  const contact = contactWords(meeting.contact)
  const ownContact = contactWords(letter?.contact ?? null)
  const at = (...names: string[]) => names.map((name) => `/meetings/${index}/${name}`)
  const where = [venueWords(meeting.venue), modeWords(meeting.mode)].filter((part) => part !== null)
  return [
    make(
      say('letter.convenes'),
      meeting.title,
      at('title', 'shortTitle', 'ordinal', 'series', 'status'),
      `/en/meetings/${encodeURIComponent(slug)}`,
    ),
    make(say('letter.when'), scheduleWords(meeting.schedule), at('schedule')),
    make(say('letter.where'), joined(where), at('mode', 'venue')),
    make(
      say('meeting.language', { count: meeting.languages.length }),
      languagesWords(meeting.languages),
      at('languages'),
    ),
    make(say('meeting.organizers'), inWords(meeting.organizers), at('organizers', 'partners')),
    make(say('letter.objectives'), joined(meeting.objectives, '; '), at('objectives')),
    make(say('meeting.open-to'), openToWords(meeting.participation), at('participation')),
    make(say('meeting.fee'), feeWords(meeting.fee), at('fee')),
    make(say('meeting.registration'), registrationWords(meeting.registration), at('registration')),
    make(say('letter.website'), meeting.website, at('website')),
    contact === ownContact ? null : make(say('meeting.contact'), contact, at('contact')),
    ...meeting.deadlines.map(({ date, what }, place) =>
      make(what, longDate(date), at(`deadlines/${place}`)),
    ),
  ]
}

/** Whatever has evidence and stands in no other fact, in the words of the letter. */
function otherFacts(
  { evidence, text }: PublishedCircular,
  facts: readonly LetterFact[],
  make: MakeFact,
) {
  const covered = facts.flatMap(({ pointers }) => pointers)
  return Object.entries(evidence)
    .filter(([pointer]) => !isLetterItself(pointer))
    .filter(([pointer]) => !covered.some((outer) => isWithin(pointer, outer)))
    .flatMap(([pointer, { spans }]) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
      return make(say('letter.others'), words, [pointer]) ?? []
    })
}

function scheduleWords(schedule: PublishedMeeting['meeting']['schedule']): string | null {
  const first = schedule.days[0]
  if (!first) return null
  const { opens, closes } = first
  const hours = opens && closes ? say('when.hours', { from: opens, to: closes }) : null
  return [dateWords(schedule), hours, schedule.zone].filter((part) => part !== null).join(', ')
}

function inWords(items: readonly string[]): string | null {
  return items.length === 0 ? null : listInWords(items)
}

function joined(parts: readonly string[], separator = ', '): string | null {
  return parts.length === 0 ? null : parts.join(separator)
}
