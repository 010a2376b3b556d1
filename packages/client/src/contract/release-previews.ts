import { z } from 'zod'
import { DriftSchema } from '@u4ssc/domain'
import { JsonValueSchema } from './corrections'
import { DraftBaseSchema } from './drafts'
import { ChangeSchema } from './releases'

const PreviewedDriftSchema = DriftSchema.extend({
  letter: JsonValueSchema,
  meeting: JsonValueSchema,
  note: z.string().nullable().meta({
    description: 'What accepts it already; null where publishing needs a note',
  }),
}).meta({ id: 'PreviewedDrift' })
export type PreviewedDrift = z.infer<typeof PreviewedDriftSchema>

export const UnapprovedFileSchema = z
  .object({
    pointer: z.string().meta({ description: 'JSON pointer within the meeting' }),
    title: z.string().meta({ description: 'Of the document; else the name of the speaker' }),
    state: z.enum(['waiting', 'returned', 'removed']),
  })
  .meta({ id: 'UnapprovedFile', description: 'A file of a meeting that may not go out yet' })
export type UnapprovedFile = z.infer<typeof UnapprovedFileSchema>

const PreviewedReleaseSchema = DraftBaseSchema.extend({
  latest: z.int().positive().meta({
    description: 'The release that is public; another than `release` where the draft is behind',
  }),
  changes: z.array(ChangeSchema).meta({ description: 'Against the latest release, all of them' }),
  drift: z.array(PreviewedDriftSchema),
  unapproved: z.array(UnapprovedFileSchema).meta({
    description: 'Files that hold the release back until somebody approves them',
  }),
  sequence: z
    .object({ before: z.int().nonnegative(), after: z.int().nonnegative() })
    .meta({ description: 'SEQUENCE of the calendar entry' }),
  told: z
    .object({ registrants: z.int().nonnegative(), followers: z.int().nonnegative() })
    .meta({ description: 'How many people a notice is for; nobody where nothing public changes' }),
}).meta({ id: 'PreviewedRelease' })
export type PreviewedRelease = z.infer<typeof PreviewedReleaseSchema>

export const OpenDriftSchema = z
  .object({
    items: z.array(
      z.object({
        draft: z.uuid(),
        reference: z.string().nullable(),
        slug: z.string().meta({ description: 'Of the published meeting that the draft changes' }),
        position: z.int().nonnegative(),
        drift: z.array(PreviewedDriftSchema),
      }),
    ),
  })
  .meta({
    id: 'OpenDrift',
    description: 'Where open drafts depart from the letters of their meetings, without a note yet',
  })
export type OpenDrift = z.infer<typeof OpenDriftSchema>

export const ReleasePreviewSchema = z
  .object({ releases: z.array(PreviewedReleaseSchema) })
  .meta({ id: 'ReleasePreview', description: 'What publishing a draft would do, as things are' })
export type ReleasePreview = z.infer<typeof ReleasePreviewSchema>
