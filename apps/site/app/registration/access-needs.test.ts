import type { RegistrationForm } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { offeredNeeds } from './access-needs'

function formOf(...modes: RegistrationForm['modes'][number]['mode'][]) {
  return { questions: [], modes: modes.map((mode) => ({ mode, full: false, fullFor: [] })) }
}

it('a meeting that is online only offers no needs for a room', () => {
  expect(offeredNeeds({ form: formOf('online'), fields: {} })).toEqual([
    'captioning',
    'sign-language',
    'accessible-documents',
    'other',
  ])
  expect(offeredNeeds({ form: formOf('on-site', 'online'), fields: {} })).toContain('hearing-loop')
})

it('an earlier chosen need stays on the form', () => {
  const fields = { need: ['hearing-loop', 'interpretation'] }
  expect(offeredNeeds({ form: formOf('online'), fields })).toEqual(
    expect.arrayContaining(['hearing-loop', 'interpretation']),
  )
})
