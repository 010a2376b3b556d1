import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toSpeakerViews } from './speakers-view'

const API = 'https://api.example.org'
const nobody = { title: null, organization: null, biography: null }

function viewsOf(...speakers: PublicMeeting['speakers']) {
  return toSpeakerViews(i18nFor('es'), { meeting: sixthMeeting({ speakers }).meeting }, API)
}

it('the sessions of a speaker are in the language of the page where translated', () => {
  const { meeting } = meetingWithProgramme()
  const localizations = { es: { sessions: { opening: { title: 'Apertura' } } } }
  const titlesIn = (language: Language) =>
    toSpeakerViews(i18nFor(language), { meeting: { ...meeting, localizations } }, API)[0]?.sessions
  expect(titlesIn('es')).toEqual([{ title: 'Apertura', language: 'es' }])
  expect(titlesIn('fr')).toEqual([{ title: 'Opening, with "remarks"', language: 'en' }])
})

it('speakers have their biography in paragraphs, by name as the language sorts', () => {
  const views = viewsOf(
    { ...nobody, id: 'z', name: 'Zoe', biography: 'One.\n\n \nTwo,\nstill two.\n' },
    { ...nobody, id: 'a', name: 'Ángel', title: 'Mayor', biography: 'Mayor since 2019.' },
    { ...nobody, id: 'o', name: 'Omar' },
  )
  expect(views.map(({ name }) => name)).toEqual(['Ángel', 'Omar', 'Zoe'])
  expect(views.map(({ details }) => details)).toEqual(['Mayor', '', ''])
  expect(views[2]?.biography).toEqual(['One.', 'Two,\nstill two.'])
})

it('a picture from another site is not shown', () => {
  const own = `${API}/v1/speaker-files/1`
  const views = viewsOf(
    { ...nobody, id: 'a', name: 'A', photograph: own },
    { ...nobody, id: 'b', name: 'B', photograph: 'https://api.example.org.evil.example/1' },
    { ...nobody, id: 'c', name: 'C', photograph: 'https://elsewhere.example/1', biography: 'C.' },
  )
  expect(views.map(({ photograph }) => photograph)).toEqual([own, null, null])
})

it('a speaker without a photo has the initials of the first and the last name', () => {
  const views = viewsOf(
    { ...nobody, id: 'a', name: 'Ana María de la Cruz' },
    { ...nobody, id: 'b', name: ' émile ' },
    { ...nobody, id: 'z', name: '张伟' },
  )
  expect(views.map(({ initials }) => initials).toSorted()).toEqual(['AC', 'É', '张'].toSorted())
})
