import type * as z from 'zod'
import { canDecide } from '@u4ssc/client/registrations'
import type {
  RegistrationDecisionOutcome,
  RegistrationDecisionSchema,
} from '@u4ssc/client/registrations'
import { mailMessages } from '@u4ssc/messages/mail'
import { recordAct } from '../../audit/index'
import { previewChange } from '../../db/index'
import type { Database } from '../../db/index'
import type { RegistrationDeps } from '../registration-deps'
import { lockDelegation } from '../store/delegation-store'
import { transition, offerFreePlaces, assignPlace } from '../waiting-list/transition-registration'
import {
  countInDelegation,
  findRegistration,
  findToChange,
  inOrderOfConfirmation,
  lockPlaces,
} from '../store/registration-store'
import type { RegistrationRow } from '../../db/tables/index'

type RegistrationDecision = z.output<typeof RegistrationDecisionSchema>
type Outcome = RegistrationDecisionOutcome['outcomes'][number]

export interface Decider {
  /** ID of the person of the secretariat, or of the focal point. */
  readonly person: string
  /** Limits decisions to this delegation; `null` for the secretariat. */
  readonly delegation: string | null
}

/**
 * Decides one or more registrations independently of each other, in the order in which their
 * addresses were confirmed: who confirmed first gets a place first.
 */
export async function decideRegistrations(
  { db, clock }: RegistrationDeps,
  decision: RegistrationDecision,
  decider: Decider,
): Promise<RegistrationDecisionOutcome> {
  const sent = [...new Set(decision.registrations)]
  const decideAll = async (open: Database) => {
    const decided = new Map<string, Outcome>()
    for (const id of await inOrderOfConfirmation(open, sent))
      decided.set(id, await open.transaction((tx) => decideOne(tx, id, decision, decider, clock())))
    return { outcomes: sent.flatMap((id) => decided.get(id) ?? []) }
  }
  return decision.isPreview ? previewChange(db, decideAll) : decideAll(db)
}

async function decideOne(
  tx: Database,
  id: string,
  { decision, reason, stockReason }: RegistrationDecision,
  { person, delegation }: Decider,
  at: string,
): Promise<Outcome> {
  const found = await findRegistration(tx, id)
  if (!found || (delegation !== null && found.delegationId !== delegation))
    return { id, done: false, why: 'not-found', state: null }
  await lockPlaces(tx, found.slug)
  const row = await findToChange(tx, id)
  if (!row) return { id, done: false, why: 'not-found', state: null }
  if (!mayDecide(row, decision, delegation))
    return { id, done: false, why: 'state-forbids', state: row.state }
  if (decision === 'approve' && (await isDelegationFull(tx, row)))
    return { id, done: false, why: 'delegation-full', state: row.state }

  const next = await carryOut(tx, row, decision, reasonFor(row, { reason, stockReason }), at)
  await offerFreePlaces(tx, row.slug, at)
  await recordAct(tx, {
    at,
    person,
    action: `${decision}-registration`,
    subject: `registrations/${id}`,
    before: { state: row.state },
    after: { state: next.state },
  })
  return { id, done: true, state: next.state }
}

/** Returns the reason as the person reads it: the chosen one in their language, then the typed one. */
function reasonFor(
  { language }: RegistrationRow,
  { reason, stockReason }: Pick<RegistrationDecision, 'reason' | 'stockReason'>,
): string | null {
  if (stockReason === null) return reason
  const chosen = mailMessages(language)(`decline.${stockReason}`)
  return reason === null ? chosen : `${chosen} ${reason}`
}

/**
 * Focal points decide only registrations in review, and never change a decision of the secretariat.
 */
function mayDecide(
  { state }: RegistrationRow,
  decision: RegistrationDecision['decision'],
  delegation: string | null,
): boolean {
  if (delegation !== null && state !== 'in-review') return false
  return canDecide(state, decision)
}

function carryOut(
  tx: Database,
  row: RegistrationRow,
  decision: RegistrationDecision['decision'],
  reason: string | null,
  at: string,
): Promise<RegistrationRow> {
  switch (decision) {
    case 'approve':
      return assignPlace(tx, row, at)
    case 'refuse':
      return transition(tx, row, 'refused', at, { reason })
    case 'reopen':
      return transition(tx, row, 'in-review', at, { reason })
    default:
      return decision satisfies never
  }
}

/** Returns whether a delegation is full. Concurrent additions wait. */
export async function isDelegationFull(
  tx: Database,
  { delegationId }: Pick<RegistrationRow, 'delegationId'>,
): Promise<boolean> {
  if (delegationId === null) return false
  const delegation = await lockDelegation(tx, delegationId)
  const maxPeople = delegation?.maxPeople ?? null
  return maxPeople !== null && (await countInDelegation(tx, delegationId)) >= maxPeople
}
