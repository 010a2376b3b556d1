import * as z from 'zod'
import { CapacitySchema } from '../eligibility/index'
import { CountrySchema } from '../scalars'
import { OrganizationSchema } from './programme'

/**
 * Role of a person in a delegation.
 *
 * @example
 * DelegationRoleSchema.parse('head') // => 'head'
 */
export const DelegationRoleSchema = z
  .enum(['head', 'deputy-head', 'delegate', 'adviser', 'observer'])
  .meta({ id: 'DelegationRole' })
export type DelegationRole = z.infer<typeof DelegationRoleSchema>

/**
 * A member of a delegation, with the approval status by the focal point.
 *
 * @example
 * DelegateSchema.shape.standing.options // => ['proposed', 'approved', 'refused']
 */
export const DelegateSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.email(),
    role: DelegationRoleSchema,
    attends: z.enum(['on-site', 'online']),
    standing: z
      .enum(['proposed', 'approved', 'refused'])
      .meta({ description: 'Approval status by the focal point' }),
  })
  .meta({ id: 'Delegate' })
export type Delegate = z.infer<typeof DelegateSchema>

/**
 * The focal point, who is responsible for a delegation and approves its members.
 *
 * @example
 * FocalPointSchema.safeParse({ name: 'Focal point', email: 'at the ministry' }).success // => false
 */
export const FocalPointSchema = z.object({ name: z.string(), email: z.email() }).meta({
  id: 'FocalPoint',
  description: 'The person who is responsible for a delegation and approves its members',
})
export type FocalPoint = z.infer<typeof FocalPointSchema>

/**
 * The people that one entity sends to a meeting, with at most one head.
 *
 * @example
 * const empty = { organization: null, focalPoint: null, delegates: [] }
 * DelegationSchema.parse({ id: 'co', meeting: 'u4ssc-6', capacity: 'member-state', country: 'CO', ...empty }).country // => 'CO'
 */
export const DelegationSchema = z
  .object({
    id: z.string(),
    meeting: z.string().meta({ description: 'Id of the meeting' }),
    capacity: CapacitySchema,
    country: CountrySchema,
    organization: OrganizationSchema.nullable().meta({
      description: 'Null for the delegation of a state',
    }),
    focalPoint: FocalPointSchema.nullable(),
    delegates: z.array(DelegateSchema),
  })
  .refine(({ delegates }) => delegates.filter(({ role }) => role === 'head').length <= 1, {
    path: ['delegates'],
    error: 'Choose only one head of delegation',
  })
  .meta({ id: 'Delegation', description: 'The people that one entity sends to a meeting' })
export type Delegation = z.infer<typeof DelegationSchema>
