import * as z from 'zod'

/** The personal link in a header, so that access logs do not contain it. */
export const LinkHeaderSchema = z.object({
  'personal-link': z.string().max(200).default('').meta({
    description: 'Token of the personal link',
    example: 'q0m1kq3b8uXh0b7rV9EnC3t0Wm7Q0m0C1hJZx0dQnq',
  }),
})
