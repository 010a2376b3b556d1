import { expect, it } from 'vitest'
import * as z from 'zod'
import { describeIssue } from './validation-words'

const schema = z.strictObject({
  on: z.iso.date(),
  at: z.iso.datetime(),
  mode: z.enum(['virtual', 'hybrid']),
  limit: z.int().min(1).max(500),
  name: z.string().min(2).max(5),
  items: z.array(z.string()).min(1),
  code: z.string().regex(/^[a-z]+$/),
  email: z.email(),
  isOpen: z.boolean(),
})
const valid = {
  ...{ on: '2021-12-07', at: '2021-12-07T09:00:00Z', mode: 'hybrid', limit: 5, name: 'abc' },
  ...{ items: ['a'], code: 'a', email: 'a@example.org', isOpen: true },
}

it.each([
  [{ on: '7 December' }, 'Enter a calendar date, YYYY-MM-DD, for example 2021-12-07.'],
  [{ at: 'now' }, 'Enter an instant, for example 2021-12-07T09:00:00Z.'],
  [{ mode: 'hybird' }, 'Enter one of: virtual, hybrid.'],
  [{ limit: 0 }, 'Enter a number of at least 1.'],
  [{ limit: 501 }, 'Enter a number of at most 500.'],
  [{ limit: 'five' }, 'Enter a number.'],
  [{ limit: 1.5 }, 'Enter a whole number.'],
  [{ name: 'a' }, 'Enter at least 2 characters.'],
  [{ items: [] }, 'Enter at least 1 item.'],
  [{ code: 'A' }, 'Enter a text of the form /^[a-z]+$/.'],
  [{ email: 'a' }, 'Enter an email address, for example name@example.org.'],
  [{ isOpen: undefined }, 'This field is required.'],
  [{ isOpen: 'yes' }, 'Enter true or false.'],
  [{ mood: 'good' }, 'Remove the unknown fields, or correct their names: mood.'],
])('an invalid field names the value to send: %j', (change, words) => {
  const { error } = schema.safeParse({ ...valid, ...change }, { error: describeIssue })
  expect(error?.issues.map(({ message }) => message)).toEqual([words])
})
