import { MeetingSchema, ReadingSchema } from '@u4ssc/domain'
import type { Reading } from '@u4ssc/domain'
import { positionLeftOut } from '@u4ssc/client/circulars'
import type { Correction } from '@u4ssc/client/circulars'
import type { FieldError } from '@u4ssc/client/responses'
import { findAt, replaceAt, stepsOf, toPointer } from '../http/json-pointer'

export type CorrectedReading =
  | { readonly outcome: 'corrected'; readonly reading: Reading }
  | { readonly outcome: 'refused'; readonly errors: readonly FieldError[] }

/** Fields that a reading of a circular may lack. */
const OPTIONAL_FIELDS: ReadonlySet<string> = new Set(
  Object.entries(MeetingSchema.shape).flatMap(([field, schema]) =>
    schema.def.type === 'optional' ? [field] : [],
  ),
)

/** Pointer of a correction that adds a meeting. */
const ADDED_MEETING = '/meetings/-'

/**
 * Applies corrections to a reading, in order. Returns a valid reading or errors that point at the
 * wrong correction. A meeting that is left out stays in it.
 */
export function applyCorrections(
  read: Reading,
  corrections: readonly Correction[],
): CorrectedReading {
  const draft: unknown = withOptionalFields(read, corrections)
  const misplaced = corrections.flatMap((correction, index) =>
    isPlaced(draft, correction) ? [] : [noSuchFact(index)],
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
  const stripped = corrections.flatMap((correction, index) => {
    if (positionLeftOut(correction) !== undefined) return []
    const steps = placed[index] ?? []
    return keepsAll(findAt(draft, steps), findAt(parsed.data, steps))
      ? []
      : [hasStrangeFields(index)]
  })
  if (stripped.length > 0) return { outcome: 'refused', errors: stripped }
  return { outcome: 'corrected', reading: parsed.data }
}

/** Sets a fact, unless its meeting is left out; returns whether it has a place. */
function isPlaced(draft: unknown, { pointer, value }: Correction): boolean {
  const steps = stepsOf(pointer)
  return positionLeftOut({ pointer, value }) === undefined
    ? replaceAt(draft, steps, structuredClone(value))
    : findAt(draft, steps) !== undefined
}

/** Returns a copy of a reading with a place for each optional field that a correction fills. */
function withOptionalFields({ meetings, ...read }: Reading, corrections: readonly Correction[]) {
  const steps = corrections.map(({ pointer }) => stepsOf(pointer))
  const filled = meetings.map((meeting, index) => {
    const missing = steps.flatMap(([list, place, field]) =>
      list === 'meetings' &&
      place === String(index) &&
      field !== undefined &&
      OPTIONAL_FIELDS.has(field)
        ? [[field, undefined] as const]
        : [],
    )
    return { ...Object.fromEntries(missing), ...meeting }
  })
  return structuredClone({ ...read, meetings: filled })
}

/** Returns the place of each correction; an added meeting comes after the existing ones. */
function placesOf({ meetings }: Reading, corrections: readonly Correction[]): string[][] {
  let next = meetings.length
  return corrections.map(({ pointer }) =>
    stepsOf(pointer === ADDED_MEETING ? `/meetings/${next++}` : pointer),
  )
}

/** Returns the pointer of the correction closest to the invalid place. */
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

/** Returns whether a value is kept completely, ignoring defaults added by the schema. */
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
