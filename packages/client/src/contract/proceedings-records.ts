import { z } from 'zod'
import { InstantSchema, MeetingPhaseSchema } from '@u4ssc/domain'
import { ProceedingsSchema } from './proceedings'
import { PublishedReleaseSchema } from './releases'

export const PROCEEDINGS_VERSION = 1

const count = z.int().nonnegative()

const AttendanceCountSchema = z
  .object({
    sitting: z.iso.date(),
    session: z.string().nullable().meta({ description: 'Its id; null: the sitting as a whole' }),
    people: count,
  })
  .meta({
    id: 'AttendanceCount',
    description: 'How many were checked in, of those who agreed that it is recorded',
  })
export type AttendanceCount = z.infer<typeof AttendanceCountSchema>

export const ProceedingsRecordSchema = z
  .object({
    type: z.literal('u4ssc-proceedings'),
    version: z.literal(PROCEEDINGS_VERSION),
    slug: z.string(),
    number: z.int().positive(),
    frozenAt: InstantSchema,
    release: PublishedReleaseSchema,
    documentsKeptBack: count.meta({ description: 'Documents that are not for everybody' }),
    attendance: z.array(AttendanceCountSchema),
  })
  .meta({ id: 'ProceedingsRecord', description: 'What was put on record; its bytes never change' })
export type ProceedingsRecord = z.infer<typeof ProceedingsRecordSchema>

const ObstacleSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-ended'), phase: MeetingPhaseSchema }),
    z.object({ kind: z.literal('withdrawn'), since: InstantSchema }),
    z.object({
      kind: z.literal('open-draft'),
      draft: z.uuid(),
      position: count.meta({ description: 'Of the meeting in the draft' }),
      letter: z.string().nullable().meta({ description: 'Its reference, where it is a letter' }),
      isLetter: z.boolean(),
      updatedAt: InstantSchema,
    }),
  ])
  .meta({ id: 'ProceedingsObstacle', description: 'Why the proceedings can not be closed yet' })
export type ProceedingsObstacle = z.infer<typeof ObstacleSchema>

export const ProceedingsDeskSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    release: z.int().positive().meta({ description: 'Number of the latest release' }),
    records: z.array(
      ProceedingsSchema.extend({
        frozenBy: z.string().nullable().meta({ description: 'Name of who closed them' }),
        reopenedBy: z.string().nullable(),
      }),
    ),
    obstacles: z.array(ObstacleSchema),
    contents: z.object({
      objectives: count,
      outcomes: count.meta({ description: 'Objectives of which it is said what came of them' }),
      decisions: count,
      documents: count.meta({ description: 'Those for everybody' }),
      documentsKeptBack: count,
      attendance: z.array(
        AttendanceCountSchema.extend({
          title: z.string().nullable().meta({ description: 'Of the session, if it is one' }),
        }),
      ),
    }),
  })
  .meta({
    id: 'ProceedingsDesk',
    description: 'What closing the proceedings now would put on record',
  })
export type ProceedingsDesk = z.infer<typeof ProceedingsDeskSchema>
