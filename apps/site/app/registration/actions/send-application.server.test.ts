import { ProblemError } from '@u4ssc/client'
import { RegistrationFormSchema } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { refusalIn } from './send-application.server'

const i18n = i18nFor('en')
const form = RegistrationFormSchema.parse({
  ...{ meeting: 'u4ssc-6', title: 'Sixth meeting', open: true, openTo: 'everyone' },
  ...{ status: { kind: 'open', closesAt: null }, opensAt: null, closesAt: null },
  ...{ modes: [], rule: 'automatic', questions: [] },
})

it('a form that was sent too often keeps what was typed, and says to wait', () => {
  const error = new ProblemError({
    ...{ type: '/problems/too-many-attempts', title: 'Too many attempts', status: 429 },
    ...{ detail: 'Send fewer requests.', requestId: 'r1', errors: [] },
  })
  expect(refusalIn(error, { i18n, form, fields: {} })).toEqual({
    problems: [],
    notice: i18n.t('error.too-many-more'),
  })
})
