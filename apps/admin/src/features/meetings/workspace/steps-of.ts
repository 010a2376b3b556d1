import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { Meeting } from '@u4ssc/domain'
import type { AdminMessage } from '@u4ssc/messages/admin'

/** Something a meeting needs before or after it. */
interface Step {
  readonly label: AdminMessage
  readonly isDone: boolean
  /** True if the draft has it and the published version does not. */
  readonly isDrafted?: boolean
  readonly screen: string
  readonly needs: 'edit' | 'register'
}

/** Returns what every meeting needs, in the order in which it is prepared. */
export function stepsOf(published: PublishedMeeting, draft?: Meeting): readonly Step[] {
  const { meeting, registersHere, joinableFrom, registrationStatus, proceedings } = published
  const isOver = registrationStatus.kind === 'over'
  const steps: (Step | false)[] = [
    {
      label: 'workspace.step-programme',
      isDone: meeting.programme.length > 0,
      isDrafted: hasItems(draft?.programme),
      ...{ screen: 'programme', needs: 'edit' },
    },
    {
      label: 'workspace.step-speakers',
      isDone: meeting.speakers.length > 0,
      isDrafted: hasItems(draft?.speakers),
      ...{ screen: 'speakers', needs: 'edit' },
    },
    {
      label: 'workspace.step-form',
      isDone: registersHere || meeting.registration.url !== null,
      ...{ screen: 'opening', needs: 'register' },
    },
    meeting.mode !== 'physical' && {
      label: 'workspace.step-joining',
      isDone: joinableFrom !== null,
      isDrafted: draft !== undefined && draft.joining !== null,
      ...{ screen: 'joining', needs: 'edit' },
    },
    isOver && {
      label: 'workspace.step-outcomes',
      isDone: meeting.outcomes.length + meeting.decisions.length > 0,
      isDrafted: hasItems(draft?.outcomes) || hasItems(draft?.decisions),
      ...{ screen: 'outcomes', needs: 'edit' },
    },
    isOver && {
      label: 'workspace.step-record',
      isDone: proceedings.some(({ reopened }) => reopened === null),
      ...{ screen: 'record', needs: 'edit' },
    },
  ]
  return steps.filter((step) => step !== false)
}

function hasItems(items: readonly unknown[] = []): boolean {
  return items.length > 0
}
