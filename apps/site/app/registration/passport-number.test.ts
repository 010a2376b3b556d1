import { PassportDetailsSchema } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { PASSPORT_NUMBER } from './passport-number'

it.each(['X1234567', 'AB-12<3', 'abc', 'X12 34', 'Ä1234567', 'A'.repeat(21)])(
  'a browser accepts the passport number %j exactly when the API does',
  (number) => {
    // browsers compile the pattern of an input like this
    const isAccepted = new RegExp(`^(?:${PASSPORT_NUMBER})$`, 'v').test(number)
    const details = { number, nationality: 'CO', bornOn: '1990-01-31' }
    expect(isAccepted).toBe(PassportDetailsSchema.safeParse(details).success)
  },
)
