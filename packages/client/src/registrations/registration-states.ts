import * as z from 'zod'
import type { EmailKind } from '../emails/email-kinds'
import { keysWith } from '../keys-with'
import type { ColumnsOf, KeysWith } from '../keys-with'
import type { WebhookEvent } from '../platform/webhooks'

export const REGISTRATION_STATES = [
  'unconfirmed',
  'in-review',
  'waiting',
  'offered',
  'confirmed',
  'refused',
  'lapsed',
  'withdrawn',
  'erased',
] as const
export const RegistrationStateSchema = z
  .enum(REGISTRATION_STATES)
  .meta({ id: 'RegistrationState', description: 'State of a registration' })
export type RegistrationState = z.infer<typeof RegistrationStateSchema>

export const REGISTRATION_DECISIONS = ['approve', 'refuse', 'reopen'] as const

/** What is true of the registrations in a state. */
interface StateRow {
  /** States that can follow. */
  readonly next: readonly RegistrationState[]
  /** Decisions that the secretariat can make. */
  readonly decisions: readonly (typeof REGISTRATION_DECISIONS)[number][]
  /** Whether the person wants to come: can change it, gets notices and can head a delegation. */
  readonly isActive: boolean
  /** Whether it counts towards the number of people of its delegation. */
  readonly isInDelegation: boolean
  /** Whether it holds one of the places of the meeting. */
  readonly holdsPlace: boolean
  /** Whether it counts in the figures about people. */
  readonly isCounted: boolean
  readonly tone: 'good' | 'bad' | ''
  /** Email to the person about it; `null` if they caused it themselves. */
  readonly email: EmailKind | null
  /** Event for webhooks. */
  readonly event: WebhookEvent | null
  /**
   * What the check-in desk can do: check the person in, give them a place, enter their registration
   * as if they had confirmed their address, or refer them to who decides.
   */
  readonly desk: 'check-in' | 'admit' | 'enter' | 'decide' | null
}

/**
 * The states of a registration, each with what is true of it everywhere. A state is written into
 * this table once; its words are the messages `state-…` of site, dashboard and lists.
 *
 * @example
 * REGISTRATION_STATE_ROWS.offered.holdsPlace // => true
 */
// prettier-ignore
export const REGISTRATION_STATE_ROWS = {
  unconfirmed: { isActive: false, isInDelegation: false, holdsPlace: false, isCounted: false, tone: '',     email: null,        event: null,                     desk: 'enter',    decisions: [],                    next: ['in-review', 'confirmed', 'waiting', 'withdrawn', 'erased'] },
  'in-review': { isActive: true,  isInDelegation: false, holdsPlace: false, isCounted: true,  tone: '',     email: 'received',  event: null,                     desk: 'decide',   decisions: ['approve', 'refuse'], next: ['confirmed', 'waiting', 'refused', 'withdrawn', 'erased'] },
  waiting:     { isActive: true,  isInDelegation: true,  holdsPlace: false, isCounted: true,  tone: '',     email: 'waiting',   event: null,                     desk: 'admit',    decisions: ['refuse', 'reopen'],  next: ['offered', 'confirmed', 'in-review', 'refused', 'withdrawn', 'erased'] },
  offered:     { isActive: true,  isInDelegation: true,  holdsPlace: true,  isCounted: true,  tone: 'good', email: 'offered',   event: null,                     desk: 'admit',    decisions: ['refuse', 'reopen'],  next: ['confirmed', 'lapsed', 'in-review', 'refused', 'withdrawn', 'erased'] },
  confirmed:   { isActive: true,  isInDelegation: true,  holdsPlace: true,  isCounted: true,  tone: 'good', email: 'confirmed', event: 'registration.confirmed', desk: 'check-in', decisions: ['refuse', 'reopen'],  next: ['in-review', 'waiting', 'refused', 'withdrawn', 'erased'] },
  refused:     { isActive: false, isInDelegation: false, holdsPlace: false, isCounted: true,  tone: 'bad',  email: 'refused',   event: 'registration.declined',  desk: 'decide',   decisions: ['reopen'],            next: ['in-review', 'erased'] },
  lapsed:      { isActive: false, isInDelegation: false, holdsPlace: false, isCounted: true,  tone: 'bad',  email: 'lapsed',    event: null,                     desk: 'admit',    decisions: [],                    next: ['confirmed', 'waiting', 'withdrawn', 'erased'] },
  withdrawn:   { isActive: false, isInDelegation: false, holdsPlace: false, isCounted: true,  tone: '',     email: 'withdrawn', event: 'registration.cancelled', desk: 'enter',    decisions: [],                    next: ['unconfirmed', 'erased'] },
  erased:      { isActive: false, isInDelegation: false, holdsPlace: false, isCounted: false, tone: '',     email: null,        event: null,                     desk: null,       decisions: [],                    next: [] },
} as const satisfies Record<RegistrationState, StateRow>

type Table = typeof REGISTRATION_STATE_ROWS
/** States with these columns. */
export type StatesWith<Wanted> = KeysWith<Table, Wanted>

/**
 * Returns the states with some columns, in their order.
 *
 * @example
 * statesWith({ holdsPlace: true }) // => ['offered', 'confirmed']
 */
export function statesWith<const Wanted extends ColumnsOf<Table>>(
  wanted: Wanted,
): StatesWith<Wanted>[] {
  return keysWith(REGISTRATION_STATE_ROWS, wanted)
}

/** States of people who want to come. */
export const ACTIVE_STATES = /* @__PURE__ */ statesWith({ isActive: true })
export type ActiveState = (typeof ACTIVE_STATES)[number]

/** Returns whether a registration can go from one state to another. */
export function canTransition(from: RegistrationState, to: RegistrationState): boolean {
  const next: readonly RegistrationState[] = REGISTRATION_STATE_ROWS[from].next
  return next.includes(to)
}

/** Returns whether the secretariat can decide about a registration in this state. */
export function canDecide(
  state: RegistrationState,
  decision: (typeof REGISTRATION_DECISIONS)[number],
): boolean {
  const decisions: StateRow['decisions'] = REGISTRATION_STATE_ROWS[state].decisions
  return decisions.includes(decision)
}
