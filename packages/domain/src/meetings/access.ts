import * as z from 'zod'
import { CalendarDateSchema } from '../scalars'

/**
 * A service that makes a meeting accessible to a person.
 *
 * @example
 * AccessServiceSchema.parse('captioning') // => 'captioning'
 */
export const AccessServiceSchema = z
  .enum([
    'captioning',
    'sign-language',
    'interpretation',
    'hearing-loop',
    'step-free-access',
    'accessible-documents',
    'personal-assistant',
    'other',
  ])
  .meta({ id: 'AccessService', description: 'A service that makes a meeting accessible' })
export type AccessService = z.infer<typeof AccessServiceSchema>

/**
 * Accessibility services of a meeting, and until when people can request others.
 *
 * @example
 * const offered = { services: ['captioning'], requestBy: '2021-11-23', requestContact: 'u4ssc@itu.int' }
 * AccessProvisionSchema.parse(offered).services // => ['captioning']
 */
export const AccessProvisionSchema = z
  .object({
    services: z
      .array(AccessServiceSchema)
      .meta({ description: 'Services available without a request' }),
    requestBy: CalendarDateSchema.nullable().meta({
      description: 'Last day to request other services, in the zone of the meeting',
    }),
    requestContact: z
      .string()
      .nullable()
      .meta({ description: 'Email or web address for requests' }),
  })
  .meta({ id: 'AccessProvision', description: 'Accessibility services of a meeting' })
export type AccessProvision = z.infer<typeof AccessProvisionSchema>

/**
 * An accessibility need of a registrant. It is health data: for the secretariat only, and deleted
 * when no longer needed.
 *
 * @example
 * AccessNeedSchema.parse({ service: 'step-free-access', details: null }).service // => 'step-free-access'
 */
export const AccessNeedSchema = z
  .object({
    service: AccessServiceSchema,
    details: z.string().nullable(),
  })
  .meta({ id: 'AccessNeed', description: 'A service that a registrant needs' })
export type AccessNeed = z.infer<typeof AccessNeedSchema>
