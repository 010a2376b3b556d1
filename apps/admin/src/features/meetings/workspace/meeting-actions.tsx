import { buttonClass } from '../../../components/button'
import { useNavigate } from '../../../components/navigation'
import { useFind } from '../../../components/api/operations'
import { drafts } from '@u4ssc/client/contract'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { useState } from 'react'
import { MoreMenu } from '../../../components/layout/more-menu'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { ReviewLink } from '../../../subjects/drafts/review-link'
import { WithdrawDialog } from '../../../subjects/withdrawals/withdraw-dialog'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { language } from '../../../components/language/language'
import { siteAddress } from '../../../components/api/site-address'

/** Actions on a meeting: public page, rare ones, and the review of its changes. */
export function MeetingActions({ published }: { readonly published: PublishedMeeting }) {
  const { slug, meeting, letter } = published
  const [isWithdrawing, setWithdrawing] = useState(false)
  const navigate = useNavigate()
  const mayEdit = mayEditMeetings(useRole())
  const page = siteAddressOf(slug)
  const next = {
    label: say('meetings.createNext'),
    act: () => navigate(`/meetings/new?${new URLSearchParams({ from: slug })}`),
  }
  return (
    <>
      {page !== null && (
        <a className={buttonClass({ look: 'quiet', size: 'small' })} href={page}>
          {say('meetings.publicPage')}
        </a>
      )}
      {mayEdit && (
        <>
          <MoreMenu
            name={meeting.title}
            items={[
              ...(letter ? [next] : []),
              { label: say('withdraw.open-meeting'), act: () => setWithdrawing(true) },
            ]}
          />
          <ReviewOfMeeting slug={slug} />
        </>
      )}
      {isWithdrawing && (
        <WithdrawDialog
          published={{ kind: 'meeting', id: slug, title: meeting.title }}
          close={() => setWithdrawing(false)}
        />
      )}
    </>
  )
}

function ReviewOfMeeting({ slug }: { readonly slug: string }) {
  const { data } = useFind(drafts.getOfMeeting, slug)
  return data ? <ReviewLink draft={data.draft} isStored={data.isStored} /> : null
}

/**
 * Returns the address of a public page of a meeting, or `null` if the site's address is not known.
 */
function siteAddressOf(slug: string, page = ''): string | null {
  return siteAddress(`/${language}/meetings/${slug}${page}`)
}
