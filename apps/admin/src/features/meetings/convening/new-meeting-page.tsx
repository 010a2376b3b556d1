import type { Meeting } from '@u4ssc/domain'
import type { ImportedMeeting } from '@u4ssc/calendar/interop'
import { useState } from 'react'
import { Link } from '../../../components/link'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useSearch } from '../../../components/lists/use-search'
import { useMeetings } from '../../../subjects/registrations/queries'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { usePreviousMeeting } from '../../../subjects/meetings/use-previous-meeting'
import { WriteCircular } from '../../circulars/writing/write-circular'
import { startLetter } from '../../circulars/writing/letter'
import { EventFile } from './event-file'
import { meetingOfFacts } from './meeting-of-facts'
import { NewMeetingForm } from './new-meeting-form'
import type { PreviousMeeting } from '../../../subjects/meetings/previous-meeting'
import type { Convening } from './schema'

/** A new meeting, blank or based on an earlier one (`?from=`): its key facts, then its circular. */
export default function NewMeetingPage() {
  return (
    <RequireRole may={mayEditMeetings} title={say('compose.title')}>
      <NewMeeting />
    </RequireRole>
  )
}

interface Convened {
  readonly facts: Convening
  readonly previous: PreviousMeeting | null
  readonly imported: Meeting | null
}

function NewMeeting() {
  const [convened, setConvened] = useState<Convened | null>(null)
  if (convened) return <CircularOf {...convened} />
  return (
    <>
      <PageHeader
        crumbs={<Link to="/meetings">{say('meetings.title')}</Link>}
        title={say('compose.title')}
      />
      <StartingPoint done={setConvened} />
    </>
  )
}

function CircularOf({ facts, previous, imported }: Convened) {
  const [origin] = useState(() => {
    const meeting = meetingOfFacts(facts, {
      previous: previous?.published.meeting ?? null,
      imported,
    })
    const letter = startLetter(meeting, facts)
    const { signatory } = previous?.letter.circular ?? {}
    return { meeting, start: { ...letter, ...(signatory && { signatory }) } }
  })
  return (
    <WriteCircular
      {...origin}
      amended={null}
      amends={null}
      place={null}
      back={{ to: '/meetings', label: say('meetings.title') }}
    />
  )
}

type Done = (convened: Convened) => void

function StartingPoint({ done }: { readonly done: Done }) {
  const { search, setSearch } = useSearch()
  const { from = '' } = search
  const meetings = useMeetings().data ?? []
  return (
    <div className="narrow">
      <p className="soft">{say('compose.lead')}</p>
      <SelectField
        label={say('compose.from')}
        any={say('compose.blank')}
        options={[
          { value: FROM_FILE, label: say('compose.fromFile') },
          ...meetings.map(({ slug, meeting: { title } }) => ({ value: slug, label: title })),
        ]}
        value={from}
        onChange={(event) => setSearch({ from: event.target.value })}
      />
      <From key={from} from={from} done={done} />
    </div>
  )
}

/** No meeting has this address, because it has a dot. */
const FROM_FILE = '.file'

function From({ from, done }: { readonly from: string; readonly done: Done }) {
  if (from === FROM_FILE) return <FromFile done={done} />
  if (from !== '') return <FromMeeting slug={from} done={done} />
  const nothing = { previous: null, imported: null }
  return <NewMeetingForm {...nothing} done={(facts) => done({ facts, ...nothing })} />
}

function FromFile({ done }: { readonly done: Done }) {
  const [read, setRead] = useState<ImportedMeeting | null>(null)
  const [count, setCount] = useState(0)
  const origin = { previous: null, imported: read?.meeting ?? null }
  return (
    <>
      <EventFile
        imported={read}
        done={(imported) => {
          setRead(imported)
          setCount(count + 1)
        }}
      />
      {read && (
        <NewMeetingForm key={count} {...origin} done={(facts) => done({ facts, ...origin })} />
      )}
    </>
  )
}

function FromMeeting({ slug, done }: { readonly slug: string; readonly done: Done }) {
  return (
    <Loaded query={usePreviousMeeting(slug)}>
      {(previous) => (
        <>
          {previous && <p className="soft">{say('compose.fromLead')}</p>}
          <NewMeetingForm
            previous={previous}
            imported={null}
            done={(facts) => done({ facts, previous, imported: null })}
          />
        </>
      )}
    </Loaded>
  )
}
