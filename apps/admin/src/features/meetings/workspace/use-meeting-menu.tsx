import { Link } from '../../../components/link'
import { useFindIf } from '../../../components/api/operations'
import { drafts, meetings } from '@u4ssc/client/contract'
import type { Meeting } from '@u4ssc/domain'
import { say } from '../../../components/language/say'
import type { MenuGroup } from '../../../components/layout/second-menu'
import { meetingAt, useRole } from '../../../components/layout/use-role'
import { describeDays } from '../describe-schedule'
import { PARTS, tabsOf } from '../../../subjects/meetings/parts-of-editor'
import { SCREENS } from './screens'
import { useMeetingOverview } from '../../../subjects/meetings/use-meeting-overview'

/** Returns the menu of the meeting of a page; null for other pages and missing meetings. */
export function useMeetingMenu(pathname: string) {
  const { slug, draft } = placeOf(pathname)
  const published = useFindIf(slug !== '', meetings.get, slug).data
  const { data } = useFindIf(draft.id !== '', drafts.get, draft.id)
  const groups = useScreens(slug)
  if (published === null) return null
  if (slug !== '') {
    const label = published ? nameOf(published.meeting) : slug
    const heading = (
      <Heading
        path={`/meetings/${slug}`}
        label={label}
        state={
          published ? say('workspace.version', { number: published.release.number }) : undefined
        }
        meeting={published?.meeting}
      />
    )
    return { label, groups, heading }
  }
  const meeting = data?.reading.meetings[draft.position]
  if (!meeting) return null
  const label = nameOf(meeting)
  const base = `/meeting-drafts/${draft.id}/${draft.position}`
  const entries = PARTS.filter(({ tabOf }) => tabOf === null).map(({ path, label: name }) => ({
    path: `${base}/${path}`,
    label: say(name),
    also: tabsOf(path).map((tab) => `${base}/${tab.path}`),
  }))
  const heading = (
    <Heading
      path={`/circulars/${draft.id}`}
      state={say('workspace.newMeeting')}
      label={label}
      meeting={meeting}
    />
  )
  return { label, groups: [{ label: null, entries }], heading }
}

function useScreens(slug: string): readonly MenuGroup[] {
  const role = useRole()
  const overview = useMeetingOverview(slug)
  const base = `/meetings/${slug}`
  return SCREENS.map(({ label, screens }) => ({
    label: label && say(label),
    entries: screens
      .filter(({ may }) => may(role))
      .map(({ path, label: name, also = [], count }) => ({
        path: `${base}${path}`,
        label: say(name),
        also: also.map((one) => `${base}${one}`),
        count: (overview && count?.(overview)) ?? 0,
      })),
  })).filter(({ entries }) => entries.length > 0)
}

function Heading(props: {
  readonly path: string
  readonly label: string
  readonly state: string | undefined
  readonly meeting: Pick<Meeting, 'schedule'> | undefined
}) {
  return (
    <p className="who">
      <Link to={props.path}>{props.label}</Link>
      {props.meeting && <span className="num">{describeDays(props.meeting.schedule)}</span>}
      {props.state !== undefined && <span>{props.state}</span>}
    </p>
  )
}

function nameOf({ shortTitle, title }: Pick<Meeting, 'shortTitle' | 'title'>): string {
  return shortTitle ?? title
}

/** Reads the meeting or the draft from an address. */
function placeOf(pathname: string) {
  const [, area, first = '', second = '0'] = pathname.split('/')
  return {
    slug: meetingAt(pathname),
    draft: { id: area === 'meeting-drafts' ? first : '', position: Number(second) },
  }
}
