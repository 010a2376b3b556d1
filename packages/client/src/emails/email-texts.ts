import * as z from 'zod'
import { LanguageSchema } from '@u4ssc/domain'
import { EMAIL_KINDS } from './email-kinds'
import { PLACEHOLDERS, TEXT_PLACEHOLDERS } from './placeholders'
import type { Placeholder } from './placeholders'

/** Kinds of email whose subject and text can be replaced. */
export const EMAIL_TEXT_KINDS = /* @__PURE__ */ listTextKinds()
export const EmailTextKindSchema = z
  .enum(EMAIL_TEXT_KINDS)
  .meta({ id: 'EmailTextKind', description: 'Kind of email whose text can be replaced' })
export type EmailTextKind = z.infer<typeof EmailTextKindSchema>

function listTextKinds() {
  return EMAIL_KINDS.filter((row) => row.text === 'replaceable').map(({ kind }) => kind)
}

/** Returns the placeholders of a kind of email. A subject has no link, because it is not secret. */
export function placeholdersOf(kind: EmailTextKind): Record<'subject' | 'text', Placeholder[]> {
  const row = EMAIL_KINDS.find((one) => one.kind === kind)
  const own = row !== undefined && 'also' in row ? [row.also] : []
  const text = [...TEXT_PLACEHOLDERS, ...own]
  return { subject: text.filter((one) => one !== 'link'), text }
}

export const EmailTextWordsSchema = z
  .partialRecord(
    LanguageSchema,
    z.object({
      subject: z.string().trim().max(200).nullable().default(null),
      text: z.string().trim().max(10_000).default(''),
    }),
  )
  .meta({
    id: 'EmailTextWords',
    description:
      'Subject and text by language. What is missing or empty keeps the default of that language',
  })
export interface EmailTextWords extends z.infer<typeof EmailTextWordsSchema> {}

const placeholders = z.array(z.enum(PLACEHOLDERS))

export const EmailTextSchema = z
  .object({
    kind: EmailTextKindSchema,
    meeting: z.string().nullable().meta({
      description: 'Meeting slug; null for the text of all meetings without their own',
    }),
    words: EmailTextWordsSchema,
    defaults: z
      .record(LanguageSchema, z.object({ subject: z.string(), text: z.string() }))
      .meta({ description: 'What is sent where `words` has nothing, by language' }),
    placeholders: z
      .object({ subject: placeholders, text: placeholders })
      .meta({ description: 'Placeholders that can be used, for example `name` as `{{name}}`' }),
    version: z.int().nonnegative().meta({ description: '0 if nothing was ever saved' }),
  })
  .meta({ id: 'EmailText', description: 'The text of a kind of email' })
export interface EmailText extends z.infer<typeof EmailTextSchema> {}

export const EmailTextListSchema = z
  .object({
    items: z.array(
      z
        .object({
          kind: EmailTextKindSchema,
          languages: z
            .array(LanguageSchema)
            .meta({ description: 'Languages with a text for this meeting, or for all meetings' }),
          inherited: z.array(LanguageSchema).meta({
            description: 'Languages with a text for all meetings, in a list of a meeting',
          }),
        })
        .meta({ id: 'EmailTextSummary', description: 'A kind of email and its texts' }),
    ),
  })
  .meta({ id: 'EmailTextList', description: 'The kinds of email whose text can be replaced' })
export interface EmailTextList extends z.infer<typeof EmailTextListSchema> {}

export const EmailTextChangeSchema = z
  .object({
    words: EmailTextWordsSchema,
    version: z.int().nonnegative().meta({ description: 'Version that the change is based on' }),
  })
  .meta({ id: 'EmailTextChange', description: 'The new text of a kind of email' })
export interface EmailTextChange extends z.input<typeof EmailTextChangeSchema> {}

export const EmailTextPreviewSchema = z
  .object({
    meeting: z.string().max(200).meta({ description: 'Slug of the meeting that it is about' }),
    language: LanguageSchema.meta({ description: 'Language of the recipient' }),
    registration: z.uuid().optional().meta({
      description: 'ID of the registration of the recipient; without it, a made-up person',
    }),
    allMeetings: z.boolean().default(false).meta({
      description:
        'Whether the text is for all meetings; otherwise, the text for all meetings is used where it has nothing',
    }),
    words: EmailTextWordsSchema.meta({ description: 'The text to preview, saved or not' }),
  })
  .meta({ id: 'EmailTextPreview', description: 'The text to preview, and its reader' })
export interface EmailTextPreview extends z.input<typeof EmailTextPreviewSchema> {}
