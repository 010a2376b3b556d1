import { DrizzleQueryError } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { createLog } from './create-log'

function logged(error: Error): string {
  const lines: string[] = []
  createLog('error', { write: (line) => lines.push(line) }).error({ err: error }, 'failed')
  return lines.join('')
}

it('the log names a failed query and the cause, without its values', () => {
  const cause = Object.assign(new Error('Key (email)=(ada@example.org) already exists.'), {
    code: '23505',
  })
  const line = logged(
    new DrizzleQueryError('insert into users values ($1)', ['ada@example.org'], cause),
  )
  expect(line).toContain('insert into users values ($1)')
  expect(line).toContain('23505')
  expect(line).not.toContain('ada@example.org')
})

it('the log has the message of every other error', () => {
  expect(logged(new TypeError('x is not a function'))).toContain('x is not a function')
})

it('the log line of a lost connection contains the error code and no secret key', () => {
  const client = { host: 'db.example.org', secretKey: 1229537984 }
  const line = logged(Object.assign(new Error('Connection terminated'), { code: '57P01', client }))
  expect(line).toContain('57P01')
  expect(line).not.toContain('secretKey')
})
