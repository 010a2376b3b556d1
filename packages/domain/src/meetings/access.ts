import { z } from '../zod'
import { CalendarDateSchema } from '../scalars'

/**
 * What lets a person follow a meeting or reach it.
 *
 * @example
 * AccessServiceSchema.parse('captioning') // => 'captioning'
 */
export const AccessServiceSchema = z.enum([
  'captioning',
  'sign-language',
  'interpretation',
  'hearing-loop',
  'step-free-access',
  'accessible-documents',
  'personal-assistant',
  'other',
])
export type AccessService = z.infer<typeof AccessServiceSchema>

/**
 * What a meeting offers those who need it, and until when others may be asked for.
 *
 * @example
 * const offered = { services: ['captioning'], requestBy: '2021-11-23', requestContact: 'u4ssc@itu.int' }
 * AccessProvisionSchema.parse(offered).services // => ['captioning']
 */
export const AccessProvisionSchema = z.object({
  services: z.array(AccessServiceSchema),
  requestBy: CalendarDateSchema.nullable(),
  requestContact: z.string().nullable(),
})
export type AccessProvision = z.infer<typeof AccessProvisionSchema>

/**
 * Speaks of a person's health: for the secretariat alone, and no longer than it is needed.
 *
 * @example
 * AccessNeedSchema.parse({ service: 'step-free-access', details: null }).service // => 'step-free-access'
 */
export const AccessNeedSchema = z.object({
  service: AccessServiceSchema,
  details: z.string().nullable(),
})
export type AccessNeed = z.infer<typeof AccessNeedSchema>
