import * as z from 'zod'

/** Most lines of the letterhead. */
export const MAX_LETTERHEAD_LINES = 6

const LineSchema = z.string().trim().min(1).max(200)
/** A name in the header of an email. */
const NameSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}<>"]*$/u, 'Enter a name without angle brackets and quotation marks')

export const SecretariatSchema = z
  .object({
    name: NameSchema.nullable().meta({
      description: 'Name of the secretariat in emails, for example "U4SSC Secretariat"',
    }),
    senderName: NameSchema.nullable().meta({
      description: 'Name of the sender of emails; null for that of the setting MAIL_FROM',
    }),
    replyTo: z.email().max(254).nullable().meta({
      description: 'Address for replies to emails; null for the address of the sender',
    }),
    letterhead: z
      .array(LineSchema)
      .max(MAX_LETTERHEAD_LINES)
      .meta({ description: 'First lines of lists, confirmations, certificates and visa letters' }),
    signatory: z
      .object({
        name: LineSchema.nullable(),
        title: LineSchema.nullable(),
        organization: LineSchema.nullable(),
      })
      .meta({
        description: 'Who signs new circulars, confirmations, certificates and visa letters',
      }),
  })
  .meta({ id: 'Secretariat', description: 'How the secretariat names itself' })
export interface Secretariat extends z.infer<typeof SecretariatSchema> {}

const version = z
  .int()
  .nonnegative()
  .meta({ description: 'Version of the settings; 0 if nothing was ever saved' })

export const SecretariatSettingsSchema = z
  .object({ secretariat: SecretariatSchema, version })
  .meta({
    id: 'SecretariatSettings',
    description: 'The secretariat, and the version of its settings',
  })
export interface SecretariatSettings extends z.infer<typeof SecretariatSettingsSchema> {}
