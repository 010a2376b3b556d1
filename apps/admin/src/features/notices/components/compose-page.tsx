import { may, notices } from '@u4ssc/client/contract'
import { COMPOSED_KINDS } from '@u4ssc/client/emails'
import type { FormEvent } from 'react'
import { useParams } from 'react-router'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useNavigate } from '../../../components/navigation'
import { useAct } from '../../../components/api/operations'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { describeKind } from '../../../subjects/emails/describe-kind'
import { meetingToShow } from '../../../subjects/meetings/meeting-to-show'
import { useMeetings } from '../../../subjects/registrations/queries'
import { CONFIRMED_ALONE } from '../schema'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'

/** Form for a new notice. */
export function ComposePage() {
  return (
    <RequireRole may={(role) => may(notices.list, role)} title={say('notices.write')}>
      <PageHeader crumbs={<Crumbs />} title={say('notices.write')} />
      <ComposeForm />
    </RequireRole>
  )
}

function Crumbs() {
  const { slug } = useParams()
  if (slug === undefined) return <Link to="/notices">{say('notices.title')}</Link>
  return (
    <MeetingCrumbs slug={slug}>
      <Link to={meetingPath(slug, 'notices')}>{say('notices.title')}</Link>
    </MeetingCrumbs>
  )
}

function ComposeForm() {
  const { slug } = useParams()
  const meetings = useMeetings()
  const compose = useAct(notices.create)
  const navigate = useNavigate()

  function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const kind = COMPOSED_KINDS.find((one) => one === form.get('kind')) ?? 'notice'
    const audience = {
      ...CONFIRMED_ALONE,
      ...(kind === 'speakers' ? { registrants: null, speakers: true } : {}),
      ...(kind === 'focal-points' ? { registrants: null, focalPoints: true } : {}),
    }
    const meeting = slug ?? form.get('meeting')
    if (typeof meeting !== 'string') return
    compose.mutate(
      { meeting, kind, audience, words: {} },
      { onSuccess: ({ id }) => navigate(meetingPath(meeting, `notices/${id}`)) },
    )
  }

  return (
    <Loaded query={meetings}>
      {(found) => (
        <form className="narrow" onSubmit={start}>
          {slug === undefined && (
            <SelectField
              label={say('registrations.filter-meeting')}
              name="meeting"
              defaultValue={meetingToShow(found)}
              options={found.map((one) => ({ value: one.slug, label: one.meeting.title }))}
            />
          )}
          <SelectField
            label={say('notices.kind')}
            name="kind"
            options={COMPOSED_KINDS.map((value) => ({ value, label: describeKind(value) }))}
          />
          {compose.error && <ProblemNotice error={compose.error} />}
          <Button
            type="submit"

            disabled={compose.isPending || found.length === 0}
          >
            {say('notices.start')}
          </Button>
        </form>
      )}
    </Loaded>
  )
}
