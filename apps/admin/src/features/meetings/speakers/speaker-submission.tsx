import { speakers } from '@u4ssc/client/contract'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import type { Speaker } from '@u4ssc/domain'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { describeSize } from '../../../components/language/describe-size'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import { isInMeeting, addSubmission } from './add-submission'
import { ReturnForm } from '../documents/return-form'

interface SentProps {
  readonly speaker: Speaker
  readonly sent: SpeakerInvitation['materials'][number]
}

/** One submission of a speaker: can be opened, added to the draft or returned. */
export function SpeakerSubmission({ speaker, sent }: SentProps) {
  const { meeting, edit } = useEditorContext()
  const { id, kind, text, file, state, reason } = sent
  const rule = useAct(speakers.decide, id)
  const name = `${say(`speakers.page-kind-${kind}`)}: ${speaker.name}`
  const isIn = isInMeeting(meeting, speaker.id, sent)
  const put = () => {
    edit(`speaker-material-${id}`, (now) => addSubmission(now, speaker.id, sent))
  }
  const take = () => {
    if (state === 'taken') put()
    else rule.mutate({ outcome: 'taken' }, { onSuccess: put })
  }
  return (
    <div className="notice" role="group" aria-label={name}>
      <p>
        <strong>{say(`speakers.page-kind-${kind}`)}</strong> ·{' '}
        {say(`speakers.page-${state}`, { reason: reason ?? '' })}
        {state === 'taken' && isIn && <> · {say('speakers.page-inDraft')}</>}
      </p>
      {text !== null && (
        <p dir="auto" className="as-typed">
          {text}
        </p>
      )}
      {file !== null && (
        <p>
          <a href={`/v1/speaker-materials/${id}/file`} download>
            <bdi>{file.name}</bdi>
          </a>{' '}
          (<bdi>{describeSize(file.size)}</bdi>)
        </p>
      )}
      {rule.error && <ProblemNotice error={rule.error} />}
      {(state === 'waiting' || (state === 'taken' && !isIn)) && (
        <Button
          size="small"
          aria-label={`${say('speakers.page-take')}: ${name}`}
          busy={rule.isPending}
          onClick={take}
        >
          {say('speakers.page-take')}
        </Button>
      )}
      {state === 'waiting' && (
        <ReturnForm
          name={name}
          label={say('speakers.page-reason')}
          isBusy={rule.isPending}
          send={(reason) => {
            rule.mutate({ outcome: 'returned', reason })
          }}
        />
      )}
    </div>
  )
}
