import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as circulars from '../src/circulars/index'
import * as writing from '../src/circulars/writing/index'
import * as eligibility from '../src/eligibility/index'
import * as root from '../src/index'
import * as facts from '../src/meetings/facts/index'
import * as meetings from '../src/meetings/index'
import * as timezones from '../src/timezones/index'
import * as timezonesLanguages from '../src/timezones/languages/index'
import * as words from '../src/words/index'
import * as updates from '../src/words/updates/index'
import * as wordsLanguages from '../src/words/languages/index'
import { SIXTH_MEETING } from './sixth-meeting'
import { callWrongly } from './wrong-calls'

type Call = (wrong: unknown) => unknown
interface Case {
  readonly name: string
  /** What the error calls it. */
  readonly argument: string
  readonly wrongs: readonly unknown[]
  readonly call: Call
}

const DATES = [
  '2024-9-18',
  '7 December 2021',
  '2025-13-45',
  'yesterday',
  '',
  undefined,
  new Date(0),
]
const INSTANTS = [
  '2021-12-07',
  'now',
  '2021-12-07T10:00',
  '2021-02-30T10:00Z',
  undefined,
  new Date(Number.NaN),
  {},
]
const TIMES = ['24:00', '9:00', '10', '', undefined, 10]
const ZONES = ['Mars/X', 'Geneva', '+15:00', '', undefined, 1]
const COUNTRIES = ['UK', 'EL', 'ZZ', 'co', 'COL', 'Colombia', '__proto__', '', undefined]
const CAPACITIES = ['Individual', 'member', '', undefined, 7]
const LANGUAGES = ['de', 'FR', 'fr-CA', '', 7]
const WORDINGS = ['fr', 'en', '', null, 7]
const REFERENCES = ['TSB Circular 352', null, undefined, {}, 352]

const meeting = SIXTH_MEETING
const policy = meeting.participation
const circular = circulars.circularOf({
  reference: { series: 'TSB Circular', number: '352', text: 'TSB Circular 352' },
})
const { reference } = circular
const individual = { capacity: 'individual', country: 'CO', organization: null }
const on = '2021-12-07'
const search = { places: [{ zone: 'Asia/Tokyo' }], durationMinutes: 60, from: on, until: on }
const decision = eligibility.decideEligibility(
  { capacity: 'individual', country: 'CO', organization: null },
  policy,
  { on },
)

const cases: Case[] = []
const untyped = new Map<string, (...given: unknown[]) => unknown>()
const isFunction = (value: unknown): value is (...given: unknown[]) => unknown =>
  typeof value === 'function'
for (const entry of [
  ...[circulars, writing, eligibility, facts, root],
  ...[meetings, timezones, words, updates],
])
  for (const [name, value] of Object.entries<unknown>(entry))
    if (isFunction(value)) untyped.set(name, value)

function refuses(name: string, argument: string, wrongs: readonly unknown[], ...given: unknown[]) {
  const call: Call = (wrong) => untyped.get(name)?.(...given.map((each) => put(each, wrong)))
  cases.push({ name, argument, wrongs, call })
}

/** Where the wrong value goes. */
const HERE = Symbol('here')
function put(value: unknown, wrong: unknown): unknown {
  if (value === HERE) return wrong
  if (Array.isArray(value)) return value.map((each) => put(each, wrong))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each, wrong)]))
}
const present = (wrongs: readonly unknown[]) => wrongs.filter((each) => each !== undefined)

refuses('assertDate', 'date', DATES, HERE)
refuses('listFacts', 'columns', ['edited', { editable: true }, null, undefined], HERE)
refuses('factsFrom', 'names', [['charge'], ['fee', 7], 'fee', null, undefined], HERE)
refuses('emptyValue', 'name', ['charge', 'toString', '', undefined, 7], HERE)
refuses('assertInstant', 'instant', INSTANTS, HERE)
refuses('assertWallTime', 'time', TIMES, HERE)
refuses('assertZone', 'zone', ZONES, HERE)
refuses('assertCountry', 'country', COUNTRIES, HERE)
refuses('assertCapacity', 'capacity', CAPACITIES, HERE)
refuses('assertLanguage', 'language', LANGUAGES, HERE)
refuses('assertReference', 'reference', REFERENCES, HERE)

refuses('membershipOf', 'country', COUNTRIES, HERE, { on })
refuses('membershipOf', 'options.on', DATES, 'CO', { on: HERE })
refuses('memberStatesOn', 'on', DATES, HERE)
for (const name of ['decideEligibility', 'eligibleFrom', 'eligibleCapacities']) {
  refuses(name, 'options.on', DATES, individual, policy, { on: HERE })
  refuses(name, 'applicant.country', COUNTRIES, { ...individual, country: HERE }, policy, { on })
}
for (const name of ['decideEligibility', 'eligibleFrom'])
  refuses(name, 'applicant.capacity', CAPACITIES, { ...individual, capacity: HERE }, policy, { on })

for (const name of ['decideEligibility', 'eligibleFrom', 'eligibleCapacities']) {
  refuses(name, 'options', [undefined, null, on], individual, policy, HERE)
  const half = { openTo: policy.openTo, conditions: HERE }
  refuses(name, 'policy.conditions', [undefined, null, 'none'], individual, half, { on })
}

refuses(
  'decideEligibility',
  'policy.openTo.kind',
  ['everyone', 'constructor', undefined],
  individual,
  { ...policy, openTo: [{ kind: HERE, cites: null }] },
  { on },
)

for (const name of [
  'meetingPhase',
  'sessionsAt',
  'nextSession',
  'isJoiningRevealed',
  'joiningStatus',
])
  refuses(name, 'now', INSTANTS, meeting, HERE)

refuses('registrationStatus', 'now', INSTANTS, meeting, null, HERE)
refuses('parseSitting', 'date', DATES, HERE, '10:00', '15:30')
refuses('sittingOf', 'date', DATES, { date: HERE })
refuses('sittingOf', 'startTime', present(TIMES), { date: on, startTime: HERE, endTime: '15:30' })
const hand = { id: 's1', title: 'A', date: on, startTime: '10:00', endTime: '11:00' }
refuses('sessionOf', 'date', DATES, { ...hand, date: HERE })
refuses('sessionOf', 'startTime', TIMES, { ...hand, startTime: HERE })
refuses('sessionOf', 'endTime', [...TIMES, '10:00'], { ...hand, endTime: HERE })
refuses('applyChanges', 'changes', [null, undefined, {}, 'title'], meeting, HERE)
refuses('formatInstant', 'instant', INSTANTS, HERE)
refuses('fromTemporal', 'zone', ZONES, { epochMilliseconds: 0, timeZoneId: HERE })
refuses('assertComplete', 'meeting', [null, [], { id: 'x' }], HERE)
refuses('toTemporal', 'time.instant', INSTANTS, { instant: HERE }, 'Asia/Tokyo', {})
refuses('toTemporal', 'zone', ZONES, { instant: `${on}T10:00:00Z` }, HERE, {})
refuses('parseSitting', 'startTime', TIMES, on, HERE, '15:30')
refuses(
  'parseSitting',
  'endTime',
  TIMES.filter((time) => time !== '24:00'),
  on,
  '10:00',
  HERE,
)
const session = { id: 's1', date: on, startTime: '10:00', endTime: '11:00' }
refuses('moveDay', 'from', DATES, [session], HERE, on)
refuses('moveDay', 'to', DATES, [session], on, HERE)
refuses('moveProgramme', 'from[0].date', DATES, [session], [{ date: HERE }], [{ date: on }])
refuses('moveProgramme', 'to[0].date', DATES, [session], [{ date: on }], [{ date: HERE }])
refuses('listUnmovedDeadlines', 'since', DATES, meeting, meeting, HERE)
refuses('daysMoved', 'before[0].date', DATES, [{ date: HERE }], [{ date: on }])
refuses('daysMoved', 'after[0].date', DATES, [{ date: on }], [{ date: HERE }])
refuses('addDays', 'date', DATES, HERE, 1)

for (const name of ['instantOf', 'resolveWallTime']) {
  refuses(name, 'date', DATES, HERE, '10:00', 'Europe/Zurich')
  refuses(name, 'time', TIMES, on, HERE, 'Europe/Zurich')
  refuses(name, 'zone', ZONES, on, '10:00', HERE)
}
refuses('wallTimeAt', 'instant', INSTANTS, HERE, 'Europe/Zurich')
refuses('wallTimeAt', 'zone', ZONES, '2021-12-07T09:00:00Z', HERE)
refuses('meetingTimes', 'zone', ZONES, meeting, HERE)
refuses('offsetTransitionsNear', 'zone', ZONES, meeting, HERE)
refuses('offsetTransitionsNear', 'since', present(INSTANTS), meeting, 'Asia/Tokyo', { since: HERE })
refuses('timeZoneCosts', 'zones[1]', ZONES, meeting, ['Asia/Tokyo', HERE])
refuses('resolveZone', 'on', present(DATES), 'CET', { on: HERE })
refuses('zonesOf', 'country', COUNTRIES, HERE)
refuses('fairSlots', 'search.places.0.zone', ZONES, { ...search, places: [{ zone: HERE }] })
refuses('fairSlots', 'search.zone', present(ZONES), { ...search, zone: HERE })
refuses('fairSlots', 'search.from', DATES, { ...search, from: HERE })
refuses('fairSlots', 'search.until', DATES, { ...search, until: HERE })

refuses('studyPeriodOf', 'date', DATES, HERE)
refuses('consolidate', 'on', present(DATES), [], { on: HERE })
refuses('formatReference', 'reference', REFERENCES, HERE)
refuses('formatReference', 'language', LANGUAGES, reference, HERE)
refuses('citeParagraph', 'reference', REFERENCES, HERE, '5')
refuses('citeParagraph', 'language', LANGUAGES, reference, '5', HERE)
const dated = { reference, issuedOn: on }
refuses('compareReferences', 'one.reference', REFERENCES, { ...dated, reference: HERE }, dated)
refuses('compareReferences', 'other.issuedOn', DATES, dated, { ...dated, issuedOn: HERE })
refuses('renderCircular', 'language', LANGUAGES, circular, { format: 'text', language: HERE })
const FORMATS = ['pdf', '', 'constructor', undefined]
refuses('renderCircular', 'options.format', FORMATS, circular, { format: HERE })
refuses('circularLayout', 'language', LANGUAGES, circular, { language: HERE })

const moment = { date: on, time: '10:00' }
refuses('describeDate', 'date', DATES, HERE)
refuses('describeDate', 'wording', WORDINGS, on, HERE)
refuses('describeTime', 'dateTime.date', DATES, { ...moment, date: HERE })
refuses('describeTime', 'dateTime.time', TIMES, { ...moment, time: HERE })
refuses('describeTime', 'wording', WORDINGS, moment, HERE)
refuses('describeTimeRange', 'start.date', DATES, {
  start: { ...moment, date: HERE },
  end: null,
})
refuses('describeTimeRange', 'end.time', TIMES, {
  start: null,
  end: { ...moment, time: HERE },
})
refuses('describeTimeRange', 'wording', WORDINGS, { start: moment, end: null }, HERE)
refuses('describeDayShift', 'wording', WORDINGS, 1, HERE)
const range = { date: '2021-12-07', lastDate: '2021-12-08', start: null, end: null }
refuses('describeDateRange', 'date', DATES, HERE, '2021-12-08')
refuses('describeDateRange', 'date', DATES, '2021-12-07', HERE)
refuses('describeDateRange', 'wording', WORDINGS, '2021-12-07', '2021-12-08', HERE)
refuses('describeDayRange', 'range.lastDate', DATES, { ...range, lastDate: HERE })
refuses('describeDayRange', 'wording', WORDINGS, range, HERE)
refuses('describeShortName', 'wording', WORDINGS, meeting, HERE)
refuses('listOrdinals', 'ordinal', [0, 1.5, Number.NaN, '6', null], HERE, 'en')
refuses('listOrdinals', 'language', LANGUAGES, 6, HERE)
refuses('describePhase', 'wording', WORDINGS, 'ended', HERE)
const open = { kind: 'open', closesAt: null }
refuses('describeRegistrationStatus', 'wording', WORDINGS, open, HERE)
refuses('describeEligibleFrom', 'date', DATES, HERE)
refuses('describeEligibleFrom', 'wording', WORDINGS, on, HERE)
refuses('describeDecision', 'wording', WORDINGS, decision, HERE)
refuses('describeGround', 'wording', WORDINGS, decision.grounds[0], HERE)
const reason = { code: 'focal-point-approval-not-known' }
const missing = { fact: 'focal-point-approval', askOf: 'focal-point', reason }
refuses('describeMissingFact', 'wording', WORDINGS, missing, HERE)
const noticed = {
  code: 'text-empty',
  severity: 'error',
  span: null,
  pointer: null,
  suggestion: null,
}
refuses('describeDiagnostic', 'wording', WORDINGS, noticed, HERE)
refuses('describeDiagnostic', 'diagnostic.code', ['x', 'constructor', undefined], {
  ...noticed,
  code: HERE,
})
const change = {
  kind: 'cancelled',
  what: 'meeting',
  pointer: '',
  name: null,
  before: null,
  after: null,
}
refuses('describeChange', 'wording', WORDINGS, change, HERE)
refuses('describeUpdates', 'wording', WORDINGS, [], meeting, HERE)
refuses('describeHeadline', 'wording', WORDINGS, [], HERE)
refuses('describeTopic', 'wording', WORDINGS, 'time', HERE)
for (const name of ['countryName', 'countryNameInSentence']) {
  refuses(name, 'country', COUNTRIES, HERE)
  refuses(name, 'wording', WORDINGS, 'CO', HERE)
}
for (const name of ['listCountries', 'listNationalities']) refuses(name, 'wording', WORDINGS, HERE)

/** A right call of each function that takes records or lists. */
const CALLS: readonly (readonly [name: string, ...given: unknown[]])[] = [
  ['assertComplete', meeting],
  ['addFact', meeting, '/fee', meeting],
  ['applyChanges', meeting, []],
  ['changesFor', 'public', []],
  ['checkCircular', circular, [meeting]],
  ['checkFacts', { meeting, evidence: {} }, meeting, 'en'],
  ['checkProgramme', meeting],
  ['circularLayout', circular, { language: 'en' }],
  ['circularOf', {}],
  ['cityName', 'Geneva', timezonesLanguages.fr],
  ['compareMeetings', meeting, meeting],
  ['compareReferences', dated, dated],
  ['compareWithCircular', meeting, { circular, meetings: [meeting], evidence: {} }],
  ['composeCircular', [], { language: 'en', reference, issuedOn: on }],
  ['confirmFacts', { evidence: {} }, []],
  ['consolidate', [], { on }],
  ['dayRanges', timezones.meetingTimes(meeting, 'Asia/Tokyo').days],
  ['daysMoved', [{ date: on }], [{ date: on }]],
  ['decideEligibility', individual, policy, { on }],
  ['describeChange', change],
  ['describeDecision', decision],
  ['describeDiagnostic', noticed],
  ['describeGround', decision.grounds[0]],
  ['describeHeadline', [], wordsLanguages.WORDINGS.en],
  ['describeMissingFact', missing],
  ['describeRegistrationStatus', open],
  ['describeShortName', meeting],
  ['describeUpdates', [], meeting, wordsLanguages.WORDINGS.en],
  ['eligibleCapacities', individual, policy, { on }],
  ['eligibleFrom', individual, policy, { on }],
  ['fairSlots', search],
  ['factsFrom', ['fee'], () => null],
  ['findCity', 'Geneva', []],
  ['fromTemporal', { epochMilliseconds: 0, timeZoneId: 'Asia/Tokyo' }],
  ['groupParagraphs', circular.paragraphs],
  ['isJoiningRevealed', meeting, `${on}T10:00:00Z`],
  ['isVenueFirst', meeting],
  ['joiningRevealedAt', meeting],
  ['joiningStatus', meeting, `${on}T10:00:00Z`],
  ['listFacts', {}],
  ['listUncertainFacts', { evidence: {} }],
  ['listUnmovedDeadlines', meeting, meeting, on],
  ['mapOfVenue', meeting],
  ['meetingOf', meeting],
  ['meetingPhase', meeting, `${on}T10:00:00Z`],
  ['meetingTimes', meeting, 'Asia/Tokyo'],
  ['membershipOf', 'CO', { on }],
  ['membershipSources', eligibility.membershipOf('CO', { on })],
  ['mergeMeetings', { base: meeting, mine: meeting, theirs: meeting }],
  ['missingFacts', decision],
  ['mostImportantFirst', [change], []],
  ['moveDay', [session], on, on],
  ['moveProgramme', [session], [{ date: on }], [{ date: on }]],
  ['nextSession', meeting, `${on}T10:00:00Z`],
  ['offsetTransitionsNear', meeting, 'Asia/Tokyo'],
  ['registrationStatus', meeting, null, `${on}T10:00:00Z`],
  ['renderCircular', circular, { format: 'text' }],
  ['resolveZone', 'CET', { on }],
  ['seriesOf', [meeting], 'U4SSC'],
  ['sessionOf', hand],
  ['sessionsAt', meeting, `${on}T10:00:00Z`],
  ['sittingOf', { date: on }],
  ['speakerOf', { id: 'a', name: 'A' }],
  ['timeZoneCosts', meeting, ['Asia/Tokyo']],
  ['toSchemaOrg', meeting],
  [
    'toTemporal',
    { instant: `${on}T10:00:00Z` },
    'Asia/Tokyo',
    { Instant: { from: () => ({ toZonedDateTimeISO: () => 0 }) } },
  ],
  ['topicOfChange', change],
  ['translateTitles', meeting, 'fr'],
  ['writeProgrammeAnnex', meeting, 'en'],
  ['writeSubject', meeting, 'en'],
  ['writeAmendment', meeting, meeting, { language: 'en', reference: 'TSB Circular 352' }],
  ['writeClause', 'fee', meeting, 'en'],
  ['writeClauses', meeting, 'en', ['fee']],
]

/** Functions without a right call above. */
const TAKE_NONE = [
  // What asks whether a value is right takes any value, and these take only texts and numbers
  ...['isDate', 'isInstant', 'isWallTime', 'isZone', 'isCountry', 'isCapacity', 'isLanguage'],
  ...['isReference', 'normalizeZone', 'zoneLabel', 'nextTitle', 'languageName'],
  ...['formatFileSize', 'listStatedFacts', 'timeZoneRules'],
]

describe('a wrong argument is refused by name, with the form that is accepted', () => {
  it.each(cases)('$name: $argument', ({ argument, wrongs, call }) => {
    for (const wrong of wrongs) {
      const error = errorOf(() => call(wrong))
      expect(error, String(wrong)).toBeInstanceOf(RangeError)
      expect(String(error).startsWith(`RangeError: ${argument}`), String(error)).toBe(true)
    }
  })

  it('in every exported function that takes one', () => {
    const tried = new Set([
      ...cases.map(({ name }) => name),
      ...CALLS.map(([name]) => name),
      ...TAKE_NONE,
    ])
    expect([...untyped.keys()].filter((name) => !tried.has(name))).toEqual([])
  })

  it.each(CALLS)('and no other error follows from one: %s', async (name, ...given) => {
    const call = (...wrong: unknown[]) => untyped.get(String(name))?.(...wrong)
    expect(await callWrongly(call, given)).toEqual([])
  })

  it('and in the same functions of words/languages', () => {
    const functions = Object.entries(wordsLanguages).filter(
      ([, value]) => typeof value === 'function',
    )
    const tried = new Set([
      ...cases.map(({ name }) => name),
      'findCountry',
      'isLanguage',
      'languageName',
    ])
    expect(functions.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([])
  })

  it.each([
    [new Date(0), 'a Date'],
    [[], 'a list'],
    [{}, 'an object'],
    [null, 'null'],
    [undefined, 'undefined'],
    [new Uint8Array(), 'bytes'],
  ])('with the type of the given value: %s is %s', (given, kind) => {
    expect(String(errorOf(() => timezones.assertDate(given)))).toMatch(new RegExp(`not ${kind}$`))
  })

  it('without the text of a whole letter in the error', () => {
    expect(String(errorOf(() => timezones.assertDate('x'.repeat(1_000_000)))).length).toBeLessThan(
      200,
    )
  })
})

describe('an assertion accepts the same values as its schema', () => {
  const near = (pattern: RegExp) => fc.oneof(fc.stringMatching(pattern), fc.string())
  it.each([
    ['dates', timezones.isDate, root.CalendarDateSchema, /^\d{4}-[01]\d-[0-3]\d$/],
    ['times', timezones.isWallTime, root.WallTimeSchema, /^[0-2]\d:[0-6]\d$/],
    [
      'instants',
      timezones.isInstant,
      root.InstantSchema,
      /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-][0-2]\d:[0-5]\d)$/,
    ],
    ['countries', eligibility.isCountry, root.CountrySchema, /^[A-Z]{2}$/],
    ['languages', root.isLanguage, root.LanguageSchema, /^(ar|en|es|fr|ru|zh|de)$/],
    ['capacities', eligibility.isCapacity, eligibility.CapacitySchema, /^(individual|observer)$/],
  ] as const)('%s', (_name, is, schema, pattern) => {
    fc.assert(
      fc.property(near(pattern), (text) => {
        expect(is(text)).toBe(schema.safeParse(text).success)
      }),
    )
  })
})

function errorOf(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}
