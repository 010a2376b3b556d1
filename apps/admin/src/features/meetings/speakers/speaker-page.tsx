import { speakers } from '@u4ssc/client/contract'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import type { Speaker } from '@u4ssc/domain'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct, useRead } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { FormField } from '../../../components/forms/form-field'
import { language } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { Loaded } from '../../../components/feedback/loaded'
import { Panel } from '../../../components/panel'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useEditorContext } from '../editor/editor'
import { SpeakerSubmission } from './speaker-submission'

/** Access of a speaker to their speaker page: invitation, answer, submissions. */
export function SpeakerPage({ speaker }: { readonly speaker: Speaker }) {
  const { draft, position, mayEdit } = useEditorContext()
  const slug = draft.bases.find((base) => base.position === position)?.slug
  if (!mayEdit) return null
  if (slug === undefined) return <p className="hint">{say('speakers.page-unpublished')}</p>
  return <PageOf slug={slug} speaker={speaker} />
}

function PageOf({ slug, speaker }: { readonly slug: string; readonly speaker: Speaker }) {
  return (
    <Panel title={say('speakers.page-title')}>
      <Loaded query={useRead(speakers.list, { meeting: slug })}>
        {({ items }) => {
          const own = items.find((one) => one.speaker === speaker.id)
          return (
            <>
              {own?.revokedAt === null ? (
                <Invited invitation={own} />
              ) : (
                <InviteForm slug={slug} speaker={speaker} email={own?.email ?? ''} />
              )}
              {own?.materials.map((sent) => (
                <SpeakerSubmission key={sent.id} speaker={speaker} sent={sent} />
              ))}
            </>
          )
        }}
      </Loaded>
    </Panel>
  )
}

interface InviteProps {
  readonly slug: string
  readonly speaker: Speaker
  /** Address of the current invitation, if any. */
  readonly email: string
}

function InviteForm({ slug, speaker, email: before }: InviteProps) {
  const { draft, save } = useEditorContext()
  const invite = useAct(speakers.create)
  const [email, setEmail] = useState(before)
  const [mailLanguage, setLanguage] = useState(language)
  async function send() {
    // The API finds a new speaker in the saved draft only.
    await save()
    invite.mutate({
      ...{ meeting: slug, speaker: speaker.id, draft: draft.id },
      ...{ email, language: mailLanguage },
    })
  }
  return (
    <>
      <p className="hint">{say('speakers.page-hint')}</p>
      <div className="filters">
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={({ target }) => {
            setEmail(target.value.trim())
          }}
        />
        <SelectField
          label={say('guests.mailLanguage')}
          options={LANGUAGE_OPTIONS}
          value={mailLanguage}
          onChange={({ target }) => {
            setLanguage(LANGUAGE_OPTIONS.find(({ value }) => value === target.value)?.value ?? 'en')
          }}
        />
        <Button
          size="small"
          aria-label={`${say('speakers.page-invite')}: ${speaker.name}`}
          disabled={invite.isPending || email === ''}
          onClick={() => void send()}
        >
          {say('speakers.page-invite')}
        </Button>
      </div>
      {invite.error && <ProblemNotice error={invite.error} />}
    </>
  )
}

function Invited({
  invitation: { id, name, email, answer },
}: {
  readonly invitation: SpeakerInvitation
}) {
  const revoke = useAct(speakers.delete)
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <p>
        <bdi>{email}</bdi> · {say(`speakers.page-answer-${answer ?? 'none'}`)} ·{' '}
        <Button
          look="link"
          onClick={() => {
            setAsked(true)
          }}
        >
          {say('speakers.page-revoke', { name })}
        </Button>
      </p>
      {revoke.error && <ProblemNotice error={revoke.error} />}
      <ConfirmDialog
        open={isAsked}
        title={say('speakers.page-revokeAsk')}
        confirm={say('speakers.page-revokeDo')}
        isBusy={revoke.isPending}
        onCancel={() => {
          setAsked(false)
        }}
        onConfirm={() => {
          revoke.mutate(id, {
            onSettled: () => {
              setAsked(false)
            },
          })
        }}
      >
        <p>{say('speakers.page-revokeWhy', { email })}</p>
      </ConfirmDialog>
    </>
  )
}
