import { useState } from 'react'
import { meetingOf } from '@u4ssc/domain'
import { settings } from '@u4ssc/client/contract'
import type { Secretariat } from '@u4ssc/client/platform'
import type { Meeting, Signatory } from '@u4ssc/domain'
import { instantNow } from '../../../clock-now'
import { useRead } from '../../../components/api/operations'
import { Loaded } from '../../../components/feedback/loaded'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { RequireRole } from '../../../components/layout/require-role'
import { useSearch } from '../../../components/lists/use-search'
import { usePreviousMeeting } from '../../../subjects/meetings/use-previous-meeting'
import type { PreviousMeeting } from '../../../subjects/meetings/previous-meeting'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'
import { startLetter } from './letter'
import { WriteCircular } from './write-circular'

/** Writes a circular from nothing, or from the data of a published meeting (`?from=`). */
export default function WriteCircularPage() {
  const { search } = useSearch()
  const { from = '' } = search
  return (
    <RequireRole may={mayEditCirculars} title={say('writing.title')}>
      <Loaded query={useRead(settings.getSecretariat)}>
        {({ secretariat }) => {
          const signatory = signatoryOf(secretariat)
          return from === '' ? (
            <Written meeting={NO_MEETING} previous={null} signatory={signatory} />
          ) : (
            <FromMeeting slug={from} signatory={signatory} />
          )
        }}
      </Loaded>
    </RequireRole>
  )
}

/** The title names the organization, as circulars do. */
function signatoryOf({ signatory: { name, title, organization } }: Secretariat): Signatory {
  const office = [title, organization].filter((part) => part !== null).join(', ')
  return { name, title: office === '' ? null : office }
}

const NO_MEETING = meetingOf({ id: 'new-meeting' })

function FromMeeting({
  slug,
  signatory,
}: {
  readonly slug: string
  readonly signatory: Signatory
}) {
  return (
    <Loaded query={usePreviousMeeting(slug)}>
      {(previous) => (
        <Written
          meeting={previous ? { ...previous.published.meeting, joining: null } : NO_MEETING}
          previous={previous}
          signatory={signatory}
        />
      )}
    </Loaded>
  )
}

interface WrittenProps {
  readonly meeting: Meeting
  readonly previous: PreviousMeeting | null
  /** Of circulars without an earlier one. */
  readonly signatory: Signatory
}

function Written({ meeting, previous, signatory }: WrittenProps) {
  const [start] = useState(() => {
    const { circular } = previous?.letter ?? {}
    const letter = startLetter(meeting, {
      language: circular?.language ?? language,
      reference: '',
      issuedOn: instantNow().slice(0, 10),
    })
    return { ...letter, signatory: circular?.signatory ?? signatory }
  })
  return (
    <WriteCircular
      start={start}
      meeting={meeting}
      amended={null}
      amends={null}
      place={{ slug: meeting.id, purpose: 'convene' }}
      back={{ to: '/circulars', label: say('circulars.title') }}
    />
  )
}
