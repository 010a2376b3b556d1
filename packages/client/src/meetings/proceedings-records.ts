import * as z from 'zod'
import { InstantSchema, MeetingPhaseSchema } from '@u4ssc/domain'
import { ProceedingsSchema } from './proceedings'
import { PublishedReleaseSchema } from './releases'

export const PROCEEDINGS_VERSION = 1

const count = z.int().nonnegative()

const AttendanceCountSchema = z
  .object({
    sitting: z.iso.date(),
    session: z.string().nullable().meta({ description: 'Session ID; null for the whole sitting' }),
    people: count,
  })
  .meta({
    id: 'AttendanceCount',
    description: 'Number of people checked in who agreed to be recorded',
  })
export interface AttendanceCount extends z.infer<typeof AttendanceCountSchema> {}

export const ProceedingsRecordSchema = z
  .object({
    type: z.literal('u4ssc-proceedings'),
    version: z.literal(PROCEEDINGS_VERSION),
    slug: z.string(),
    number: z.int().positive(),
    frozenAt: InstantSchema,
    release: PublishedReleaseSchema,
    documentsKeptBack: count.meta({ description: 'Number of documents that are not public' }),
    attendance: z.array(AttendanceCountSchema),
  })
  .meta({ id: 'ProceedingsRecord', description: 'The record of a meeting; its bytes never change' })
export interface ProceedingsRecord extends z.infer<typeof ProceedingsRecordSchema> {}

const ObstacleSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-ended'), phase: MeetingPhaseSchema }),
    z.object({ kind: z.literal('withdrawn'), since: InstantSchema }),
    z.object({
      kind: z.literal('open-draft'),
      draft: z.uuid(),
      position: count.meta({ description: 'Position of the meeting in the draft' }),
      letter: z
        .string()
        .nullable()
        .meta({ description: 'Reference of the circular, if the draft is one' }),
      isLetter: z.boolean(),
      updatedAt: InstantSchema,
    }),
  ])
  .meta({
    id: 'ProceedingsObstacle',
    description: 'A reason why the record cannot be closed yet',
  })
export type ProceedingsObstacle = z.infer<typeof ObstacleSchema>

export const ProceedingsPreviewSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    release: z.int().positive().meta({ description: 'Number of the latest release' }),
    records: z.array(
      ProceedingsSchema.extend({
        frozenBy: z
          .string()
          .nullable()
          .meta({ description: 'Name of the person who closed the record' }),
        reopenedBy: z.string().nullable(),
      }),
    ),
    obstacles: z.array(ObstacleSchema),
    contents: z.object({
      objectives: count,
      outcomes: count.meta({ description: 'Number of objectives with an outcome' }),
      decisions: count,
      documents: count.meta({ description: 'Number of public documents' }),
      documentsKeptBack: count,
      attendance: z.array(
        AttendanceCountSchema.extend({
          title: z.string().nullable().meta({ description: 'Title of the session, if any' }),
        }),
      ),
    }),
  })
  .meta({
    id: 'ProceedingsPreview',
    description: 'What closing the record now would contain',
  })
export interface ProceedingsPreview extends z.infer<typeof ProceedingsPreviewSchema> {}
