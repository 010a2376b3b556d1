import * as z from 'zod'
import { LanguageSchema } from '@u4ssc/domain'

export const SpeakerContactsSchema = z
  .object({
    items: z
      .array(
        z.object({
          speaker: z.string().meta({ description: 'ID of the speaker in the meeting' }),
          email: z.email('Enter a valid email address, for example name@example.org').max(254),
          language: LanguageSchema,
        }),
      )
      .max(500),
  })
  .refine(({ items }) => new Set(items.map(({ speaker }) => speaker)).size === items.length, {
    path: ['items'],
    error: 'Enter one address per speaker',
  })
  .meta({
    id: 'SpeakerContacts',
    description: 'Email addresses of speakers for notices; never public',
  })
export interface SpeakerContacts extends z.infer<typeof SpeakerContactsSchema> {}
