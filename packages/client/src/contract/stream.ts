import { z } from 'zod'
import { ChangeSchema, MeetingSchema } from '@u4ssc/domain'
import { ReleaseSchema } from './meetings'

export const ReleaseNoticeSchema = z
  .object({
    revision: z
      .int()
      .nonnegative()
      .meta({ description: 'Goes up with each release of any meeting' }),
    slug: z.string(),
    title: z.string(),
    release: ReleaseSchema,
    status: MeetingSchema.shape.status,
    changed: z.array(ChangeSchema.shape.what).meta({ description: 'What is otherwise, each once' }),
  })
  .meta({
    id: 'ReleaseNotice',
    description: 'That a meeting has a new release; its `data`, as JSON',
  })
export type ReleaseNotice = z.infer<typeof ReleaseNoticeSchema>

export const WithdrawalNoticeSchema = z
  .object({
    kind: z.enum(['meeting', 'circular']),
    id: z.string().meta({ description: 'Slug of a meeting, id of a letter' }),
    withdrawn: z.boolean().meta({ description: 'False where it is public again' }),
  })
  .meta({
    id: 'WithdrawalNotice',
    description:
      'That something is withdrawn or public again; the `data` of a `withdrawal`, as JSON',
  })
export type WithdrawalNotice = z.infer<typeof WithdrawalNoticeSchema>
