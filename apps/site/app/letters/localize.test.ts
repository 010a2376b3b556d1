import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { localize } from './localize'

const { meeting } = sixthMeeting({
  localizations: { fr: { title: 'Sixième réunion' } },
})

it('a meeting has its title in the language of the page where that is written', () => {
  const localized = localize(i18nFor('fr'), meeting)
  expect(localized.meeting.title).toBe('Sixième réunion')
  expect(localized.language).toBe('fr')
  expect(localized.meeting.objectives).toEqual(meeting.objectives)
})

it('otherwise it keeps the words of its letter, whose language is known', () => {
  const localized = localize(i18nFor('ar'), meeting)
  expect(localized.meeting.title).toBe(meeting.title)
  expect(localized.language).toBe('en')
})
