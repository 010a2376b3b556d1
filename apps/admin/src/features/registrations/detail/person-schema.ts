import { AttendanceModeSchema } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { AccessServiceSchema, CapacitySchema, CountrySchema, LanguageSchema } from '@u4ssc/domain'
import * as z from 'zod'

/** Facts of a person as typed. An empty organization means none. */
export const PersonFormSchema = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email(),
  organization: z.string().trim().max(300),
  country: CountrySchema,
  capacity: CapacitySchema,
  mode: AttendanceModeSchema,
  language: LanguageSchema,
  services: z.array(AccessServiceSchema),
})
export type PersonForm = z.output<typeof PersonFormSchema>
export type PersonInput = z.input<typeof PersonFormSchema>

/** Returns the facts for the API. Details of accessibility needs that stay are kept. */
export function toFacts(
  { services, organization, name, country, capacity, mode, language }: Omit<PersonForm, 'email'>,
  before: RegistrationRecord['accessNeeds'] = [],
) {
  return {
    ...{ name, country, capacity, mode, language },
    organization: organization === '' ? null : organization,
    accessNeeds: services.map((service) => ({
      service,
      details: before.find((need) => need.service === service)?.details ?? null,
    })),
  }
}
