import { AttendanceModeSchema } from '@u4ssc/client/registrations'
import { CapacitySchema, CountrySchema, LanguageSchema } from '@u4ssc/domain'
import * as z from 'zod'

/** A number of people as typed. Empty means no limit. */
export const LimitSchema = z
  .string()
  .trim()
  .regex(/^([1-9]\d{0,4})?$/)

export function toLimit(typed: string): number | null {
  return typed === '' ? null : Number(typed)
}

export const FocalPointFormSchema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  language: LanguageSchema,
  role: z.enum(['principal', 'deputy']),
})
export type FocalPointForm = z.infer<typeof FocalPointFormSchema>

export const DelegationFormSchema = FocalPointFormSchema.omit({ role: true }).extend({
  capacity: CapacitySchema,
  country: CountrySchema,
  organization: z.string().trim().max(300),
  maxPeople: LimitSchema,
})
export type DelegationForm = z.infer<typeof DelegationFormSchema>

export const DelegateFormSchema = FocalPointFormSchema.omit({ role: true }).extend({
  mode: AttendanceModeSchema,
})
export type DelegateForm = z.infer<typeof DelegateFormSchema>
