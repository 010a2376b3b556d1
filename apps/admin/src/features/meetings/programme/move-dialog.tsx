import { CalendarDateSchema } from '@u4ssc/domain'
import { daysMoved } from '@u4ssc/domain/meetings'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { FormDialog } from '../../../components/feedback/form-dialog'
import { FormField } from '../../../components/forms/form-field'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import type { ProgrammeActions } from './use-programme'

interface MoveDialogProps {
  readonly date: string
  readonly actions: ProgrammeActions
  readonly close: () => void
}

/** Moves the sessions of a day, or the whole programme, to another date. */
export function MoveDialog({ date, actions, close }: MoveDialogProps) {
  const [to, setTo] = useState(date)
  const [scope, setScope] = useState('day')
  const isRight = CalendarDateSchema.safeParse(to).success
  function act() {
    if (!isRight) return
    if (scope === 'day') actions.moveDay(date, to)
    else actions.moveAll(date, to)
    close()
  }
  return (
    <FormDialog
      title={say('programme.moveTitle')}
      submit={say('programme.moveNow')}
      isBlocked={!isRight || to === date}
      act={act}
      close={close}
    >
      <FormField
        label={say('programme.moveTo')}
        type="date"
        autoFocus
        value={to}
        problem={isRight ? undefined : say('field.problem-date')}
        onChange={(event) => setTo(event.target.value)}
      />
      <p role="status">{isRight && to !== date && describeMove(date, to)}</p>
      <SelectField
        label={say('programme.moveWhat')}
        options={[
          {
            value: 'day',
            label: say('programme.moveDayOnly', { day: describeDate(date, wording) }),
          },
          { value: 'all', label: say('programme.moveEverything') },
        ]}
        value={scope}
        onChange={(event) => setScope(event.target.value)}
      />
      <p className="soft">{say('publishing.moveAllWhat')}</p>
    </FormDialog>
  )
}

/** Describes the new date and its distance from the old one in days. */
function describeMove(from: string, to: string): string {
  const days = daysMoved([{ date: from }], [{ date: to }])
  const key = days > 0 ? 'programme.moveLater' : 'programme.moveEarlier'
  return say(key, { day: describeDate(to, wording), count: Math.abs(days) })
}
