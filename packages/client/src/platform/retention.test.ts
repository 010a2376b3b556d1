import { expect, it } from 'vitest'
import { RETENTION, RETENTION_KINDS, RetentionPeriodsSchema } from './index'
import type { Retention } from './index'

it('the periods that an owner can change are those of data kept for some days', () => {
  const periods = Object.fromEntries(
    RETENTION_KINDS.map((kind) => [kind, RETENTION[kind].kept.days]),
  )
  expect(RetentionPeriodsSchema.parse(periods)).toEqual(periods)
  const { unconfirmed, ...missing } = { unconfirmed: 2, ...periods, registration: undefined }
  expect(RetentionPeriodsSchema.safeParse(missing).success).toBe(false)
  expect(RETENTION.unconfirmed.kept.days).toBe(unconfirmed)
})

it('a kind of data does not compile without saying who sets its period', () => {
  const { isSetByOwner, ...row } = RETENTION.needs
  // @ts-expect-error: a column is missing
  row satisfies Retention
  expect(isSetByOwner).toBe(true)
})
