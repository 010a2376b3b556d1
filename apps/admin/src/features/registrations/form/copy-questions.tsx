import type { Question } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { SelectField } from '../../../components/forms/select-field'
import { say } from '../../../components/language/say'
import { useMeetings, useRegistrationSettings } from '../../../subjects/registrations/queries'

interface CopyQuestionsProps {
  readonly slug: string
  readonly copy: (questions: readonly Question[]) => void
}

/** Adds the questions of another meeting. Questions that are already there are not added again. */
export function CopyQuestions({ slug, copy }: CopyQuestionsProps) {
  const [from, setFrom] = useState('')
  const others = (useMeetings().data ?? []).filter((other) => other.slug !== slug)
  if (others.length === 0) return null
  return (
    <div className="inline-form">
      <SelectField
        label={say('registration-form.copyFrom')}
        any={say('registration-form.chooseMeeting')}
        options={others.map((other) => ({ value: other.slug, label: other.meeting.title }))}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      {from !== '' && <CopyButton key={from} from={from} copy={copy} />}
    </div>
  )
}

function CopyButton({ from, copy }: { from: string; copy: CopyQuestionsProps['copy'] }) {
  const { data, isPending } = useRegistrationSettings(from)
  const questions = data?.settings?.questions ?? []
  return (
    <>
      <Button look="quiet" disabled={questions.length === 0} onClick={() => copy(questions)}>
        {say('registration-form.copy')}
      </Button>
      <span className="soft" role="status">
        {isPending ? '…' : say('registration-form.copyCount', { count: questions.length })}
      </span>
    </>
  )
}
