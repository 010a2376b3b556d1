import { CountrySchema } from '@u4ssc/domain'
import { CapacitySchema } from '@u4ssc/domain/eligibility'
import * as z from 'zod'

export const AttendanceSchema = z.enum(['on-site', 'online']).meta({ id: 'Attendance' })
export type Attendance = z.infer<typeof AttendanceSchema>

const WordsSchema = z.string().trim().min(1, 'Enter a text, or null')

export const ParticipantSchema = z
  .object({
    writtenName: WordsSchema.optional().meta({
      description: 'Full name if its parts are not known',
    }),
    givenName: WordsSchema.nullable().meta({ description: 'Null for people with one name' }),
    familyName: WordsSchema,
    jobTitle: WordsSchema.nullable(),
    organization: WordsSchema.nullable(),
    country: CountrySchema,
    capacity: CapacitySchema,
    attendance: AttendanceSchema,
    isHead: z.boolean().optional().meta({ description: 'Whether the person heads a delegation' }),
  })
  .meta({ id: 'Participant', description: 'A participant in a list' })
export type Participant = z.infer<typeof ParticipantSchema>

/** Returns a name with the family name in capitals, as in lists of participants: "Ada LOVELACE". */
export function nameOf({ writtenName, givenName, familyName }: Participant): string {
  if (writtenName !== undefined) return writtenName
  const family = familyName.toUpperCase()
  return givenName === null ? family : `${givenName} ${family}`
}
