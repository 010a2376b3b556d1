import { meetingPhase } from '@u4ssc/domain/meetings'
import type { ProceedingsObstacle } from '@u4ssc/client/meetings'
import type { FieldError } from '@u4ssc/client/responses'
import type { Database } from '../db/index'
import { listChangingDrafts } from '../drafts/index'
import { Problem } from '../http/problems'
import { findWithdrawnMeeting } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'

/** Returns why the proceedings cannot be closed now; empty if they can. */
export async function findObstacles(
  db: Database,
  { slug, meeting }: ReleaseRow,
  now: string,
): Promise<ProceedingsObstacle[]> {
  const phase = meetingPhase(meeting, now)
  const withdrawn = await findWithdrawnMeeting(db, slug)
  const drafts = await listChangingDrafts(db, slug)
  return [
    ...(phase === 'ended' ? [] : [{ kind: 'not-ended', phase } as const]),
    ...(withdrawn ? [{ kind: 'withdrawn', since: withdrawn.withdrawnAt } as const] : []),
    ...drafts.map((draft) => ({ kind: 'open-draft', ...draft }) as const),
  ]
}

/** Returns the problem with all obstacles. */
export function proceedingsUnready(obstacles: readonly ProceedingsObstacle[]): Problem {
  const errors = obstacles.map(toError)
  const words = errors.map(({ message }) => message).join('; ')
  return new Problem('proceedings-unready', words, errors)
}

function toError(obstacle: ProceedingsObstacle): FieldError {
  switch (obstacle.kind) {
    case 'not-ended':
      return {
        pointer: '/meeting/schedule',
        message: `The meeting has not ended: it is ${obstacle.phase}`,
      }
    case 'withdrawn':
      return {
        pointer: '/meeting',
        message: `The meeting has been withdrawn since ${obstacle.since}. Restore it first.`,
      }
    case 'open-draft': {
      const name = obstacle.isLetter ? (obstacle.letter ?? 'a letter') : 'a draft'
      return {
        pointer: `/drafts/${obstacle.draft}`,
        message: `Changes of ${name}, of ${obstacle.updatedAt}, are open: publish or undo them`,
      }
    }
    default:
      return obstacle satisfies never
  }
}
