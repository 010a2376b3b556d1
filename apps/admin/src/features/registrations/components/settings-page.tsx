import { may, registrations } from '@u4ssc/client/contract'
import { useParams } from 'react-router'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRegistrationSettings } from '../../../subjects/registrations/queries'
import { MeetingSettings } from './meeting-settings'
import type { SettingsPart } from './meeting-settings-form'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'

/** The questions of the registration form of one meeting. */
export function FormPage() {
  return <SettingsPage part="form" />
}

/** When registration of one meeting opens and closes, who it is open to, and the places. */
export function OpeningPage() {
  return <SettingsPage part="opening" />
}

interface SettingsPageProps {
  readonly part: SettingsPart
}

function SettingsPage({ part }: SettingsPageProps) {
  const title = say(`workspace.${part}`)
  return (
    <RequireRole may={(role) => may(registrations.settings.update, role)} title={title}>
      <Settings title={title} part={part} />
    </RequireRole>
  )
}

function Settings({ part, title }: SettingsPageProps & { readonly title: string }) {
  const { slug = '' } = useParams()
  const query = useRegistrationSettings(slug)
  return (
    <>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={title} />
      <Loaded query={query}>
        {({ meeting, settings }) =>
          meeting === null ? (
            <p className="empty">{say('registration-settings.noMeeting')}</p>
          ) : (
            <MeetingSettings {...{ part, slug, settings }} meeting={meeting.meeting} />
          )
        }
      </Loaded>
    </>
  )
}
