import type { Contact } from '@u4ssc/domain/circulars'
import type { Meeting } from '@u4ssc/domain/meetings'
import type { StatedFact } from '@u4ssc/domain/meetings/facts'
import type { Language } from '@u4ssc/domain'
import { candidatesOf, type EventClaim } from '../../meetings/events/index'
import { findCityNamed, mayBeginName, placeAt } from '../../values/places/index'
import { type FoundPlace, readPlace, readVenue } from '../venue/index'
import { type FoundEvent, ownsAll } from '../../meetings/topics/index'
import type { Findings, Found, Letter, Scope } from '../../values/letter/index'
import { nameMeeting, readSeries } from './meeting-id'
import type { FoundDeadline } from '../deadlines/index'
import {
  readMode,
  readObjectives,
  readOrdinal,
  readOrganizers,
  readParticipation,
  readFee,
  readRegistrationDuty,
  readRegistrationPage,
  readWebsite,
  readWorkingLanguages,
} from '../index'
import { concernsOf, deadlinesOf } from './assign-deadlines'
import { linesOf } from './own-rows'
import { readSchedule } from './read-schedule'
import { stateClosing } from './registration-closing'
import { stateOpening } from './registration-opening'
import { type Range, rangeOf, spanOf, wordsOf, opensWithAnd } from '../../text/tokens/index'
import { deadlineOfMeeting } from '@u4ssc/domain/internal'

/** What the header says and every meeting of the letter needs. */
export interface LetterFacts {
  readonly reference: string | null
  readonly issuedOn: string | null
  readonly language: Language | null
  readonly contact: Contact
  readonly deadlines: readonly FoundDeadline[]
}

/** Reads what the letter says of each claimed meeting, in order of their start. */
export function readMeetings(
  letter: Letter,
  claims: readonly EventClaim[],
  facts: LetterFacts,
  findings: Findings,
): Meeting[] {
  const events = candidatesOf(letter, claims)
  const inOrder = [...events].sort((a, b) => compareTexts(startOf(a), startOf(b)))
  const concerns = concernsOf(letter, events)
  const ids = new Set<string>()
  return inOrder.map((event, index) => {
    const deadlines = facts.deadlines.filter((deadline) => concerns(deadline, event))
    const own = { ...facts, deadlines }
    const meeting = readMeeting(letter, event, own, findings, `/meetings/${index}`)
    const id = ids.has(meeting.id) ? `${meeting.id}-${index + 1}` : meeting.id
    ids.add(id)
    return id === meeting.id ? meeting : { ...meeting, id }
  })
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function startOf({ dates }: FoundEvent): string {
  return dates[0]?.days[0] ?? ''
}

/** What comes after the letter, from the people who prepare the meeting. */
const NOT_IN_LETTERS = {
  shortTitle: null,
  partners: [],
  programme: [],
  speakers: [],
  documents: [],
  outcomes: [],
  decisions: [],
  joining: null,
  localizations: {},
} satisfies Partial<Meeting>

function readMeeting(
  letter: Letter,
  event: FoundEvent,
  facts: LetterFacts,
  findings: Findings,
  at: string,
): Meeting & Required<Pick<Meeting, StatedFact>> {
  const { title: name, status } = event
  const scope = { subject: letter.subject, sentences: event.sentences, owns: event.owns }
  const title = findings.state(`${at}/title`, titled(letter, event)) ?? ''
  const candidate = placeFor(letter, event, scope)
  const inherited = { ...scope, owns: event.ownsInherited ?? event.owns }
  const mode = findings.state(
    `${at}/mode`,
    readMode(letter, inherited, venueOrOnline(letter, scope, candidate)),
  )
  const place = mode === 'virtual' ? null : candidate
  const clock = place && clockOf(letter, place)
  const schedule = readSchedule(letter, event, clock, findings, `${at}/schedule`)
  const lastSitting = schedule.days.at(-1)
  const deadlines = deadlinesOf(letter, event, facts.deadlines)
  const ordinal = findings.state(`${at}/ordinal`, readOrdinal(letter, name))
  const series = findings.state(`${at}/series`, ordinal === null ? null : readSeries(letter, name))
  return {
    id: nameMeeting({ title, ordinal, series, startsOn: schedule.days[0]?.date ?? null }),
    title,
    ordinal,
    series,
    mode,
    schedule,
    venue: mode === 'virtual' ? null : stateVenue(letter, scope, place, findings, `${at}/venue`),
    ...readTerms(
      letter,
      { ...scope, inherited, lines: linesOf(letter, event) },
      { ...facts, deadlines },
      findings,
      at,
    ),
    contact: facts.contact,
    deadlines: stateDeadlines(findings, deadlines, {
      at,
      lastDay: lastSitting?.endDate ?? lastSitting?.date ?? null,
    }),
    ...NOT_IN_LETTERS,
    status,
    convenedBy: facts.reference === null ? [] : [facts.reference],
    language: facts.language,
  }
}

/**
 * An unknown place is not used as the place of another meeting: "at the Peabody Hotel in Orlando".
 */
function placeFor(letter: Letter, { owns }: FoundEvent, scope: Scope): FoundPlace | null {
  const { tokens, marks } = letter
  const [span] = owns === ownsAll ? [] : (readVenue(letter, scope)?.spans ?? [])
  const to = span ? rangeOf(tokens, span).to : 0
  const name = marks.at('in', to)?.to ?? to
  const isUnknown =
    to > 0 && name > to && mayBeginName(tokens, name) && !placeAt(letter, name, name + 4)
  return isUnknown ? null : readPlace(letter, scope)
}

/** Returns the title of a meeting, without an Arabic "and" before it. */
function titled({ tokens, language }: Letter, { title }: FoundEvent): Found<string> {
  const { start, end } = spanOf(tokens, title)
  const words = wordsOf(tokens, title).replace(/[,;:]$/, '')
  const isJoined = language === 'ar' && title.from === title.noun.from && opensWithAnd(words)
  const skipped = isJoined ? 1 : 0
  return { value: words.slice(skipped), spans: [{ start: start + skipped, end }] }
}

function venueOrOnline(
  letter: Letter,
  scope: Scope,
  place: FoundPlace | null,
): Found<string> | null {
  return place?.city ?? place?.country ?? readVenue(letter, scope)
}

function clockOf(letter: Letter, { city, country, zone }: FoundPlace) {
  const [span] = (city ?? country)?.spans ?? []
  // Of two places with one name, the other may be better known
  const isKnown = city !== null && (findCityNamed(letter, city.value)?.zone ?? null) === zone
  return span ? { name: isKnown ? city.value : null, zone, ...rangeOf(letter.tokens, span) } : null
}

function stateVenue(
  letter: Letter,
  scope: Scope,
  place: FoundPlace | null,
  findings: Findings,
  at: string,
): Meeting['venue'] {
  const name = readVenue(letter, scope, place?.city?.value ?? undefined)
  if (!name && !place) return null
  return {
    name: findings.state(`${at}/name`, name),
    city: findings.state(`${at}/city`, place?.city ?? null),
    country: findings.state(`${at}/country`, place?.country ?? null),
  }
}

/** Puts deadlines with a meeting. */
function stateDeadlines(
  findings: Findings,
  found: readonly FoundDeadline[],
  { at, lastDay }: { at: string; lastDay: string | null },
): Meeting['deadlines'] {
  const deadlines = findings.stateEach(`${at}/deadlines`, found)
  deadlines.forEach(({ date }, index) => {
    if (lastDay === null || date <= lastDay) return
    const span = found[index]?.spans[0] ?? null
    findings.remark({ code: 'deadline-after-meeting', span, pointer: `${at}/deadlines/${index}` })
  })
  return deadlines.map(deadlineOfMeeting)
}

type Terms = Required<
  Pick<
    Meeting,
    'languages' | 'organizers' | 'objectives' | 'participation' | 'fee' | 'registration' | 'website'
  >
>

/** Who may come, in which language, at what price, on which page. */
function readTerms(
  letter: Letter,
  scope: Scope & { readonly inherited: Scope; readonly lines: readonly Range[] },
  facts: LetterFacts,
  findings: Findings,
  at: string,
): Terms {
  return {
    languages: findings.stateEach(`${at}/languages`, readWorkingLanguages(letter, scope)),
    organizers: findings.stateEach(`${at}/organizers`, readOrganizers(letter, scope.inherited)),
    objectives: findings.stateEach(`${at}/objectives`, readObjectives(letter, scope)),
    participation: readPolicy(letter, scope, facts, findings, `${at}/participation`),
    fee: findings.state(`${at}/fee`, readFee(letter, scope)),
    registration: {
      required: findings.state(`${at}/registration/required`, readRegistrationDuty(letter, scope)),
      url: findings.state(`${at}/registration/url`, readRegistrationPage(letter, scope)),
      opensOn: stateOpening(letter, scope, findings, `${at}/registration/opensOn`),
      closesOn: stateClosing(letter, facts.deadlines, findings, `${at}/registration/closesOn`),
      capacity: null,
    },
    website: findings.state(`${at}/website`, readWebsite(letter, scope, scope.lines)),
  }
}

function readPolicy(
  letter: Letter,
  scope: Scope,
  { reference }: LetterFacts,
  findings: Findings,
  at: string,
): Meeting['participation'] {
  const { openTo, conditions, used, restriction } = readParticipation(letter, scope)
  used.forEach((words) => findings.use(words))
  if (restriction) {
    findings.use(restriction)
    const span = spanOf(letter.tokens, restriction)
    findings.remark({ code: 'restriction-not-read', span, pointer: at })
  }
  const cites = (pointer: string) => ({
    reference,
    paragraph: findings.evidence[pointer]?.spans[0]?.paragraph ?? null,
  })
  return {
    openTo: findings
      .stateEach(`${at}/openTo`, openTo)
      .map((kind, index) => ({ kind, cites: cites(`${at}/openTo/${index}`) })),
    conditions: findings
      .stateEach(`${at}/conditions`, conditions)
      .map(({ kind, text }, index) => ({ kind, text, cites: cites(`${at}/conditions/${index}`) })),
  }
}
