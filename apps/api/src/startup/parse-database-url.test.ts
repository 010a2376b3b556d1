import { expect, it } from 'vitest'
import { parseDatabaseUrl } from './parse-database-url'

it.each([
  ['postgres://u:p@a/db', ['postgres://u:p@a/db']],
  ['postgresql://a:5433/db?sslmode=require', ['postgresql://a:5433/db?sslmode=require']],
  ['postgres:///db?host=/run/postgresql', ['postgres:///db?host=/run/postgresql']],
  [
    'postgres://u:p%40@a:1,b:2,[::1]:3/db?target_session_attrs=read-write',
    ['postgres://u:p%40@a:1/db', 'postgres://u:p%40@b:2/db', 'postgres://u:p%40@[::1]:3/db'],
  ],
])('%s has an address per host', (text, addresses) => {
  expect(parseDatabaseUrl(text)).toEqual(addresses)
})

it.each(['mysql://a/db', 'a,b', '', 'postgres://a:port/db', 'postgres://a:1,b:x/db'])(
  '"%s" is not an address of a PostgreSQL server',
  (text) => {
    expect(parseDatabaseUrl(text)).toBeUndefined()
  },
)
