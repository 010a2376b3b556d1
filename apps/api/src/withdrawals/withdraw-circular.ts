import type { RestorationRequest, Withdrawal, WithdrawalRequest } from '@u4ssc/client/circulars'
import { recordAct } from '../audit/index'
import { findCircularToChange, setWithdrawal } from '../circulars/index'
import type { CircularRow } from '../circulars/index'
import { Problem } from '../http/problems'
import { listPublicConvenedBy } from '../meetings/index'
import { indexPublished } from '../search/index'
import { queueEvent } from '../webhooks/index'
import { toWithdrawal } from './view'
import type { WithdrawalDeps } from './withdraw-meeting'

/** Withdraws a circular. @throws {Problem} if it convenes a public meeting */
export async function withdrawCircular(
  deps: WithdrawalDeps,
  id: string,
  { reason }: WithdrawalRequest,
  person: string,
): Promise<Withdrawal> {
  return deps.db.transaction(async (tx) => {
    const letter = await findCircularToChange(tx, id)
    if (!letter)
      throw new Problem(
        'circular-not-found',
        `There is no published circular "${id}". Check the address.`,
      )
    const slugs = await listPublicConvenedBy(tx, id)
    if (slugs.length > 0)
      throw new Problem(
        'letter-convenes',
        `Withdraw the meetings of the circular first: ${slugs.join(', ')}.`,
      )

    const at = deps.clock()
    const { withdrawnAt: earlier } = letter
    const withdrawal = toWithdrawal(letter, { reason, withdrawnAt: earlier ?? at })
    await setWithdrawal(tx, id, { reason, at: withdrawal.withdrawnAt })
    await indexPublished(tx)
    const act = { at, person, action: 'withdraw-circular' as const, subject: `circulars/${id}` }
    await recordAct(tx, { ...act, before: beforeOf(letter), after: withdrawal })
    if (earlier === null) await queueEvent({ ...deps, db: tx }, 'circular.withdrawn', withdrawal)
    return withdrawal
  })
}

/** Restores a circular. @throws {Problem} if it is not withdrawn */
export async function restoreCircular(
  deps: WithdrawalDeps,
  id: string,
  { reason }: RestorationRequest,
  person: string,
): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const letter = await findCircularToChange(tx, id)
    const before = letter && beforeOf(letter)
    if (!before) throw new Problem('circular-not-found', `There is no withdrawn circular "${id}".`)
    const at = deps.clock()
    await setWithdrawal(tx, id, null)
    await indexPublished(tx)
    const act = { at, person, action: 'restore-circular' as const, subject: `circulars/${id}` }
    await recordAct(tx, { ...act, before, after: { reason } })
    const { kind, title } = before
    await queueEvent({ ...deps, db: tx }, 'circular.restored', { kind, id, title })
  })
}

function beforeOf(letter: CircularRow): Withdrawal | null {
  const { withdrawalReason: reason, withdrawnAt } = letter
  return reason === null || withdrawnAt === null
    ? null
    : toWithdrawal(letter, { reason, withdrawnAt })
}
