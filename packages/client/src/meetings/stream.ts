import * as z from 'zod'
import { ChangeSchema, MeetingSchema } from '@u4ssc/domain'
import { ReleaseSchema } from './meetings'

export const ReleaseNoticeSchema = z
  .object({
    revision: z
      .int()
      .nonnegative()
      .meta({ description: 'Increases with each release of any meeting' }),
    slug: z.string(),
    title: z.string(),
    release: ReleaseSchema,
    status: MeetingSchema.shape.status,
    changed: z
      .array(ChangeSchema.shape.what)
      .meta({ description: 'What changed, without repetition' }),
  })
  .meta({
    id: 'ReleaseNotice',
    description: 'A new release of a meeting; the JSON in `data`',
  })
export interface ReleaseNotice extends z.infer<typeof ReleaseNoticeSchema> {}

export const WithdrawalNoticeSchema = z
  .object({
    kind: z.enum(['meeting', 'circular']),
    id: z.string().meta({ description: 'Meeting slug or circular ID' }),
    withdrawn: z.boolean().meta({ description: 'False if it is public again' }),
  })
  .meta({
    id: 'WithdrawalNotice',
    description: 'A withdrawal or restoration; the JSON in `data`',
  })
export interface WithdrawalNotice extends z.infer<typeof WithdrawalNoticeSchema> {}
