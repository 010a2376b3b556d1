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
    value: JsonValueSchema,
    note: z.string().max(500).nullable().meta({ description: 'Reason, shown on the page' }),
  })
  .meta({ id: 'Correction', description: 'A fact of a reading that a person has corrected' })
export interface Correction extends z.infer<typeof CorrectionSchema> {}

/** A diagnostic that a person has accepted. `diagnostic` is its position in the reading. */
export const AcknowledgementSchema = z
  .object({ diagnostic: z.int().nonnegative(), note: z.string().max(500).nullable() })
  .meta({
    id: 'Acknowledgement',
    description: 'A diagnostic that a person has checked and accepted',
  })
export interface Acknowledgement extends z.infer<typeof AcknowledgementSchema> {}
