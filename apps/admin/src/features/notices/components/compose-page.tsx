import { may, notices } from '@u4ssc/client/contract'
import { COMPOSED_KINDS } from '@u4ssc/client/emails'
import type { Notice } from '@u4ssc/client/emails'
import type { FormEvent } from 'react'
import { useParams } from 'react-router'
import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useNavigate } from '../../../components/navigation'
import { useAct, useFindIf } from '../../../components/api/operations'
import { useAccess } from '../../../components/layout/use-role'
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
import { nameOfNotice } from './notice-table'
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
  const earlier = useEarlierNotices(slug)
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
    const words = earlier.find(({ id }) => id === form.get('from'))?.words ?? {}
    const meeting = slug ?? form.get('meeting')
    if (typeof meeting !== 'string') return
    compose.mutate(
      { meeting, kind, audience, words },
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
          <SelectField
            label={say('notices.startFrom')}
            name="from"
            any={say('notices.startEmpty')}
            options={earlier.map((one) => ({
              value: one.id,
              label: `${nameOfNotice(one)} (${one.title})`,
            }))}
          />
          {compose.error && <ProblemNotice error={compose.error} />}
          <Button
            type="submit"
            disabled={compose.isPending || (slug === undefined && found.length === 0)}
          >
            {say('notices.start')}
          </Button>
        </form>
      )}
    </Loaded>
  )
}

/** Returns the latest notices with a text, of every meeting that the role reaches. */
function useEarlierNotices(slug: string | undefined): readonly Notice[] {
  const access = useAccess()
  const filter = access?.meetings ? { meeting: slug } : {}
  const { data } = useFindIf(access !== undefined, notices.list, filter)
  return (data?.items ?? []).filter(({ words }) => Object.keys(words).length > 0)
}
