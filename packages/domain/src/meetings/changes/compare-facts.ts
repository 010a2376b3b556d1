import type { Citation } from '../../citation'
import { foldName } from '../../fold-name'
import type { Agreement } from '../facts/row'
import { isFields, isSameJson } from './json-value'
import type { Meeting } from '../meeting'

/** A meeting as it is now and as the circular convenes it. */
export interface ComparedMeetings {
  readonly meeting: Meeting
  readonly convened: Meeting
}

/**
 * A fact that differs between circular and meeting; `stated` is its pointer in the circular's
 * meeting.
 */
export interface Departure {
  readonly pointer: string
  readonly stated?: string
  readonly letter: unknown
  readonly meeting: unknown
  readonly cites?: Citation | null
}

/** Returns whether two values of a fact mean the same. */
const AGREEMENTS: Readonly<Record<Agreement, (letter: unknown, meeting: unknown) => boolean>> = {
  same: isSameJson,
  name: isSameName,
  set: isSameSet,
  address: isSameAddress,
}

/** Compares a fact with a single value; nothing if the circular does not state it. */
export function compareFact(
  pointer: string,
  agreement: Agreement,
  { meeting, convened }: ComparedMeetings,
): Departure[] {
  const [letter, now] = [valueAt(convened, pointer), valueAt(meeting, pointer)]
  const isStated = letter != null && !(Array.isArray(letter) && letter.length === 0)
  return !isStated || AGREEMENTS[agreement](letter, now) ? [] : [{ pointer, letter, meeting: now }]
}

function valueAt(meeting: Meeting, pointer: string): unknown {
  const parts = pointer.slice(1).split('/')
  return parts.reduce<unknown>((value, part) => (isFields(value) ? value[part] : null), meeting)
}

/** Compares names without case, accents and spaces. */
export function isSameName(letter: unknown, meeting: unknown): boolean {
  return typeof letter === 'string' && typeof meeting === 'string'
    ? foldName(letter) === foldName(meeting)
    : letter === meeting
}

export function isSameSet(letter: unknown, meeting: unknown): boolean {
  if (!Array.isArray(letter) || !Array.isArray(meeting)) return false
  const [one, other] = [new Set<unknown>(letter), new Set<unknown>(meeting)]
  return one.size === other.size && [...one].every((value) => other.has(value))
}

/** Compares addresses without scheme, "www." and final slash. */
function isSameAddress(letter: unknown, meeting: unknown): boolean {
  return addressOf(letter) === addressOf(meeting)
}

function addressOf(value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
    : value
}
