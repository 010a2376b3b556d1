import type { EmailHealth, Notice } from '@u4ssc/client/emails'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useNavigate } from '../../../components/navigation'
import { FormDialog } from '../../../components/feedback/form-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FormField } from '../../../components/forms/form-field'
import { TextField } from '../../../components/forms/text-field'
import { say } from '../../../components/language/say'
import { useEmailHealth } from '../../../subjects/emails/queries'
import { useSendEmail } from '../actions'
import { SentEmail } from './sent-email'

interface WriteEmailProps {
  /** People of one meeting whose states emails reach. */
  readonly people: readonly RegistrationRecord[]
  readonly isDisabled?: boolean
}

type Limits = EmailHealth['toChosen']

const EMPTY = { subject: '', text: '' }

/** Button and dialog to send an email to chosen people. Nothing is stored until it is sent. */
export function WriteEmail({ people, isDisabled = false }: WriteEmailProps) {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState(EMPTY)
  const [sent, setSent] = useState<Notice | null>(null)
  const { data: health } = useEmailHealth()
  const limits = health?.toChosen
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-haspopup="dialog"
        disabled={isDisabled}
        onClick={() => setOpen(true)}
      >
        {say('registration-detail.write', { count: people.length })}
      </Button>
      {sent && (
        <SentEmail
          key={sent.id}
          notice={sent}
          seconds={limits?.delaySeconds ?? 0}
          edit={() => setOpen(true)}
        />
      )}
      {isOpen && (
        <EmailDialog
          people={people}
          limits={limits}
          words={words}
          change={setWords}
          close={() => setOpen(false)}
          done={(notice) => {
            setSent(notice)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

interface EmailDialogProps {
  readonly people: readonly RegistrationRecord[]
  /** Not known until they are loaded. */
  readonly limits: Limits | undefined
  readonly words: typeof EMPTY
  readonly change: (words: typeof EMPTY) => void
  readonly close: () => void
  readonly done: (notice: Notice) => void
}

function EmailDialog({ people, limits, words, change, close, done }: EmailDialogProps) {
  const [isChecked, setChecked] = useState(false)
  const send = useSendEmail(people)
  const navigate = useNavigate()
  const { length: count } = people
  const { maxPeople: max, delaySeconds: seconds } = limits ?? { maxPeople: count, delaySeconds: 0 }
  const needsApproval = count > max
  const missing = (typed: string) =>
    isChecked && typed.trim() === '' ? say('field.problem-required') : undefined

  function submit() {
    setChecked(true)
    const [subject, text] = [words.subject.trim(), words.text.trim()]
    if (subject === '' || text === '') return
    const onSuccess = (notice: Notice) =>
      needsApproval ? navigate(`/meetings/${notice.meeting}/notices/${notice.id}`) : done(notice)
    send.mutate({ subject, text, sendNow: !needsApproval }, { onSuccess })
  }
  return (
    <FormDialog
      title={say('registration-detail.writeTo', { count })}
      submit={say(needsApproval ? 'registration-detail.asNotice' : 'registration-detail.send', {
        count,
      })}
      isBlocked={send.isPending}
      close={close}
      act={submit}
    >
      <FormField
        label={say('registration-detail.subject')}
        value={words.subject}
        maxLength={200}
        problem={missing(words.subject)}
        onChange={({ target }) => change({ ...words, subject: target.value })}
      />
      <TextField
        label={say('registration-detail.message')}
        hint={
          needsApproval
            ? say('registration-detail.needsApproval', { count: max })
            : say('registration-detail.writeHint', { seconds })
        }
        rows={8}
        value={words.text}
        maxLength={10_000}
        problem={missing(words.text)}
        onChange={({ target }) => change({ ...words, text: target.value })}
      />
      {send.error && <ProblemNotice error={send.error} />}
    </FormDialog>
  )
}
