import { MEETINGS, partnersOn, thematicGroupsOn } from '@u4ssc/catalogue'
import type { CatalogueMeeting, CataloguePartner, Source } from '@u4ssc/catalogue'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { numberedPages } from '../../catalogue/numbered-pages'
import type { NumberedPage } from '../../catalogue/numbered-pages'
import { organizationName } from '../../catalogue/organization-names'
import { sourcesOf } from '../../catalogue/sourced'
import { roughDate } from '../../i18n/rough-date'
import type { I18n } from '../../i18n/i18n'

/** An entry of the catalogue with its sources. */
export interface AboutEntry {
  /** For links to the entry; `null` if nothing links to it. */
  readonly id: string | null
  /** Its page on this site; `null` if it has none. */
  readonly href: string | null
  readonly name: string
  /** Whether the name is in English, as in the sources. */
  readonly isEnglish: boolean
  readonly on: string | null
  /** In English. */
  readonly detail: string
  readonly role: CataloguePartner['role'] | null
  readonly sources: readonly Source[]
}

export interface AboutView {
  readonly meetings: readonly AboutEntry[]
  readonly partners: readonly AboutEntry[]
  readonly groups: readonly AboutEntry[]
}

/**
 * @param now - an instant, RFC 3339: of the partners and groups; later meetings are not listed
 * @param published - published meetings of the initiative
 */
export function toAboutView(
  i18n: I18n,
  now: string,
  published: readonly MeetingSummary[] = [],
): AboutView {
  const on = now.slice(0, 10)
  const pages = numberedPages(i18n, published, now)
  return {
    meetings: MEETINGS.flatMap((meeting) => {
      const page = pages.get(meeting.ordinal)
      return page ? [toMeetingEntry(i18n, meeting, page)] : []
    }).reverse(),
    partners: partnersOn(on).map(({ organization, role, from, sources }) => ({
      ...UNLINKED,
      name: organizationName(i18n, organization.name),
      isEnglish: organizationName(i18n, organization.name) === organization.name,
      on: roughDate(i18n, from),
      detail: organizationName(i18n, organization.code ?? ''),
      role,
      sources: sourcesOf(sources),
    })),
    groups: thematicGroupsOn(on).map(({ name, from, leaders, sources }) => ({
      ...UNLINKED,
      name,
      isEnglish: true,
      on: roughDate(i18n, from),
      detail: leaders.join(', '),
      role: null,
      sources: sourcesOf(sources),
    })),
  }
}

const UNLINKED = { id: null, href: null } as const

function toMeetingEntry(i18n: I18n, meeting: CatalogueMeeting, page: NumberedPage): AboutEntry {
  const { ordinal, numbering, days, between, city, occasion, circular } = meeting
  const facts = [city, occasion].filter((fact) => fact !== null)
  const cited = [numbering, days, between, circular, ...facts].filter((fact) => fact !== null)
  const first = days?.value[0]?.date
  return {
    id: `meeting-${ordinal}`,
    ...page,
    isEnglish: false,
    on: first === undefined ? null : i18n.shortDate(first),
    detail: facts.map(({ value }) => value).join(' · '),
    role: null,
    sources: sourcesOf(cited.flatMap(({ sources }) => sources)),
  }
}
