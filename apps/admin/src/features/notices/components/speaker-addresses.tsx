import { speakers as contract } from '@u4ssc/client/contract'
import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { SpeakerContacts } from '@u4ssc/client/speakers'
import { LANGUAGES } from '@u4ssc/domain'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { FormField } from '../../../components/forms/form-field'
import { Loaded } from '../../../components/feedback/loaded'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { useSpeakerContacts } from '../../../subjects/emails/notice-queries'

/** Form for the email addresses of the speakers. */
export function SpeakerAddresses({ meeting }: { meeting: string }) {
  return (
    <Panel title={say('contacts.title')} size="narrow">
      <p className="soft">{say('contacts.hint')}</p>
      <Loaded query={useSpeakerContacts(meeting)}>
        {({ speakers, items }) =>
          speakers.length === 0 ? (
            <p className="empty">{say('contacts.none')}</p>
          ) : (
            <AddressForm meeting={meeting} speakers={speakers} items={items} />
          )
        }
      </Loaded>
    </Panel>
  )
}

interface AddressFormProps extends SpeakerContacts {
  readonly meeting: string
  readonly speakers: PublicMeeting['speakers']
}

function AddressForm({ meeting, speakers, items }: AddressFormProps) {
  const save = useAct(contract.contacts.update, meeting)
  const [contacts, setContacts] = useState(new Map(items.map((one) => [one.speaker, one])))
  const [isTyped, setTyped] = useState(false)
  useUnsavedGuard(isTyped)
  function change(contact: SpeakerContacts['items'][number]) {
    setContacts(new Map(contacts).set(contact.speaker, contact))
    setTyped(true)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const given = [...contacts.values()].filter(({ email }) => email !== '')
    save.mutate({ items: given }, { onSuccess: () => setTyped(false) })
  }

  return (
    <form onSubmit={submit}>
      {speakers.map(({ id, name }) => {
        const own = contacts.get(id) ?? { speaker: id, email: '', language: 'en' as const }
        return (
          <div key={id} className="filters">
            <FormField
              label={name}
              type="email"
              value={own.email}
              onChange={({ target }) => change({ ...own, email: target.value.trim() })}
            />
            <SelectField
              label={say('notices.language')}
              value={own.language}
              options={LANGUAGES.map((value) => ({ value, label: nameOfLanguage(value) }))}
              onChange={({ target }) =>
                change({
                  ...own,
                  language: LANGUAGES.find((code) => code === target.value) ?? own.language,
                })
              }
            />
          </div>
        )
      })}
      {save.error && <ProblemNotice error={save.error} />}
      <div className="actions">
        <Button type="submit" look="quiet" size="small" busy={save.isPending}>
          {say('action.save')}
        </Button>
        <span className="soft" role="status">
          {save.isSuccess && say('editor.saving-saved')}
        </span>
      </div>
    </form>
  )
}
