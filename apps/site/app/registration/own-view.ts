import type { OwnRegistration } from '@u4ssc/client'
import { countryName } from '@u4ssc/domain/words'
import type { Words } from '../words/words'
import { momentIn } from '../times/moment-in'
import type { LabelledValue } from './describe-answers'
import { MODES } from './form-notes'

/** A registration as its person reads it. */
export interface OwnView {
  readonly title: string
  readonly meetingPath: string
  readonly state: OwnRegistration['state']
  readonly stateWords: string
  readonly tone: 'good' | 'bad' | ''
  /** What comes next, in sentences. */
  readonly next: readonly string[]
  readonly reason: string | null
  readonly facts: readonly LabelledValue[]
  readonly rooms: readonly Room[]
  /** What those show at the door who take part on site. */
  readonly checkInCode: string | null
  readonly papers: OwnRegistration['officialDocuments']
  readonly nationality: string
  readonly canChange: boolean
}

interface Room {
  readonly label: string
  readonly url: string
  readonly passcode: string | null
  readonly telephones: readonly string[]
}

const CHANGEABLE: ReadonlySet<OwnRegistration['state']> = new Set([
  'in-review',
  'waiting',
  'offered',
  'confirmed',
])

const TONES = {
  unconfirmed: '',
  'in-review': '',
  waiting: '',
  offered: 'good',
  confirmed: 'good',
  refused: 'bad',
  lapsed: 'bad',
  withdrawn: '',
  erased: '',
} as const satisfies Record<OwnRegistration['state'], OwnView['tone']>

/** @param visitorZone - the visitor's zone; else times are in the zone they registered from */
export function toOwnView(
  words: Words,
  own: OwnRegistration,
  visitorZone: string | null = null,
): OwnView {
  const { title, meeting, state, reason, joining } = own
  return {
    title,
    meetingPath: words.path(`/meetings/${encodeURIComponent(meeting)}`),
    state,
    stateWords: words.say(`registration.state-${state}`),
    tone: TONES[state],
    next: nextFor(words, own, visitorZone ?? own.zone),
    reason,
    facts: factsOf(words, own),
    rooms: joining?.rooms ?? [],
    checkInCode: own.mode === 'on-site' ? own.checkInCode : null,
    papers: own.officialDocuments,
    nationality: own.country,
    canChange: CHANGEABLE.has(state),
  }
}

function nextFor(words: Words, own: OwnRegistration, zone: string | null): string[] {
  const { state, ahead, offerExpiresAt, joining, joiningFrom } = own
  const until =
    offerExpiresAt === null ? { date: '', time: '' } : momentIn(words, offerExpiresAt, zone)
  const next = [words.say(`registration.next-${state}`, { ...until })]
  if (ahead !== null) next.push(words.say('registration.ahead', { count: ahead }))
  if (state === 'confirmed' && joining === null && joiningFrom !== null)
    next.push(words.say('registration.joining-from', momentIn(words, joiningFrom, zone)))
  return next
}

/** Returns what a person sent, in the words of the page. */
export function factsOf(words: Words, own: OwnRegistration): OwnView['facts'] {
  const needs = own.accessNeeds.map(
    ({ service, details }) => details ?? words.say(`register.need-${service}`),
  )
  return [
    { label: words.say('register.name'), value: own.name },
    { label: words.say('register.email'), value: own.email },
    { label: words.say('register.organization'), value: own.organization },
    { label: words.say('eligibility.country'), value: countryName(own.country, words.wording) },
    {
      label: words.say('eligibility.capacity'),
      value: words.say(`eligibility.capacity-${own.capacity}`),
    },
    { label: words.say('register.mode'), value: words.say(MODES[own.mode]) },
    { label: words.say('register.language'), value: words.languageName(own.language) },
    { label: words.say('register.access'), value: needs.length === 0 ? null : words.list(needs) },
    { label: words.say('register.listed'), value: words.say(`register.listed-${own.listed}`) },
    {
      label: words.say('register.record'),
      value: words.say(own.recordAttendance ? 'register.yes' : 'register.no'),
    },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
}
