import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { localize } from './localize'

const { meeting } = sixthMeeting({
  localizations: { fr: { title: 'Sixième réunion' } },
})

it('a meeting has its title in the language of the page if that is available', () => {
  const localized = localize(i18nFor('fr'), meeting)
  expect(localized.meeting.title).toBe('Sixième réunion')
  expect(localized.language).toBe('fr')
  expect(localized.meeting.objectives).toEqual(meeting.objectives)
})

it('a meeting without a translation keeps the words of its letter, marked with their language', () => {
  const localized = localize(i18nFor('ar'), meeting)
  expect(localized.meeting.title).toBe(meeting.title)
  expect(localized.language).toBe('en')
})

it('a session can be translated if the title of the meeting is not', () => {
  const { meeting: programmed } = meetingWithProgramme()
  const localizations = { fr: { sessions: { work: { title: 'Plan de travail' } } } }
  const localized = localize(i18nFor('fr'), { ...programmed, localizations })
  expect(localized.language).toBe('en')
  expect(localized.meeting.shortTitle).toBe(programmed.shortTitle)
  expect(localized.meeting.programme.at(-1)?.title).toBe('Plan de travail')
})

it('sessions and summary are translated one by one', () => {
  const { meeting: programmed } = meetingWithProgramme()
  const { meeting: french } = localize(i18nFor('fr'), {
    ...programmed,
    localizations: {
      fr: { title: 'Réunion', summary: 'Bilan.', sessions: { work: { title: 'Plan de travail' } } },
    },
  })
  expect(french.summary).toBe('Bilan.')
  expect(french.programme.map(({ title }) => title)).toEqual([
    programmed.programme[0]?.title,
    programmed.programme[1]?.title,
    'Plan de travail',
  ])
})
