import { assertObject } from '../../wrong-argument'
import type { Meeting } from '../meeting'
import { assertFactName, type FactName, type FactsWith } from './list-facts'
import type { ValueKind } from './row'
import { FACTS } from './table'

type Empty = string | null | readonly never[] | { readonly [part: string]: Empty }
interface Stated {
  readonly unstated: Empty | undefined
  readonly parts?: Readonly<Record<string, Pick<Stated, 'unstated'>>>
}

/** The facts that every meeting has. */
type RequiredFacts = Omit<Meeting, FactsWith<{ readonly unstated: undefined }>>

/** Returns the facts of a meeting of which nothing is known. Lists and records are new each time. */
export function unstatedFacts(): RequiredFacts
export function unstatedFacts(): object {
  return unstatedOf(FACTS)
}

/**
 * Throws unless a meeting has each fact that every meeting has, stated or not.
 *
 * @param argument - its name in the error
 * @throws RangeError that names the first fact that it does not have
 * @example
 * assertComplete(meetingOf({ id: 'u4ssc-7' })) // => undefined
 */
export function assertComplete(meeting: Meeting, argument = 'meeting'): void {
  assertObject(meeting, argument)
  const missing = Object.keys(unstatedFacts()).find((name) => !Object.hasOwn(meeting, name))
  if (missing !== undefined)
    throw new RangeError(
      `${argument} must be a complete meeting, as meetingOf returns it, not one without ${missing}`,
    )
}

/** Returns a venue, registration or other record of which nothing is known. */
export function unstatedParts<Name extends FactsWith<{ readonly letter: 'parts' }>>(
  name: Name,
): NonNullable<Meeting[Name]>
export function unstatedParts(name: FactsWith<{ readonly letter: 'parts' }>): object {
  return unstatedOf(FACTS[name].parts)
}

function unstatedOf(rows: Readonly<Record<string, Stated>>): Record<string, Empty> {
  const facts = Object.entries(rows).flatMap(([name, row]) => {
    const value = unstatedValue(row)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(facts)
}

/** A list or record of the table must not be handed out: its user may change it. */
function unstatedValue({ unstated, parts = {} }: Stated): Empty | undefined {
  if (Array.isArray(unstated)) return []
  return typeof unstated === 'object' && unstated !== null ? unstatedOf(parts) : unstated
}

/**
 * Returns the value of a fact that is emptied. An optional fact that was stated once keeps its key,
 * so that the change is seen.
 *
 * @throws RangeError for a name that is not a fact
 * @example
 * emptyValue('fee') // => null
 * emptyValue('description') // => ''
 * emptyValue('hosts') // => []
 */
export function emptyValue(name: FactName): Empty {
  assertFactName(name)
  const row: Stated = FACTS[name]
  const value = unstatedValue(row)
  return value === undefined ? emptyOfKind(FACTS[name].is) : value
}

function emptyOfKind(kind: ValueKind): Empty {
  switch (kind) {
    case 'text':
    case 'markdown':
      return ''
    case 'names':
    case 'languages':
    case 'references':
    case 'organizations':
    case 'items':
    case 'rows':
      return []
    case 'address':
    case 'code':
    case 'country':
    case 'date':
    case 'language':
    case 'number':
    case 'record':
    case 'yes-no':
    case 'zone':
      return null
  }
}
