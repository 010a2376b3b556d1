import type { Notice } from '@u4ssc/client/emails'
import { instantOf } from '@u4ssc/domain/timezones'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { describeMoment, ZONE_HERE } from '../../../clock-format'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { FormField } from '../../../components/forms/form-field'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { Panel } from '../../../components/panel'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import type { NoticeActions } from '../actions'
import { useAudienceCount } from '../../../subjects/emails/notice-queries'

interface SendingPartProps {
  readonly notice: Notice
  readonly actions: NoticeActions
  readonly isDirty: boolean
}

/** Approves a notice for now or later, unschedules it, or discards it. */
export function SendingPart({ notice, actions, isDirty }: SendingPartProps) {
  const { state, version, sendAt, mayApprove } = notice
  const { approve, recall, discard } = actions
  const [isDiscarding, setDiscarding] = useState(false)
  const error = approve.error ?? recall.error ?? discard.error
  if (state === 'queued' || state === 'discarded') return null
  return (
    <Panel title={say('notices.sending')} size="narrow">
      {state === 'approved' && sendAt !== null ? (
        <p role="status">{say('notices.scheduled', { at: describeMoment(sendAt) })}</p>
      ) : !mayApprove ? (
        <p className="caution">{say('notices.ownText')}</p>
      ) : (
        <Approval notice={notice} actions={actions} isDirty={isDirty} />
      )}
      <div className="actions">
        {state === 'approved' && (
          <Button
            look="quiet"
            size="small"
            busy={recall.isPending}
            onClick={() => recall.mutate({ version })}
          >
            {say('notices.returnToDraft')}
          </Button>
        )}
        <Button look="quiet" size="small" onClick={() => setDiscarding(true)}>
          {say('notices.discard')}
        </Button>
      </div>
      {error && <ProblemNotice error={error} />}
      <ConfirmDialog
        open={isDiscarding}
        title={say('notices.discardTitle')}
        confirm={say('notices.discard')}
        isBusy={discard.isPending}
        onConfirm={() => discard.mutate({ version }, { onSettled: () => setDiscarding(false) })}
        onCancel={() => setDiscarding(false)}
      >
        <p>{say('notices.discardHint')}</p>
      </ConfirmDialog>
    </Panel>
  )
}

function Approval({ notice, actions, isDirty }: SendingPartProps) {
  const { approve } = actions
  const [wallTime, setWallTime] = useState('')
  const [isAsking, setAsking] = useState(false)
  const count = useAudienceCount(notice.meeting, notice.audience)
  const people = count.data?.people ?? 0
  const [date, time] = wallTime.split('T')
  const sendAt = date && time ? instantOf(date, time, ZONE_HERE) : null
  const words = notice.words[notice.language]
  const isUnfinished = notice.kind === 'notice' && !(words?.subject && words.text)
  const act = sendAt === null ? say('notices.approve') : sayFor(sendAt)
  return (
    <>
      <FormField
        label={say('notices.sendAt')}
        type="datetime-local"
        hint={say('notices.sendAtHint', { zone: ZONE_HERE })}
        value={wallTime}
        onChange={({ target }) => setWallTime(target.value)}
      />
      {isUnfinished && (
        <p className="caution">
          {say('notices.missing', { language: nameOfLanguage(notice.language) })}
        </p>
      )}
      {people === 0 && count.isSuccess && (
        <p className="caution">{say('notices.audience-nobody')}</p>
      )}
      {isDirty && <p className="caution">{say('notices.saveFirst')}</p>}
      <div className="actions">
        <Button disabled={isDirty || isUnfinished || people === 0} onClick={() => setAsking(true)}>
          {act}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={say('notices.approveTitle', { count: people })}
        confirm={act}
        isBusy={approve.isPending}
        onConfirm={() =>
          approve.mutate({ version: notice.version, sendAt }, { onSettled: () => setAsking(false) })
        }
        onCancel={() => setAsking(false)}
      >
        <p>{say('notices.approveHint')}</p>
      </ConfirmDialog>
    </>
  )
}

function sayFor(sendAt: string): string {
  return say('notices.schedule', { at: describeMoment(sendAt) })
}
