import { expect, it } from 'vitest'
import { toSpeakerViews } from './speakers-view'

const API = 'https://api.example.org'
const nobody = { title: null, organization: null, biography: null }

function viewsOf(...speakers: Parameters<typeof toSpeakerViews>[0]['speakers']) {
  return toSpeakerViews({ speakers, programme: [] }, 'es', API)
}

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

it('a picture from elsewhere is not shown', () => {
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
