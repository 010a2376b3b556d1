import { useState } from 'react'
import type { FormEvent } from 'react'
import { SpeakerRoleSchema } from '@u4ssc/domain'
import type { Session, SpeakerRole, Speaker } from '@u4ssc/domain'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { FormField } from '../../../components/forms/form-field'
import { SelectField } from '../../../components/forms/select-field'
import { MarkdownField } from '../../../components/forms/markdown-field'
import { SidePanel } from '../../../components/layout/side-panel'
import { useEditorContext } from '../editor/editor'
import { newSpeaker, SpeakerFields, withPhotograph } from '../speakers/speaker-fields'
import { AgendaItems } from './agenda-items'
import { replaceSession } from './session-order'
import type { ProgrammeActions } from './use-programme'
import { DocumentChoice } from '../documents/document-choice'

const ROLES = SpeakerRoleSchema.options.map((value) => ({
  value,
  label: say(`speakers.role-${value}`),
}))

/** Title, abstract, agenda items, speakers with their roles, and documents of a session. */
export function SessionPanel({
  session,
  actions,
}: {
  session: Session
  actions: ProgrammeActions
}) {
  const { meeting, mayEdit } = useEditorContext()
  function nameOf(id: string): string {
    const name = meeting.speakers.find((speaker) => speaker.id === id)?.name ?? ''
    return name === '' ? say('programme.unknownSpeaker') : name
  }
  const setSpeakers = (speakers: Session['speakers']) => actions.change({ ...session, speakers })
  return (
    <SidePanel
      title={session.title || say('programme.untitled')}
      close={() => actions.openSession(null)}
    >
      <fieldset className="fact-field" disabled={!mayEdit}>
        <FormField
          label={say('fact/title')}
          value={session.title}
          onChange={({ target }) => actions.change({ ...session, title: target.value }, 'title')}
        />
        <MarkdownField
          label={say('programme.abstract')}
          value={session.abstract ?? ''}
          set={(abstract) => actions.change({ ...session, abstract })}
        />
        <AgendaItems session={session} actions={actions} />
        <h3>{say('programme.people')}</h3>
        <ul className="sessions">
          {session.speakers.map(({ speaker, role }, at) => (
            <li key={`${speaker} ${at}`}>
              <SelectField
                label={say('programme.roleOf', { name: nameOf(speaker) })}
                options={ROLES}
                value={role}
                onChange={(event) =>
                  setSpeakers(
                    session.speakers.map((one, index) =>
                      index === at
                        ? { speaker, role: SpeakerRoleSchema.parse(event.target.value) }
                        : one,
                    ),
                  )
                }
              />
              <Button
                look="link"
                aria-label={say('action.item-remove', { name: nameOf(speaker) })}
                onClick={() => setSpeakers(session.speakers.filter((_, index) => index !== at))}
              >
                {say('action.remove')}
              </Button>
              <SpeakerInPlace id={speaker} />
            </li>
          ))}
        </ul>
        <AddPerson session={session} />
        <DocumentChoice
          chosen={session.documents}
          set={(documents) => actions.change({ ...session, documents })}
        />
      </fieldset>
    </SidePanel>
  )
}

/** Adds a speaker to the session. A new name is added to the meeting's speakers. */
function AddPerson({ session }: { session: Session }) {
  const { meeting, edit } = useEditorContext()
  const [name, setName] = useState('')
  const [role, setRole] = useState<SpeakerRole>('speaker')
  function add(event: FormEvent) {
    event.preventDefault()
    const typed = name.trim()
    if (typed === '') return
    edit('programme speaker', (now) => {
      const known = now.speakers.find((one) => one.name === typed)
      const speaker = known ?? { ...newSpeaker(), name: typed }
      const speakers = [...session.speakers, { speaker: speaker.id, role }]
      return {
        ...now,
        speakers: known ? now.speakers : [...now.speakers, speaker],
        programme: replaceSession(now.programme, { ...session, speakers }),
      }
    })
    setName('')
  }
  return (
    <form onSubmit={add}>
      <FormField
        label={say('programme.addPerson')}
        hint={say('programme.addPersonHint')}
        list="speakers-of-meeting"
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <datalist id="speakers-of-meeting">
        {meeting.speakers.map((speaker) => (
          <option key={speaker.id} value={speaker.name} />
        ))}
      </datalist>
      <SelectField
        label={say('programme.as')}
        options={ROLES}
        value={role}
        onChange={(event) => setRole(SpeakerRoleSchema.parse(event.target.value))}
      />
      <Button type="submit" look="quiet" size="small" disabled={name.trim() === ''}>
        {say('programme.addToSession')}
      </Button>
    </form>
  )
}

/** The fields of one speaker, folded, for example in the panel of a session. */
function SpeakerInPlace({ id }: { readonly id: string }) {
  const { meeting, edit } = useEditorContext()
  const speaker = meeting.speakers.find((one) => one.id === id)
  if (!speaker) return null
  const replace = (changed: Speaker) =>
    edit(`speaker ${id}`, (now) => ({
      ...now,
      speakers: now.speakers.map((one) => (one.id === id ? changed : one)),
    }))
  return (
    <details>
      <summary>{say('speakers.edit', { name: speaker.name })}</summary>
      <SpeakerFields
        speaker={speaker}
        change={(part) => replace({ ...speaker, ...part })}
        setPhotograph={(address) => replace(withPhotograph(speaker, address))}
        photographProblem={undefined}
      />
    </details>
  )
}
