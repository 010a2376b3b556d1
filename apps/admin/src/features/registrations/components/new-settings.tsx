import { useState } from 'react'
import type { PublicMeeting } from '@u4ssc/client'
import { Loaded } from '../../../components/loaded'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { moveSettings } from '../move-settings'
import { useMeetings, useRegistrationSettings } from '../queries'
import { NEW_SETTINGS } from '../settings-form'
import { SettingsFormOf } from './settings-form-of'

interface NewSettingsProps {
  readonly slug: string
  readonly meeting: PublicMeeting
}

/** The first settings of a meeting: as every meeting begins, or as another one was. */
export function NewSettings({ slug, meeting }: NewSettingsProps) {
  const [from, setFrom] = useState('')
  const others = (useMeetings().data ?? []).filter((other) => other.slug !== slug)
  const shared = { slug, meeting, isNew: true }
  return (
    <>
      {others.length > 0 && (
        <div className="narrow">
          <SelectField
            label={say('convene.settingsFrom')}
            any={say('convene.settingsNone')}
            options={others.map((other) => ({ value: other.slug, label: other.meeting.title }))}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </div>
      )}
      {from === '' ? (
        <SettingsFormOf {...shared} settings={NEW_SETTINGS} />
      ) : (
        <FromMeeting key={from} {...shared} from={from} />
      )}
    </>
  )
}

function FromMeeting(props: NewSettingsProps & { readonly isNew: boolean; readonly from: string }) {
  const { from, ...shared } = props
  return (
    <Loaded query={useRegistrationSettings(from)}>
      {({ meeting: before, settings }) => (
        <SettingsFormOf
          {...shared}
          settings={
            before && settings
              ? moveSettings(settings, before.meeting, shared.meeting)
              : NEW_SETTINGS
          }
        />
      )}
    </Loaded>
  )
}
