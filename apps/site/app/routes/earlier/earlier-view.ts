import type { MeetingSummary } from '@u4ssc/client/meetings'
import { CATALOGUE_AS_OF, DELIVERABLES, SOURCES } from '@u4ssc/catalogue'
import type { CatalogueMeeting } from '@u4ssc/catalogue'
import { describeDate } from '@u4ssc/domain/words'
import type { SiteMessage } from '@u4ssc/messages/site'
import { catalogueName } from '../../catalogue/catalogue-name'
import { placeOfMeeting } from '../../catalogue/meeting-rows'
import { neighboursOf } from '../../catalogue/neighbours'
import type { NeighboursView } from '../../catalogue/neighbours'
import { toSeriesLine } from '../../catalogue/series-line'
import type { LineItem } from '../../catalogue/series-line'
import { startCitations } from '../../catalogue/sourced'
import type { Citations, NumberedSource, SourcedText } from '../../catalogue/sourced'
import { placeName } from '../../times/places'
import { describeDates } from '../../times/when-view'
import type { I18n } from '../../i18n/i18n'
import { factsFromSources } from './facts-from-sources'
import type { SourcedFact } from './facts-from-sources'
import { describeHoursOfDays } from './times-from-sources'

/** The page of a meeting from public sources as plain data. */
export interface EarlierView {
  readonly ordinal: number
  readonly name: string
  /** Date, or the days between which it must lie; `null` if no source says. */
  readonly when: SourcedText | null
  /** Venue and city; each with its sources. */
  readonly where: readonly SourcedText[]
  readonly decisions: readonly SourcedText[]
  readonly objectives: readonly SourcedText[]
  readonly presented: readonly PresentedWork[]
  readonly programme: readonly ProgrammeDay[]
  /** Place of the times of the programme; `null` if they have no zone. */
  readonly programmePlace: string | null
  readonly facts: readonly SourcedFact[]
  readonly remarks: readonly SourcedText[]
  /** Names of the facts that no source states. */
  readonly gaps: readonly string[]
  readonly sources: readonly NumberedSource[]
  /** The month in which the sources were read, in words. */
  readonly readIn: string
  readonly neighbours: NeighboursView
  readonly line: readonly LineItem[]
}

interface PresentedWork {
  readonly work: SourcedText
  /** Of the publication; `null` if it is not known. */
  readonly href: string | null
}

interface ProgrammeDay {
  readonly date: string
  readonly name: string
  readonly items: readonly { readonly time: string; readonly title: SourcedText }[]
}

/**
 * @param published - published meetings of the initiative
 * @param now - an instant, RFC 3339
 */
export function toEarlierView(
  i18n: I18n,
  meeting: CatalogueMeeting,
  { published, now }: { readonly published: readonly MeetingSummary[]; readonly now: string },
): EarlierView {
  const citations = startCitations()
  const { cite } = citations
  const inEnglish = (facts: CatalogueMeeting['decisions']) =>
    facts.map((fact) => cite(fact, (words) => words, 'en'))
  const { ordinal, zone } = meeting
  return {
    ordinal,
    name: catalogueName(i18n, ordinal),
    // In the order of the page, which numbers the sources
    when: whenOf(i18n, meeting, citations),
    where: placesOf(i18n, meeting, citations),
    decisions: inEnglish(meeting.decisions),
    objectives: inEnglish(meeting.objectives),
    presented: meeting.presented.map((fact) => ({
      work: cite(fact, (words) => words, 'en'),
      href: addressOf(fact.value),
    })),
    programme: programmeByDay(i18n, meeting, citations),
    programmePlace: zone && placeName(i18n, zone.value),
    facts: factsFromSources(i18n, meeting, citations),
    remarks: inEnglish(meeting.remarks),
    gaps: listGaps(i18n, meeting),
    sources: citations.list(),
    readIn: i18n.month(CATALOGUE_AS_OF),
    neighbours: neighboursOf(i18n, { series: 'U4SSC', ordinal }, { all: published, now }),
    line: toSeriesLine(i18n, published, now),
  }
}

function programmeByDay(
  i18n: I18n,
  { programme }: CatalogueMeeting,
  { cite }: Citations,
): ProgrammeDay[] {
  const dates = [...new Set(programme.map(({ value }) => value.date))]
  return dates.map((date) => ({
    date,
    name: describeDate(date, i18n.wording),
    items: programme
      .filter(({ value }) => value.date === date)
      .map((fact) => ({
        time: fact.value.startTime,
        title: cite(fact, ({ title }) => title, 'en'),
      })),
  }))
}

function whenOf(
  i18n: I18n,
  { days, between }: CatalogueMeeting,
  { cite }: Citations,
): SourcedText | null {
  if (days !== null)
    return cite(days, (sittings) => describeDates(i18n, { zone: null, days: sittings }))
  return (
    between &&
    cite(between, ({ after, before }) =>
      i18n.t('earlier.between', { from: i18n.longDate(after), to: i18n.longDate(before) }),
    )
  )
}

function placesOf(i18n: I18n, meeting: CatalogueMeeting, { cite }: Citations): SourcedText[] {
  const { venue, city, mode } = meeting
  const place = city ?? (mode?.value === 'virtual' ? mode : null)
  return [
    venue && cite(venue, (words) => words, 'en'),
    place && cite(place, () => placeOfMeeting(i18n, meeting)),
  ].filter((part) => part !== null)
}

/** Returns the address of a publication of the initiative by its title. */
function addressOf(title: string): string | null {
  const found = DELIVERABLES.find((each) => each.title === title && each.state === 'published')
  const [source] = found?.sources ?? []
  return source === undefined ? null : SOURCES[source].url
}

/** The facts that readers expect, and whether no source states it. */
// prettier-ignore
const GAPS: readonly (readonly [SiteMessage, (meeting: CatalogueMeeting) => boolean])[] = [
  ['earlier.date', ({ days }) => days === null],
  ['fact/venue/city', ({ city, mode }) => city === null && mode?.value !== 'virtual'],
  ['fact/venue', ({ venue, mode }) => venue === null && mode?.value !== 'virtual'],
  ['fact/mode', ({ mode }) => mode === null],
  ['fact/organizers', ({ organizers }) => organizers === null],
  ['fact/languages', ({ languages }) => languages === null],
  ['fact/convenedBy', ({ circular }) => circular === null],
  ['fact/objectives', ({ objectives }) => objectives.length === 0],
  ['fact/programme', ({ programme }) => programme.length === 0],
  ['fact/decisions', ({ decisions }) => decisions.length === 0],
]

/** Returns the names of the facts that no source states. */
function listGaps(i18n: I18n, meeting: CatalogueMeeting): string[] {
  const unknown = GAPS.filter(([, isGap]) => isGap(meeting)).map(([label]) => i18n.t(label))
  const hasNoTimes = meeting.days !== null && describeHoursOfDays(i18n, meeting) === null
  return hasNoTimes ? [i18n.t('earlier.times'), ...unknown] : unknown
}
