import { useState } from 'react'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { moveSettings } from '../move-settings'
import { useMeetings, useRegistrationSettings } from '../../../subjects/registrations/queries'
import { newSettings } from '../new-settings'
import { MeetingSettingsForm } from './meeting-settings-form'
import type { SettingsPart } from './meeting-settings-form'

interface MeetingSettingsProps {
  readonly part: SettingsPart
  readonly slug: string
  readonly meeting: PublicMeeting
  /**
   * `null` if registration is not set up: the form then starts from the defaults or another
   * meeting.
   */
  readonly settings: RegistrationSettings | null
}

export function MeetingSettings({ part, slug, meeting, settings }: MeetingSettingsProps) {
  const [from, setFrom] = useState('')
  const others = (useMeetings().data ?? []).filter((other) => other.slug !== slug)
  return (
    <>
      {settings === null && others.length > 0 && (
        <div className="narrow">
          <SelectField
            label={say('compose.settingsFrom')}
            any={say('compose.settingsNone')}
            options={others.map((other) => ({ value: other.slug, label: other.meeting.title }))}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </div>
      )}
      <Loaded query={useRegistrationSettings(from === '' ? slug : from)}>
        {(before) => (
          // The key does not change when the first settings are saved, so the form keeps its state.
          <MeetingSettingsForm
            key={from}
            part={part}
            slug={slug}
            meeting={meeting}
            settings={
              settings ??
              (from !== '' && before.meeting && before.settings
                ? moveSettings(before.settings, before.meeting.meeting, meeting)
                : newSettings(meeting))
            }
            isNew={settings === null}
          />
        )}
      </Loaded>
    </>
  )
}
