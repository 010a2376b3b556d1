import { MEETINGS, SOURCES, partnersOn, thematicGroupsOn } from '@u4ssc/domain/catalogue'
import type { CatalogueMeeting, CataloguePartner, Source, SourceKey } from '@u4ssc/domain/catalogue'
import type { MeetingSummary } from '@u4ssc/client/meetings'
import { catalogueName } from '../../catalogue/catalogue-name'
import { organizationName } from '../../catalogue/organization-names'
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
 * @param on - calendar date of the partners and groups
 * @param published - meetings of the initiative with a page on this site
 */
export function toAboutView(
  i18n: I18n,
  on: string,
  published: readonly MeetingSummary[] = [],
): AboutView {
  const pages = new Map(
    published.flatMap(({ slug, meeting }) =>
      meeting.series === 'U4SSC' && meeting.ordinal !== null
        ? [[meeting.ordinal, i18n.path(`/meetings/${encodeURIComponent(slug)}`)] as const]
        : [],
    ),
  )
  return {
    meetings: MEETINGS.map((meeting) =>
      toMeetingEntry(i18n, meeting, pages.get(meeting.ordinal) ?? null),
    ).reverse(),
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

function toMeetingEntry(i18n: I18n, meeting: CatalogueMeeting, href: string | null): AboutEntry {
  const { ordinal, numbering, days, between, city, occasion, circular } = meeting
  const facts = [city, occasion].filter((fact) => fact !== null)
  const cited = [numbering, days, between, circular, ...facts].filter((fact) => fact !== null)
  const first = days?.value[0]?.date
  return {
    id: `meeting-${ordinal}`,
    href,
    name: catalogueName(i18n, ordinal),
    isEnglish: false,
    on: first === undefined ? null : i18n.shortDate(first),
    detail: facts.map(({ value }) => value).join(' · '),
    role: null,
    sources: sourcesOf(cited.flatMap(({ sources }) => sources)),
  }
}

function sourcesOf(keys: readonly SourceKey[]): Source[] {
  return [...new Set(keys)].map((key) => SOURCES[key])
}
