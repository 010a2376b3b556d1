import { expect, it } from 'vitest'
import { EMAILS } from './email-kinds'

it('the table of emails does not compile without the row of a kind, or without a column', () => {
  const { confirm, ...others } = EMAILS
  // @ts-expect-error: the row of a kind is missing
  others satisfies typeof EMAILS
  const { time, ...row } = confirm
  // @ts-expect-error: the email does not say whether it gives the time
  ;({ ...EMAILS, confirm: row }) satisfies typeof EMAILS
  expect(time).toBe('never')
})
