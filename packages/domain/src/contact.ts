import * as z from 'zod'

/**
 * Contact for a circular or a meeting.
 *
 * @example
 * ContactSchema.parse({ name: null, telephone: null, fax: null, email: 'u4ssc@itu.int', web: null }).email // => 'u4ssc@itu.int'
 */
export const ContactSchema = z
  .object({
    name: z.string().nullable(),
    telephone: z.string().nullable(),
    fax: z.string().nullable(),
    email: z.string().nullable(),
    web: z.string().nullable(),
  })
  .meta({ id: 'Contact' })
export type Contact = z.infer<typeof ContactSchema>

/** Returns a complete contact from the known facts. */
export function contactOf(facts: Partial<Contact>): Contact {
  return { name: null, telephone: null, fax: null, email: null, web: null, ...facts }
}
