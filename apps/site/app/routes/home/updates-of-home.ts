import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client/meetings'
import { latestUpdates } from '../../releases/latest-updates'
import type { ChangedIn } from '../../releases/latest-updates'
import { describeShortName } from '../../i18n/describe-meeting'
import type { I18n } from '../../i18n/i18n'

/** The next meeting with its releases, latest first. */
export interface NextWithReleases {
  readonly published: PublishedMeeting
  readonly releases: readonly ChangedIn[]
}

/** An update with the page that it leads to. */
export interface HomeUpdate {
  /** A calendar date or an instant. */
  readonly on: string
  /** Set in bold before the words; `null` without one. */
  readonly subject: string | null
  readonly words: string
  readonly href: string
}

const UPDATES_SHOWN = 4

interface Visitor {
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
}

/** Returns the latest updates: those of the next meeting first, and none dated after today. */
export function updatesOfHome(
  i18n: I18n,
  meetings: readonly MeetingSummary[],
  next: NextWithReleases | null,
  { yours, now }: Visitor,
): HomeUpdate[] {
  const own = next ? updatesOfNext(i18n, next, yours) : []
  // The lines say more than that the page was updated
  const others = own.length === 0 ? meetings : meetings.filter(({ slug }) => slug !== slugOf(next))
  return [...own, ...publicationsOf(i18n, others)]
    .filter(({ on }) => on.slice(0, 10) <= now.slice(0, 10))
    .slice(0, UPDATES_SHOWN)
}

function slugOf(next: NextWithReleases | null): string | undefined {
  return next?.published.slug
}

function updatesOfNext(
  i18n: I18n,
  { published: { slug, meeting }, releases }: NextWithReleases,
  yours: string | null,
): HomeUpdate[] {
  const href = i18n.path(`/meetings/${encodeURIComponent(slug)}/updates`)
  return latestUpdates(i18n, releases, meeting, yours).map(({ on, subject, words }) => ({
    ...{ on, subject, words },
    href,
  }))
}

/** Returns what was published of the meetings, newest first. */
function publicationsOf(i18n: I18n, meetings: readonly MeetingSummary[]): HomeUpdate[] {
  return meetings
    .flatMap(({ slug, meeting, release, letter }) => {
      const title = describeShortName(i18n, meeting)
      const released: HomeUpdate = {
        on: release.publishedAt,
        subject: null,
        words: wordsOf(i18n, meeting.status, release.number, title),
        href: i18n.path(`/meetings/${encodeURIComponent(slug)}`),
      }
      return letter?.issuedOn
        ? [released, conveningOf(i18n, title, letter.id, letter.issuedOn)]
        : [released]
    })
    .sort((a, b) => b.on.localeCompare(a.on))
}

function wordsOf(
  i18n: I18n,
  status: MeetingSummary['meeting']['status'],
  release: number,
  title: string,
): string {
  if (status !== 'convened') return i18n.t(`home.update-${status}`, { title })
  return i18n.t(release === 1 ? 'home.update-first' : 'home.update-again', { title })
}

function conveningOf(i18n: I18n, title: string, letter: string, on: string): HomeUpdate {
  return {
    on,
    subject: null,
    words: i18n.t('home.update-convened', { title }),
    href: i18n.path(`/circulars/${encodeURIComponent(letter)}`),
  }
}
