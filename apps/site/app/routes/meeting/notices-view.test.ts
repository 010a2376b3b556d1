import { MeetingNoticesSchema } from '@u4ssc/client/emails'
import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { toNoticesView } from './notices-view'

const said = (subject: string) => ({ subject, text: 'More.' })
const LIST = MeetingNoticesSchema.parse({
  items: [
    { level: 'information', words: { en: said('Room') } },
    { level: 'urgent', words: { en: said('Fire drill'), fr: said('Exercice') } },
    { level: 'important', words: { es: said('Visados') } },
  ].map((notice, index) => ({
    ...notice,
    id: `00000000-0000-4000-8000-00000000000${index}`,
    publishedAt: '2021-12-01T09:00:00Z',
  })),
})
const open = { own: 'en', hasEnded: false, start: null } as const

it('the newest notice and the urgent ones are current, the others are history', () => {
  const { current, earlier } = toNoticesView(i18nFor('en'), LIST, open)
  expect(current.map(({ subject, levelWords }) => [subject, levelWords])).toEqual([
    ['Room', 'Information'],
    ['Fire drill', 'Urgent'],
  ])
  expect(earlier.map(({ subject }) => subject)).toEqual(['Visados'])
})

it('after the meeting, all notices are history', () => {
  const { current, earlier } = toNoticesView(i18nFor('en'), LIST, { ...open, hasEnded: true })
  expect([current.length, earlier.length]).toEqual([0, 3])
})

it('a notice is in the language of the reader, then of the meeting, then in any', () => {
  const { current, earlier } = toNoticesView(i18nFor('fr'), LIST, open)
  expect([...current, ...earlier].map(({ language }) => language)).toEqual(['en', 'fr', 'es'])
})

it('on the day of the meeting, its notices are apart', () => {
  const [first] = LIST.items
  const now = [{ ...first, publishedAt: '2021-12-07T10:38:00Z' }, ...LIST.items.slice(1)]
  const day = { ...open, start: '2021-12-06T23:00:00Z' }
  const items = MeetingNoticesSchema.parse({ items: now })
  const { today, current, earlier } = toNoticesView(i18nFor('en'), items, day)
  const subjects = [today, current, earlier].map((some) => some.map(({ subject }) => subject))
  expect(subjects).toEqual([['Room'], ['Fire drill'], ['Visados']])
})
