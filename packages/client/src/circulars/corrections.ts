import * as z from 'zod'

/** Any JSON. The types are listed because a recursive description would not end. */
export const JsonValueSchema = z
  .json()
  .meta({ type: ['string', 'number', 'boolean', 'object', 'array', 'null'] })

/** A fact of a reading that a person has corrected. */
export const CorrectionSchema = z
  .object({
    pointer: z
      .string()
      .regex(/^\/(circular|meetings)\//)
      .meta({ description: 'JSON pointer of the fact in the reading' }),
    value: JsonValueSchema.meta({
      description:
        'The fact. `null` for a whole meeting (`/meetings/1`) leaves it out: the circular only mentions it, and is published without it',
    }),
    note: z.string().max(500).nullable().meta({ description: 'Reason, shown on the page' }),
  })
  .meta({ id: 'Correction', description: 'A fact of a reading that a person has corrected' })
export interface Correction extends z.infer<typeof CorrectionSchema> {}

/**
 * Returns the positions of the meetings that corrections leave out. These meetings stay in the
 * reading of the draft, so that the positions of the others do not change.
 */
export function positionsLeftOut(
  corrections: readonly Pick<Correction, 'pointer' | 'value'>[],
): ReadonlySet<number> {
  return new Set(corrections.flatMap((one) => positionLeftOut(one) ?? []))
}

/** Returns the position of the meeting that a correction leaves out; `undefined` for others. */
export function positionLeftOut({
  pointer,
  value,
}: Pick<Correction, 'pointer' | 'value'>): number | undefined {
  const position = value === null ? /^\/meetings\/(\d+)$/.exec(pointer)?.[1] : undefined
  return position === undefined ? undefined : Number(position)
}

/** A diagnostic that a person has accepted. `diagnostic` is its position in the reading. */
export const AcknowledgementSchema = z
  .object({ diagnostic: z.int().nonnegative(), note: z.string().max(500).nullable() })
  .meta({
    id: 'Acknowledgement',
    description: 'A diagnostic that a person has checked and accepted',
  })
export interface Acknowledgement extends z.infer<typeof AcknowledgementSchema> {}
