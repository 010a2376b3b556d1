import { expect, it } from 'vitest'
import { AuditFilterSchema, toQuery } from './schema'

it('the last day counts as a whole day in the local time zone', () => {
  const filter = AuditFilterSchema.parse({ from: '2026-10-25', until: '2026-10-31' })
  expect(toQuery(filter, 'Europe/Zurich')).toMatchObject({
    from: '2026-10-24T22:00:00Z',
    until: '2026-10-31T23:00:00Z',
  })
})

it('invalid and empty filter values are ignored', () => {
  const filter = AuditFilterSchema.parse({ from: 'yesterday', action: ' ', actor: 'person-1' })
  expect(toQuery(filter, 'UTC')).toEqual({ actor: 'person-1' })
})
