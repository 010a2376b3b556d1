import { may, registrations } from '@u4ssc/client/contract'
import { useParams } from 'react-admin'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRegistrationSettings } from '../../../subjects/registrations/queries'
import { MeetingSettings } from './meeting-settings'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'

/** Registration settings of one meeting. */
export function SettingsPage() {
  return (
    <RequireRole
      may={(role) => may(registrations.settings.update, role)}
      title={say('workspace.form')}
    >
      <Settings />
    </RequireRole>
  )
}

function Settings() {
  const { slug = '' } = useParams()
  const query = useRegistrationSettings(slug)
  return (
    <>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('workspace.form')} />
      <Loaded query={query}>
        {({ meeting, settings }) =>
          meeting === null ? (
            <p className="empty">{say('registration-settings.noMeeting')}</p>
          ) : (
            <MeetingSettings slug={slug} meeting={meeting.meeting} settings={settings} />
          )
        }
      </Loaded>
    </>
  )
}
