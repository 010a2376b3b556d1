import { ReadingSchema } from '@u4ssc/domain'
import type { Reading } from '@u4ssc/domain'
import type { Correction, FieldError } from '@u4ssc/client/contract'
import { findAt, replaceAt, stepsOf, toPointer } from '../http/json-pointer'

export type CorrectedReading =
  | { readonly outcome: 'corrected'; readonly reading: Reading }
  | { readonly outcome: 'refused'; readonly errors: readonly FieldError[] }

/** A correction that adds a meeting to a reading. */
const ADDED_MEETING = '/meetings/-'

/**
 * Sets facts of a reading as people corrected them, in order. The outcome is a whole, valid
 * reading or none; each error points at the correction to blame.
 */
export function applyCorrections(
  read: Reading,
  corrections: readonly Correction[],
): CorrectedReading {
  const draft: unknown = structuredClone(read)
  const misplaced = corrections.flatMap(({ pointer, value }, index) =>
    replaceAt(draft, stepsOf(pointer), structuredClone(value)) ? [] : [noSuchFact(index)],
  )
  if (misplaced.length > 0) return { outcome: 'refused', errors: misplaced }

  const parsed = ReadingSchema.safeParse(draft)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      pointer: blame(placesOf(read, corrections), path.map(String)),
      message,
    }))
    return { outcome: 'refused', errors }
  }

  const placed = placesOf(read, corrections)
  const stripped = corrections.flatMap((_, index) => {
    const steps = placed[index] ?? []
    return keepsAll(findAt(draft, steps), findAt(parsed.data, steps))
      ? []
      : [hasStrangeFields(index)]
  })
  if (stripped.length > 0) return { outcome: 'refused', errors: stripped }
  return { outcome: 'corrected', reading: parsed.data }
}

/** Where each correction went: a meeting that is added has the place after those before it. */
function placesOf({ meetings }: Reading, corrections: readonly Correction[]): string[][] {
  let next = meetings.length
  return corrections.map(({ pointer }) =>
    stepsOf(pointer === ADDED_MEETING ? `/meetings/${next++}` : pointer),
  )
}

/** The value that made the reading wrong: of the correction nearest to where it is wrong. */
function blame(places: readonly (readonly string[])[], wrong: readonly string[]): string {
  const shared = places.map((steps) => sharedSteps(steps, wrong))
  const nearest = Math.max(...shared)
  const index = shared.lastIndexOf(nearest)
  const isWithin = places[index]?.length === nearest
  return toPointer(['corrections', index, 'value', ...(isWithin ? wrong.slice(nearest) : [])])
}

function sharedSteps(left: readonly string[], right: readonly string[]): number {
  const parting = left.findIndex((step, position) => step !== right[position])
  return parting === -1 ? left.length : parting
}

/** Whether all of a value is kept; what the schema adds to it by default does not count. */
function keepsAll(value: unknown, kept: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === kept
  if (typeof kept !== 'object' || kept === null) return false
  const fields = new Map<string, unknown>(Object.entries(kept))
  return Object.entries(value).every(([key, part]) => keepsAll(part, fields.get(key)))
}

function noSuchFact(index: number): FieldError {
  return {
    pointer: toPointer(['corrections', index, 'pointer']),
    message: 'The reading has no fact at this pointer',
  }
}

function hasStrangeFields(index: number): FieldError {
  return {
    pointer: toPointer(['corrections', index, 'value']),
    message: 'The value has fields that this kind of fact does not have',
  }
}
