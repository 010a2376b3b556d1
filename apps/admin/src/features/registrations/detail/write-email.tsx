import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { FormDialog } from '../../../components/feedback/form-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FormField } from '../../../components/forms/form-field'
import { TextField } from '../../../components/forms/text-field'
import { say } from '../../../components/language/say'
import { useSendEmail } from '../actions'

interface WriteEmailProps {
  /** People of one meeting whose states emails reach. */
  readonly people: readonly RegistrationRecord[]
  readonly isDisabled?: boolean
}

/** Button and dialog to send an email to chosen people. Nothing is stored until it is sent. */
export function WriteEmail({ people, isDisabled = false }: WriteEmailProps) {
  const [isOpen, setOpen] = useState(false)
  const [sent, setSent] = useState<number | null>(null)
  return (
    <>
      <button
        type="button"
        className="button quiet small"
        aria-haspopup="dialog"
        disabled={isDisabled}
        onClick={() => setOpen(true)}
      >
        {say('registration-detail.write')}
      </button>
      <span role="status" className="soft">
        {sent !== null && say('registration-detail.sent', { count: sent })}
      </span>
      {isOpen && (
        <EmailDialog
          people={people}
          close={() => setOpen(false)}
          done={() => {
            setSent(people.length)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

interface EmailDialogProps {
  readonly people: readonly RegistrationRecord[]
  readonly close: () => void
  readonly done: () => void
}

function EmailDialog({ people, close, done }: EmailDialogProps) {
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const [isChecked, setChecked] = useState(false)
  const send = useSendEmail(people)
  const missing = (typed: string) =>
    isChecked && typed.trim() === '' ? say('field.problem-required') : undefined

  function submit() {
    setChecked(true)
    const words = { subject: subject.trim(), text: text.trim() }
    if (words.subject !== '' && words.text !== '') send.mutate(words, { onSuccess: done })
  }
  return (
    <FormDialog
      title={say('registration-detail.writeTo', { count: people.length })}
      submit={say('registration-detail.send')}
      isBlocked={send.isPending}
      close={close}
      act={submit}
    >
      <FormField
        label={say('registration-detail.subject')}
        value={subject}
        maxLength={200}
        problem={missing(subject)}
        onChange={({ target }) => setSubject(target.value)}
      />
      <TextField
        label={say('registration-detail.message')}
        hint={say('registration-detail.writeHint')}
        value={text}
        maxLength={10_000}
        problem={missing(text)}
        onChange={({ target }) => setText(target.value)}
      />
      {send.error && <ProblemNotice error={send.error} />}
    </FormDialog>
  )
}
