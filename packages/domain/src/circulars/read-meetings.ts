import type { Meeting, Venue } from '../meetings/index'
import type { Language } from '../scalars'
import type { Contact } from '../contact'
import type { CircularDeadline } from './circular'
import { findEvents, type FoundEvent } from './find-events'
import type { Findings, Found } from './findings'
import { nameMeeting, readOrdinal, readSeries } from './name-meeting'
import { readDeadlines, readTableDeadlines, stateDeadlines } from './read-deadlines'
import { readMode } from './read-mode'
import { readObjectives } from './read-objectives'
import { readOrganizers } from './read-organizers'
import { readParticipation } from './read-participation'
import { type FoundPlace, readPlace, readVenue } from './read-places'
import {
  readFee,
  readRegistrationDuty,
  readRegistrationPage,
  readWebsite,
} from './read-registration'
import { readSchedule } from './read-schedule'
import { readWorkingLanguages } from './read-working-languages'
import type { Statements } from './statements'

/** What the header says and every meeting of the letter needs. */
export interface LetterFacts {
  readonly reference: string | null
  readonly issuedOn: string | null
  readonly language: Language | null
  readonly contact: Contact
  readonly headerPage: Found<string> | null
}

interface MeetingFacts extends LetterFacts {
  /** The letter convenes no other: what it says without naming a meeting belongs to this one. */
  readonly isOnly: boolean
}

/** Reads the meetings that a letter convenes, in order of their start. */
export function readMeetings(
  statements: Statements,
  facts: LetterFacts,
  findings: Findings,
): Meeting[] {
  const events = findEvents(statements, facts.issuedOn).filter(({ dates }) => dates.length > 0)
  const inOrder = [...events].sort((a, b) => startOf(a).localeCompare(startOf(b), 'en'))
  const ids = new Set<string>()
  return inOrder.map((event, index) => {
    const own = { ...facts, isOnly: inOrder.length === 1 }
    const meeting = readMeeting(event, own, findings, `/meetings/${index}`)
    const id = ids.has(meeting.id) ? `${meeting.id}-${index + 1}` : meeting.id
    ids.add(id)
    return { ...meeting, id }
  })
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
  event: FoundEvent,
  facts: MeetingFacts,
  findings: Findings,
  at: string,
): Meeting {
  const { statements } = event
  const { letter, sentences } = statements
  const title = event.title.value
  findings.state(`${at}/title`, event.title)
  const candidate = readPlace(statements, sentences)
  const mode = findings.state(`${at}/mode`, readMode(statements, candidate?.city ?? null))
  const place = mode === 'virtual' ? null : candidate
  const schedule = readSchedule(statements, event, place, findings, `${at}/schedule`)
  const ordinal = findings.state(`${at}/ordinal`, readOrdinal(letter, event.title))
  const series = findings.state(
    `${at}/series`,
    ordinal === null ? null : readSeries(letter, event.title),
  )
  return {
    id: nameMeeting({ title, ordinal, series, startsOn: schedule.days[0]?.date ?? null }),
    title,
    ordinal,
    series,
    mode,
    schedule,
    venue: place && stateVenue(statements, place, findings, `${at}/venue`),
    ...readTerms(statements, facts, findings, at),
    contact: facts.contact,
    deadlines: stateDeadlines(findings, deadlinesOf(event, facts), {
      at,
      lastDay: schedule.days.at(-1)?.date ?? null,
    }),
    ...NOT_IN_LETTERS,
    status: 'convened',
    convenedBy: facts.reference === null ? [] : [facts.reference],
    language: facts.language,
  }
}

function stateVenue(
  statements: Statements,
  place: FoundPlace,
  findings: Findings,
  at: string,
): Venue {
  return {
    name: findings.state(`${at}/name`, readVenue(statements, statements.sentences)),
    city: findings.state(`${at}/city`, place.city),
    country: findings.state(`${at}/country`, place.country),
  }
}

/** Deadlines of a table go by its rows; the others belong to the only meeting of a letter. */
function deadlinesOf(
  event: FoundEvent,
  { issuedOn, isOnly }: MeetingFacts,
): Found<CircularDeadline>[] {
  const start = startOf(event)
  const ofRow = readTableDeadlines(event.statements, Number(start.slice(0, 4)) || null)
    .filter(({ day }) => day === start)
    .map(({ deadline }) => deadline)
  return isOnly ? [...ofRow, ...readDeadlines(event.statements, issuedOn)] : ofRow
}

type Terms = Pick<
  Meeting,
  'languages' | 'organizers' | 'objectives' | 'participation' | 'fee' | 'registration' | 'website'
>

/** What holds for the whole letter: who, in which language, at what price, on which page. */
function readTerms(
  statements: Statements,
  facts: LetterFacts,
  findings: Findings,
  at: string,
): Terms {
  return {
    languages: findings.stateEach(`${at}/languages`, readWorkingLanguages(statements)),
    organizers: findings.stateEach(`${at}/organizers`, readOrganizers(statements)),
    objectives: findings.stateEach(`${at}/objectives`, readObjectives(statements.letter)),
    participation: readPolicy(statements, facts, findings, `${at}/participation`),
    fee: findings.state(`${at}/fee`, readFee(statements)),
    registration: {
      required: findings.state(`${at}/registration/required`, readRegistrationDuty(statements)),
      url: findings.state(`${at}/registration/url`, readRegistrationPage(statements)),
      opens: null,
      closes: null,
      capacity: null,
    },
    website: findings.state(`${at}/website`, readWebsite(statements, facts.headerPage)),
  }
}

function readPolicy(
  statements: Statements,
  { reference }: LetterFacts,
  findings: Findings,
  at: string,
): Meeting['participation'] {
  const { openTo, conditions } = readParticipation(statements)
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
      .map((condition, index) => ({ ...condition, cites: cites(`${at}/conditions/${index}`) })),
  }
}
