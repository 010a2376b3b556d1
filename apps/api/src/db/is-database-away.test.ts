import { expect, it } from 'vitest'
import { isDatabaseAway } from './is-database-away'

function coded(code: string, message = 'x'): Error {
  return Object.assign(new Error(message), { code })
}

it.each([
  ['a refused connection', coded('ECONNREFUSED')],
  ['a server that shuts down', coded('57P01')],
  ['too many connections', coded('53300')],
  ['no connection free in time', new Error('timeout exceeded when trying to connect')],
  ['a socket that is gone', Object.assign(coded('ENOENT'), { syscall: 'connect' })],
  ['a broken connection', new Error('Connection terminated unexpectedly')],
  ['what the query builder wraps', new Error('Failed query', { cause: coded('57P03') })],
  ['a query without an answer', new Error('Query read timeout')],
  ['a pooler that lost the server', coded('08P01', 'server conn crashed?')],
  [
    'a pooler that cannot log in',
    coded('08P01', 'server login has been failing, try again later (server_login_retry)'),
  ],
  ['a pooler that is full', coded('08P01', 'query_wait_timeout')],
  ['a pooler without a server', coded('08P00')],
  ['addresses none of which answers', new AggregateError([coded('ECONNREFUSED')], '')],
])('%s means that the database is unavailable', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(true)
})

it.each([
  ['a row that is there already', coded('23505')],
  ['a mistake in the protocol', coded('08P01', 'invalid message format')],
  ['a file of ours that is not there', Object.assign(coded('ENOENT'), { syscall: 'open' })],
  ['a mistake of ours', new TypeError('x is not a function')],
  ['no error at all', 'ECONNREFUSED'],
])('%s does not mean that the database is unavailable', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(false)
})

it('errors that cause each other in a circle do not loop for ever', () => {
  const error = new Error('x')
  error.cause = error
  expect(isDatabaseAway(error)).toBe(false)
})
