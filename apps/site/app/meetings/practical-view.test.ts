import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toPracticalItems } from './practical-view'

it('a language with interpretation only is not a language that the meeting is in', () => {
  const meeting = sixthMeeting({ languages: ['en'], interpretation: ['fr', 'es'] })
  const items = toPracticalItems(i18nFor('en'), meeting, null, '2021-11-25T09:00:00Z')
  expect(items.flatMap(({ sentences }) => sentences)).toEqual(
    expect.arrayContaining([
      'The meeting is held in English.',
      'Interpretation: French and Spanish.',
    ]),
  )
})
