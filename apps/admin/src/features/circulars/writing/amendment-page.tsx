import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { parseReference } from '@u4ssc/reader'
import { useParams } from 'react-router'
import { Link } from '../../../components/link'
import { instantNow } from '../../../clock-now'
import { useClient } from '../../../components/api/client'
import { useGuarded } from '../../../components/api/use-guarded'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'
import { meetingDraftKey } from '../../../subjects/drafts/draft-keys'
import { evidenceOf } from './check-letter'
import { startAmendment } from './letter'
import type { Amended } from './letter'
import { WriteCircular } from './write-circular'

/** Writes the corrigendum or addendum that announces the unpublished changes of a meeting. */
export default function AmendmentPage() {
  const { slug = '' } = useParams()
  return (
    <RequireRole may={mayEditCirculars} title={say('writing.amend')}>
      <Loaded query={useAmended(slug)}>
        {(found) => (found ? <Amendment slug={slug} {...found} /> : <NothingToWrite slug={slug} />)}
      </Loaded>
    </RequireRole>
  )
}

interface AmendmentProps {
  readonly slug: string
  readonly meeting: Meeting
  readonly draft: Draft
  readonly amended: Amended
}

function Amendment({ slug, meeting, draft, amended }: AmendmentProps) {
  const [start] = useState(() => startAmendment(meeting, amended, instantNow().slice(0, 10)))
  if (start === null) return <NothingToWrite slug={slug} />
  return (
    <WriteCircular
      start={start}
      meeting={meeting}
      amended={amended}
      amends={{ slug, draft }}
      place={{ slug, purpose: 'amend' }}
      back={{ to: `/meetings/${slug}/circulars`, label: say('circulars.title') }}
    />
  )
}

function NothingToWrite({ slug }: { readonly slug: string }) {
  return (
    <>
      <PageHeader
        crumbs={<Link to={`/meetings/${slug}/circulars`}>{say('circulars.title')}</Link>}
        title={say('writing.amend')}
      />
      <p className="empty">{say('writing.noChange')}</p>
      <p>
        <Link look="main" to={`/meetings/${slug}/details`}>
          {say('writing.openEditor')}
        </Link>
      </p>
    </>
  )
}

/**
 * Loads the open change of a meeting, the public meeting and the circular that convened it; `null`
 * without a change or a circular.
 */
function useAmended(slug: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useQuery({
    queryKey: [...meetingDraftKey(slug), 'amended'],
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
    queryFn: () =>
      guarded(async () => {
        const [published, open, { secretariat }] = await Promise.all([
          client.meetings.get(slug),
          client.drafts.getOfMeeting(slug),
          client.settings.getSecretariat(),
        ])
        const draft = open?.isStored ? open.draft : null
        const meeting = draft?.reading.meetings[0]
        const letter = published?.letter && (await client.circulars.get(published.letter.id))
        if (!published || !draft || !meeting || !letter) return null
        const before = { ...published.meeting, joining: meeting.joining }
        const earlier = countAmendments(meeting.convenedBy)
        const signatory = letter.circular.signatory ?? secretariat.signatory
        const circular = { ...letter.circular, signatory }
        const evidence = evidenceOf(letter.circular, before)
        return { meeting, draft, amended: { before, circular, evidence, earlier } }
      }),
  })
}

/** Counts the corrigenda and addenda among the circulars of a meeting. */
function countAmendments(references: readonly string[]): Amended['earlier'] {
  const count = (kind: string) =>
    references.filter((reference) => parseReference(reference)?.kind === kind).length
  return { addendum: count('addendum'), corrigendum: count('corrigendum') }
}
