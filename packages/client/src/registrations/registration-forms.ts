import * as z from 'zod'
import { CapacitySchema, InstantSchema, LANGUAGES, RegistrationStatusSchema } from '@u4ssc/domain'

export const ATTENDANCE_MODES = ['on-site', 'online'] as const
export const AttendanceModeSchema = z
  .enum(ATTENDANCE_MODES)
  .meta({ id: 'AttendanceMode', description: 'How a person attends' })
export type AttendanceMode = z.infer<typeof AttendanceModeSchema>

const WordsSchema = z
  .partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(500))
  .refine((words) => Object.keys(words).length > 0, 'Enter the text in at least one language')
  .meta({ id: 'Words', description: 'A text by language' })

export const ShownIfSchema = z.object({ question: z.string(), is: z.string() }).meta({
  id: 'ShownIf',
  description: 'Shows the question only after this answer to another question',
})

const asked = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Use lower-case letters, digits and hyphens'),
  label: WordsSchema,
  required: z.boolean(),
  shownIf: ShownIfSchema.nullable().default(null),
}

const ChoiceSchema = z.object({ value: z.string().min(1).max(100), label: WordsSchema })

export const QuestionSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), ...asked, maxLength: z.int().min(1).max(5000) }),
    z.object({
      kind: z.literal('number'),
      ...asked,
      min: z.number().nullable().meta({ description: 'Smallest number; null for no limit' }),
      max: z.number().nullable().meta({ description: 'Largest number; null for no limit' }),
    }),
    z.object({ kind: z.literal('date'), ...asked }),
    z.object({ kind: z.literal('consent'), ...asked }),
    z.object({ kind: z.literal('yes-no'), ...asked }),
    z.object({ kind: z.literal('choice'), ...asked, choices: z.array(ChoiceSchema).min(2) }),
    z.object({ kind: z.literal('choices'), ...asked, choices: z.array(ChoiceSchema).min(1) }),
  ])
  .meta({ id: 'Question', description: 'A question of the registration form' })
export type Question = z.infer<typeof QuestionSchema>

/** Texts of at most this length have a field of one line. */
export const SHORT_TEXT_MAX_LENGTH = 200

export const QuestionsSchema = z.array(QuestionSchema).superRefine((questions, context) => {
  const earlier = new Set<string>()
  questions.forEach(({ id, shownIf }, index) => {
    if (earlier.has(id))
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: 'Use each question ID only once',
      })
    if (shownIf?.is === '')
      context.addIssue({
        code: 'custom',
        path: [index, 'shownIf', 'is'],
        message: 'Choose the answer that shows this question',
      })
    if (shownIf !== null && !earlier.has(shownIf.question))
      context.addIssue({
        code: 'custom',
        path: [index, 'shownIf', 'question'],
        message: 'The condition must refer to an earlier question',
      })
    earlier.add(id)
  })
})

const PlacesSchema = z
  .int()
  .positive()
  .nullable()
  .meta({ description: 'Number of places; null for no limit' })

const RegistrationRuleSchema = z.enum(['automatic', 'review', 'focal-point']).meta({
  id: 'RegistrationRule',
  description:
    'Approval of eligible registrations: automatic, by the secretariat, or by the focal point',
})
export type RegistrationRule = z.infer<typeof RegistrationRuleSchema>

const RegistrationOpenToSchema = z.enum(['everyone', 'invited', 'nobody']).meta({
  id: 'RegistrationOpenTo',
  description:
    'Who can register. Invited people can also register outside the registration period. `nobody`: registration is prepared but not open',
})
export type RegistrationOpenTo = z.infer<typeof RegistrationOpenToSchema>

const QuotaSchema = z
  .object({ mode: AttendanceModeSchema, capacity: CapacitySchema, places: z.int().nonnegative() })
  .meta({
    id: 'Quota',
    description: 'Maximum number of places for one capacity in a format',
  })
export interface Quota extends z.infer<typeof QuotaSchema> {}

const QuotasSchema = z.array(QuotaSchema).superRefine((quotas, context) => {
  quotas.forEach(({ mode, capacity }, index) => {
    const first = quotas.findIndex((one) => one.mode === mode && one.capacity === capacity)
    if (first < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'capacity'],
        message: 'This quota is listed twice',
      })
  })
})

/**
 * Maximum number of days that a participant list is public after a meeting; the data is deleted
 * afterwards.
 */
export const MAX_LISTED_DAYS = 180

export const RegistrationSettingsSchema = z
  .object({
    openTo: RegistrationOpenToSchema.default('everyone'),
    opensAt: InstantSchema.nullable(),
    closesAt: InstantSchema.nullable(),
    rule: RegistrationRuleSchema,
    places: z.object({ 'on-site': PlacesSchema, online: PlacesSchema }),
    quotas: QuotasSchema.default([]),
    modes: z.array(AttendanceModeSchema).min(1),
    listedDays: z.int().min(0).max(MAX_LISTED_DAYS).default(30).meta({
      description: 'Days after the meeting until the participant list stops being public',
    }),
    offerHours: z
      .int()
      .min(1)
      .max(720)
      .meta({ description: 'Hours for which a place is reserved' }),
    reminderHours: z
      .array(z.int().min(1).max(720))
      .meta({ description: 'Hours before the meeting at which reminders are sent' }),
    questions: QuestionsSchema,
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt < closesAt, {
    path: ['closesAt'],
    error: 'Registration must close after it opens',
  })
  .meta({ id: 'RegistrationSettings', description: 'The registration form and its settings' })
export interface RegistrationSettings extends z.infer<typeof RegistrationSettingsSchema> {}
/** New settings, in which fields with a default can be left out. */
export interface RegistrationSettingsChange extends z.input<typeof RegistrationSettingsSchema> {}

export const RegistrationSettingsPreviewSchema = z
  .object({
    offers: z.int().meta({ description: 'Number of people who would get a reserved place' }),
  })
  .meta({ id: 'RegistrationSettingsPreview', description: 'Effects of registration settings' })
export interface RegistrationSettingsPreview extends z.infer<
  typeof RegistrationSettingsPreviewSchema
> {}

export const RegistrationFormSchema = z
  .object({
    meeting: z.string(),
    title: z.string(),
    open: z.boolean().meta({ description: 'Whether the form can be submitted now' }),
    status: RegistrationStatusSchema,
    openTo: RegistrationOpenToSchema,
    opensAt: InstantSchema.nullable(),
    closesAt: InstantSchema.nullable(),
    modes: z.array(
      z.object({
        mode: AttendanceModeSchema,
        full: z.boolean().meta({ description: 'Whether new registrations join the waiting list' }),
        fullFor: z.array(CapacitySchema).meta({
          description: 'Capacities with a full quota while the mode is not full',
        }),
      }),
    ),
    rule: RegistrationRuleSchema,
    questions: z.array(QuestionSchema),
  })
  .meta({ id: 'RegistrationForm', description: 'The registration form of a meeting' })
export interface RegistrationForm extends z.infer<typeof RegistrationFormSchema> {}
