import { CountrySchema } from '@u4ssc/domain'
import { CapacitySchema } from '@u4ssc/domain/eligibility'
import { z } from 'zod'

export const AttendanceSchema = z.enum(['on-site', 'online']).meta({ id: 'Attendance' })
export type Attendance = z.infer<typeof AttendanceSchema>

const WordsSchema = z.string().trim().min(1, 'Words are wanted here: null where there are none')

export const ParticipantSchema = z
  .object({
    writtenName: WordsSchema.optional().meta({
      description: 'The whole name as the person writes it, where its parts are not known',
    }),
    givenName: WordsSchema.nullable().meta({ description: 'Null for people of one name' }),
    familyName: WordsSchema,
    jobTitle: WordsSchema.nullable(),
    organization: WordsSchema.nullable(),
    country: CountrySchema,
    capacity: CapacitySchema,
    attendance: AttendanceSchema,
  })
  .meta({ id: 'Participant', description: 'Somebody who takes part, as a list names them' })
export type Participant = z.infer<typeof ParticipantSchema>

/** "Ada LOVELACE": lists of participants tell the family name by its capitals. */
export function nameOf({ writtenName, givenName, familyName }: Participant): string {
  if (writtenName !== undefined) return writtenName
  const family = familyName.toUpperCase()
  return givenName === null ? family : `${givenName} ${family}`
}
