import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { noteOnOff } from './form-notes'

const i18n = i18nFor('en')

it('the note above the form says why nobody can register for a meeting that is cancelled, postponed or over', () => {
  expect(noteOnOff(i18n, { kind: 'cancelled' })).toMatch(/has been cancelled/)
  expect(noteOnOff(i18n, { kind: 'postponed' })).toMatch(/has been postponed/)
  expect(noteOnOff(i18n, { kind: 'over' })).toMatch(/has ended/)
  expect(noteOnOff(i18n, { kind: 'open', closesAt: null })).toBeNull()
})
