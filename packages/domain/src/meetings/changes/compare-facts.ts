import type { Citation } from '../../citation'
import { foldName } from '../../fold-name'
import { isFields, isSameJson } from './json-value'
import type { Meeting } from '../meeting'

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
type Agreement = (letter: unknown, meeting: unknown) => boolean

const FACTS: Readonly<Record<string, Agreement>> = {
  '/title': isSameName,
  '/mode': isSameJson,
  '/schedule/zone': isSameJson,
  '/venue/name': isSameName,
  '/venue/city': isSameName,
  '/venue/country': isSameJson,
  '/languages': isSameSet,
  '/fee': isSameJson,
  '/registration/required': isSameJson,
  '/registration/url': isSameAddress,
  '/website': isSameAddress,
}

/** Facts with a single value. */
export function compareFacts(meeting: Meeting, convened: Meeting): Departure[] {
  return Object.entries(FACTS).flatMap(([pointer, agree]) => {
    const [letter, now] = [valueAt(convened, pointer), valueAt(meeting, pointer)]
    const isStated = letter !== null && !(Array.isArray(letter) && letter.length === 0)
    return !isStated || agree(letter, now) ? [] : [{ pointer, letter, meeting: now }]
  })
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
