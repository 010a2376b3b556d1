import { Link } from '../../components/link'
import { useFindIf } from '../../components/api/operations'
import { meetings } from '@u4ssc/client/contract'
import type { ReactNode } from 'react'
import { say } from '../../components/language/say'

interface MeetingCrumbsProps {
  readonly slug: string
  /** Further links, below the meeting. */
  readonly children?: ReactNode
}

/** Breadcrumb of a page of a published meeting. */
export function MeetingCrumbs({ slug, children }: MeetingCrumbsProps) {
  const meeting = useFindIf(slug !== '', meetings.get, slug).data?.meeting
  return (
    <>
      <Link to="/meetings">{say('meetings.title')}</Link>
      {meeting && (
        <>
          {' / '}
          <Link to={`/meetings/${slug}`}>
            <bdi>{meeting.shortTitle ?? meeting.title}</bdi>
          </Link>
        </>
      )}
      {children && (
        <>
          {' / '}
          {children}
        </>
      )}
    </>
  )
}
