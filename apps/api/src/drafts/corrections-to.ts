import { isDeepStrictEqual } from 'node:util'
import { CorrectionSchema } from '@u4ssc/client/circulars'
import type { Correction } from '@u4ssc/client/circulars'
import type { Meeting } from '@u4ssc/domain'
import { replaceAt, stepsOf } from '../http/json-pointer'

const MAX_NOTE_LENGTH = 500

/**
 * Returns the corrections that change a meeting of a reading into the wanted one, fact by fact. If
 * a fact has to go, the whole meeting is corrected.
 *
 * @param earlier - corrections of the meeting; those that still have their effect are kept, the
 *   others pass on their notes
 */
export function correctionsTo(
  wanted: Meeting,
  now: Meeting,
  position: number,
  earlier: readonly Correction[] = [],
): Correction[] {
  const place = `/meetings/${position}`
  const facts = new Map<string, unknown>(Object.entries(wanted))
  const before = new Map<string, unknown>(Object.entries(now))
  if ([...before.keys()].some((fact) => !facts.has(fact)))
    return [correctionOf(place, wanted, notesOf(earlier))]
  return [...facts].flatMap(([fact, value]) => {
    const pointer = `${place}/${fact}`
    const own = earlier.filter((one) => `${one.pointer}/`.startsWith(`${pointer}/`))
    if (own.length > 0 && isDeepStrictEqual(applied(own, pointer, before.get(fact)), value))
      return own
    if (isDeepStrictEqual(before.get(fact), value)) return []
    return [correctionOf(pointer, value, notesOf(own))]
  })
}

/** Returns a fact with corrections applied to it; `undefined` if one has no place in it. */
function applied(own: readonly Correction[], pointer: string, fact: unknown): unknown {
  const holder = { fact: structuredClone(fact) }
  const isPlaced = own.every((one) =>
    replaceAt(holder, ['fact', ...stepsOf(one.pointer.slice(pointer.length))], one.value),
  )
  return isPlaced ? holder.fact : undefined
}

function notesOf(corrections: readonly Correction[]): string | null {
  const notes = corrections.flatMap(({ note }) => note ?? [])
  return notes.length === 0 ? null : [...new Set(notes)].join('; ').slice(0, MAX_NOTE_LENGTH)
}

function correctionOf(pointer: string, value: unknown, note: string | null): Correction {
  return CorrectionSchema.parse({ pointer, value, note })
}
