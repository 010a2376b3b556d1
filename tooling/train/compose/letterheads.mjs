import * as z from 'zod'

/**
 * A form of reference. `{n}` is a running number, `{sg}` a study group, `{y}` the year, `{yy}` its last
 * two digits, `{m}` a number of three digits.
 */
const ReferenceFormSchema = z.strictObject({
  text: z.string(),
  series: z.string().nullable(),
  number: z.string().nullable(),
  kind: z.enum(['circular', 'collective-letter', 'circular-letter', 'other']),
})

const IssuerSchema = z.strictObject({
  field: z.enum(['itu-t', 'itu-r', 'itu-d', 'un']).describe('What an issuer convenes'),
  lines: z.array(z.string()).describe('Its letterhead'),
  city: z.string().nullable().describe('Place of the date line'),
  title: z.string().describe('Title of the signatory'),
  references: z.array(ReferenceFormSchema).describe('Empty where letters carry none'),
  addressees: z.array(z.string()),
  addresseesInLine: z.string().describe('All of them in one sentence'),
})

const LabelsSchema = z.array(z.string().min(1)).min(1)

/** The words of a letter's header in a language, as its file `letterheads.json` has them. */
export const LetterheadsSchema = z.strictObject({
  issuers: z.array(IssuerSchema),
  reference: LabelsSchema,
  telephone: LabelsSchema,
  fax: LabelsSchema,
  email: LabelsSchema,
  to: LabelsSchema,
  subject: LabelsSchema,
  ourReference: LabelsSchema,
  signed: z.string(),
  notificationTopic: LabelsSchema.describe('Labels of the topic of a notification'),
})

/** @typedef {z.infer<typeof IssuerSchema>['field']} Field */
/** @typedef {z.infer<typeof ReferenceFormSchema>} ReferenceForm */
/** @typedef {z.infer<typeof IssuerSchema>} Issuer */
/** @typedef {z.infer<typeof LetterheadsSchema>} Letterheads */
