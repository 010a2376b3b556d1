import { expect, it } from 'vitest'
import { mendSchemas } from './mend-schemas'

it('a nullable reference becomes `anyOf` of the reference and null', () => {
  const $ref = '#/components/schemas/Instant'
  const written = { allOf: [{ $ref }, { type: ['string', 'null'] }], description: 'When' }
  const meant = { anyOf: [{ $ref }, { type: 'null' }], description: 'When' }
  expect(mendSchemas({ properties: { at: written } })).toEqual({ properties: { at: meant } })
})

it('a pattern loses the flags of its expression, and other values do not change', () => {
  const described = { type: 'string', pattern: '^\\S+$/u', minLength: 1, enum: [null, 'a/u'] }
  expect(mendSchemas(described)).toEqual({ ...described, pattern: '^\\S+$' })
})
