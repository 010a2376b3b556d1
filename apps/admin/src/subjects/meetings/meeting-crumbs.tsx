import { useFindIf } from '../../components/api/operations'
import { meetings } from '@u4ssc/client/contract'
import type { ReactNode } from 'react'
import { LinkBase } from 'react-admin'
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
      <LinkBase to="/meetings">{say('meetings.title')}</LinkBase>
      {meeting && (
        <>
          {' / '}
          <LinkBase to={`/meetings/${slug}`}>
            <bdi>{meeting.shortTitle ?? meeting.title}</bdi>
          </LinkBase>
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
