import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { describeConditions } from './describe-conditions'

it('a known condition is in the language of the page, another one in the words of the circular', () => {
  const { meeting } = sixthMeeting({
    participation: {
      openTo: [],
      conditions: [
        { kind: 'wishes-to-contribute', text: 'who wishes to contribute to the work', cites: null },
        { kind: 'other', text: 'of the region', cites: null },
      ],
    },
  })
  const i18n = i18nFor('fr')
  const words = i18n.wording.quote.replace('{text}', 'of the region')
  expect(describeConditions(i18n, meeting)).toEqual([
    { words: 'vous souhaitez contribuer aux travaux', language: 'fr' },
    { words, language: meeting.language },
  ])
})
