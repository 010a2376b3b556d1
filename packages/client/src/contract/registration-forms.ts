import { z } from 'zod'
import { CapacitySchema, InstantSchema, LANGUAGES, RegistrationStatusSchema } from '@u4ssc/domain'

export const ATTENDANCE_MODES = ['on-site', 'online'] as const
export const AttendanceModeSchema = z.enum(ATTENDANCE_MODES).meta({ id: 'AttendanceMode' })
export type AttendanceMode = z.infer<typeof AttendanceModeSchema>

const WordsSchema = z
  .partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(500))
  .refine((words) => Object.keys(words).length > 0, 'Words are needed in one language at least')
  .meta({ id: 'Words', description: 'The same words by language' })

const ShownIfSchema = z
  .object({ question: z.string(), is: z.string() })
  .meta({ id: 'ShownIf', description: 'Asked only of those who answered another question so' })

const asked = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'An id is lower-case letters, digits and hyphens'),
  label: WordsSchema,
  required: z.boolean(),
  shownIf: ShownIfSchema.nullable().default(null),
}

const ChoiceSchema = z.object({ value: z.string().min(1).max(100), label: WordsSchema })

export const QuestionSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), ...asked, maxLength: z.int().min(1).max(5000) }),
    z.object({ kind: z.literal('yes-no'), ...asked }),
    z.object({ kind: z.literal('choice'), ...asked, choices: z.array(ChoiceSchema).min(2) }),
    z.object({ kind: z.literal('choices'), ...asked, choices: z.array(ChoiceSchema).min(1) }),
  ])
  .meta({ id: 'Question', description: 'A question of one meeting to its registrants' })
export type Question = z.infer<typeof QuestionSchema>

const QuestionsSchema = z.array(QuestionSchema).superRefine((questions, context) => {
  const earlier = new Set<string>()
  questions.forEach(({ id, shownIf }, index) => {
    if (earlier.has(id))
      context.addIssue({ code: 'custom', path: [index, 'id'], message: 'An id stands once' })
    if (shownIf !== null && !earlier.has(shownIf.question))
      context.addIssue({
        code: 'custom',
        path: [index, 'shownIf', 'question'],
        message: 'A condition is on a question that stands before',
      })
    earlier.add(id)
  })
})

const PlacesSchema = z.int().positive().nullable().meta({ description: 'null: as many as come' })

const RegistrationRuleSchema = z.enum(['automatic', 'review', 'focal-point']).meta({
  id: 'RegistrationRule',
  description: 'Who lets the eligible in: nobody has to, the secretariat, their focal point',
})
export type RegistrationRule = z.infer<typeof RegistrationRuleSchema>

const RegistrationOpenToSchema = z.enum(['everyone', 'invited']).meta({
  id: 'RegistrationOpenTo',
  description: 'Who can register; who is invited can also outside the hours of registration',
})
export type RegistrationOpenTo = z.infer<typeof RegistrationOpenToSchema>

const QuotaSchema = z
  .object({ mode: AttendanceModeSchema, capacity: CapacitySchema, places: z.int().nonnegative() })
  .meta({
    id: 'Quota',
    description: 'How many of the places of a mode those of one capacity may have, and no more',
  })
export type Quota = z.infer<typeof QuotaSchema>

const QuotasSchema = z.array(QuotaSchema).superRefine((quotas, context) => {
  quotas.forEach(({ mode, capacity }, index) => {
    const first = quotas.findIndex((one) => one.mode === mode && one.capacity === capacity)
    if (first < index)
      context.addIssue({ code: 'custom', path: [index, 'capacity'], message: 'It stands before' })
  })
})

/** How long a list of participants may be public after a meeting; then their data is erased. */
export const LISTED_DAYS_MAX = 180

export const RegistrationSettingsSchema = z
  .object({
    openTo: RegistrationOpenToSchema.default('everyone'),
    opensAt: InstantSchema.nullable(),
    closesAt: InstantSchema.nullable(),
    rule: RegistrationRuleSchema,
    places: z.object({ 'on-site': PlacesSchema, online: PlacesSchema }),
    quotas: QuotasSchema.default([]),
    modes: z.array(AttendanceModeSchema).min(1),
    listedDays: z.int().min(0).max(LISTED_DAYS_MAX).default(30).meta({
      description: 'So many days after the meeting, the list of participants stops being public',
    }),
    offerHours: z.int().min(1).max(720).meta({ description: 'How long an offered place is kept' }),
    reminderHours: z
      .array(z.int().min(1).max(720))
      .meta({ description: 'How long before the opening each reminder leaves' }),
    questions: QuestionsSchema,
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt < closesAt, {
    path: ['closesAt'],
    error: 'Registration closes after it opens',
  })
  .meta({ id: 'RegistrationSettings' })
export type RegistrationSettings = z.infer<typeof RegistrationSettingsSchema>

export const RegistrationFormSchema = z
  .object({
    meeting: z.string(),
    title: z.string(),
    open: z.boolean().meta({ description: 'Whether this form can be sent now' }),
    status: RegistrationStatusSchema,
    openTo: RegistrationOpenToSchema,
    opensAt: InstantSchema.nullable(),
    closesAt: InstantSchema.nullable(),
    modes: z.array(
      z.object({
        mode: AttendanceModeSchema,
        full: z.boolean().meta({ description: 'Those who register now go on the waiting list' }),
        fullFor: z.array(CapacitySchema).meta({
          description: 'The capacities whose own share is taken, where the mode is not full',
        }),
      }),
    ),
    rule: RegistrationRuleSchema,
    questions: z.array(QuestionSchema),
  })
  .meta({ id: 'RegistrationForm', description: 'What a person is asked who wants to take part' })
export type RegistrationForm = z.infer<typeof RegistrationFormSchema>
