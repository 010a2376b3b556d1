import type { RegistrationForm } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { offeredNeeds } from './access-needs'

function formOf(...modes: RegistrationForm['modes'][number]['mode'][]) {
  return { questions: [], modes: modes.map((mode) => ({ mode, full: false, fullFor: [] })) }
}

it('a meeting that is only online offers no needs of a room', () => {
  expect(offeredNeeds({ form: formOf('online'), fields: {} })).toEqual([
    'captioning',
    'sign-language',
    'accessible-documents',
    'other',
  ])
  expect(offeredNeeds({ form: formOf('on-site', 'online'), fields: {} })).toContain('hearing-loop')
})

it('a need that was chosen before stays on the form', () => {
  const fields = { need: ['hearing-loop', 'interpretation'] }
  expect(offeredNeeds({ form: formOf('online'), fields })).toEqual(
    expect.arrayContaining(['hearing-loop', 'interpretation']),
  )
})
