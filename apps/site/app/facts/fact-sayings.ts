import type { PublicMeeting, PublishedMeeting } from '@u4ssc/client/meetings'
import type { FactName } from '@u4ssc/domain/meetings/facts'
import { organizationName } from '../catalogue/organization-names'
import {
  describeFee,
  describeLanguages,
  describeOpenTo,
  describePartners,
  describeRegistration,
  describeVenue,
} from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import type { FactKind } from './fact-kind'
import type { ConvenedMeeting } from './key-facts'
import { sayConditions, sayContact, sayConvenedBy, sayRegistration, sayWebsite } from './key-facts'
import {
  listed,
  sayDeadlines,
  sayOtherContact,
  sayTitle,
  sayWhere,
  scheduleWords,
} from './letter-facts'
import { inList, inWords, type LetterMeeting, type SaidMeeting, type Saying } from './saying'

/** A published meeting and the circulars that convened it. */
export type KeyMeeting = PublishedMeeting & ConvenedMeeting

/** How the site says a fact of a meeting; `null` where it is said with another fact, or not. */
interface FactSaying {
  /** Among the key facts of the meeting page. @param now - an instant, RFC 3339 */
  readonly key: ((i18n: I18n, meeting: KeyMeeting, now: string) => Saying[]) | null
  /** On the page of the circular that states it. */
  readonly letter: ((i18n: I18n, meeting: LetterMeeting) => Saying[]) | null
  /** Its colour in the text of the circular. */
  readonly legend: FactKind
}

const schedule = inWords(
  (i18n) => i18n.t('circular.when'),
  (i18n, meeting) => scheduleWords(i18n, meeting.schedule),
  '/schedule',
)
const venue = inWords(
  (i18n) => i18n.t('meeting.place'),
  (i18n, meeting) => describeVenue(i18n, meeting.venue),
  '/venue',
)
const languages = inWords(
  (i18n, meeting) => i18n.t('meeting.language', { count: meeting.languages.length }),
  (i18n, meeting) => describeLanguages(i18n, meeting.languages),
  '/languages',
)
const organizersOf = (i18n: I18n, { organizers }: PublicMeeting) =>
  organizers.map((name) => organizationName(i18n, name))
const organizers = inList((i18n) => i18n.t('fact/organizers'), organizersOf, '/organizers')
const organizersInLetter = inWords(
  (i18n) => i18n.t('fact/organizers'),
  (i18n, meeting) => {
    const names = organizersOf(i18n, meeting)
    return names.length === 0 ? null : i18n.list(names)
  },
  '/organizers',
  '/partners',
)
const partnersOf = (name: 'hosts' | 'partners') =>
  inList(
    (i18n) => i18n.t(`fact/${name}`),
    (i18n, meeting) => describePartners(i18n, meeting[name] ?? [], meeting.schedule),
    `/${name}`,
  )
const objectives = inWords(
  (i18n) => i18n.t('fact/objectives'),
  (_, meeting) => listed(meeting.objectives),
  '/objectives',
)
const openTo = (pointer: string) =>
  inWords(
    (i18n) => i18n.t('fact/participation/openTo'),
    (i18n, { participation }) => describeOpenTo(i18n, participation),
    pointer,
  )
const groups = openTo('/participation/openTo')
const policy = (i18n: I18n, meeting: SaidMeeting) => [
  ...groups(i18n, meeting),
  ...sayConditions(i18n, meeting),
]
const fee = inWords(
  (i18n) => i18n.t('fact/fee'),
  (i18n, meeting) => describeFee(i18n, meeting.fee),
  '/fee',
)
const registration = inWords(
  (i18n) => i18n.t('fact/registration'),
  (i18n, meeting) => describeRegistration(i18n, meeting.registration),
  '/registration',
)
const website = inWords(
  (i18n) => i18n.t('fact/website'),
  (_, meeting) => meeting.website,
  '/website',
)
/** The facts of a meeting in the order of the meeting page and of the page of a circular. */
// prettier-ignore
export const FACT_SAYINGS = {
  convenedBy:           { key: sayConvenedBy,          letter: null,                     legend: 'reference' },
  title:                { key: null,                   letter: sayTitle,                 legend: 'meeting' },
  schedule:             { key: null,                   letter: schedule,                 legend: 'time' },
  mode:                 { key: null,                   letter: sayWhere,                 legend: 'place' },
  venue:                { key: venue,                  letter: null,                     legend: 'place' },
  languages:            { key: languages,              letter: languages,                legend: 'participation' },
  organizers:           { key: organizers,             letter: organizersInLetter,       legend: 'people' },
  hosts:                { key: partnersOf('hosts'),    letter: null,                     legend: 'people' },
  partners:             { key: partnersOf('partners'), letter: null,                     legend: 'people' },
  objectives:           { key: null,                   letter: objectives,               legend: 'meeting' },
  participation:        { key: policy,                 letter: openTo('/participation'), legend: 'participation' },
  fee:                  { key: fee,                    letter: fee,                      legend: 'participation' },
  registration:         { key: sayRegistration,        letter: registration,             legend: 'participation' },
  deadlines:            { key: null,                   letter: sayDeadlines,             legend: 'deadline' },
  website:              { key: sayWebsite,             letter: website,                  legend: 'participation' },
  contact:              { key: sayContact,             letter: sayOtherContact,          legend: 'people' },
  // Said by the title, in the lead, in a section of the meeting page, or to nobody
  id:                   { key: null,                   letter: null,                     legend: 'meeting' },
  shortTitle:           { key: null,                   letter: null,                     legend: 'meeting' },
  ordinal:              { key: null,                   letter: null,                     legend: 'meeting' },
  series:               { key: null,                   letter: null,                     legend: 'meeting' },
  status:               { key: null,                   letter: null,                     legend: 'meeting' },
  summary:              { key: null,                   letter: null,                     legend: 'meeting' },
  description:          { key: null,                   letter: null,                     legend: 'meeting' },
  image:                { key: null,                   letter: null,                     legend: 'other' },
  interpretation:       { key: null,                   letter: null,                     legend: 'participation' },
  captioning:           { key: null,                   letter: null,                     legend: 'participation' },
  access:               { key: null,                   letter: null,                     legend: 'participation' },
  practicalInformation: { key: null,                   letter: null,                     legend: 'place' },
  recording:            { key: null,                   letter: null,                     legend: 'other' },
  programme:            { key: null,                   letter: null,                     legend: 'meeting' },
  speakers:             { key: null,                   letter: null,                     legend: 'people' },
  documents:            { key: null,                   letter: null,                     legend: 'other' },
  outcomes:             { key: null,                   letter: null,                     legend: 'meeting' },
  decisions:            { key: null,                   letter: null,                     legend: 'meeting' },
  joining:              { key: null,                   letter: null,                     legend: 'other' },
  language:             { key: null,                   letter: null,                     legend: 'other' },
  localizations:        { key: null,                   letter: null,                     legend: 'other' },
} as const satisfies Readonly<Record<FactName, FactSaying>>

/** Returns the sayings of all facts, in order. */
export function listSayings(): readonly FactSaying[] {
  return Object.values(FACT_SAYINGS)
}
