import { LanguageSchema } from '@u4ssc/domain'
import * as z from 'zod'

export const GuestFormSchema = z.object({
  email: z.email(),
  name: z.string().trim().max(200),
  language: LanguageSchema,
})
export type GuestForm = z.infer<typeof GuestFormSchema>
