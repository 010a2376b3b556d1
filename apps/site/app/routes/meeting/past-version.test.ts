import { PublishedReleaseSchema } from '@u4ssc/client/meetings'
import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../../test/meeting-with-programme'
import { i18nFor } from '../../i18n/i18n'
import { toPastVersion } from './past-version'

const published = meetingWithProgramme()
const schedule = {
  zone: 'Europe/Zurich',
  days: [{ date: '2021-12-08', startTime: '10:00', endTime: '15:30', endDate: null }],
}
const past = PublishedReleaseSchema.parse({
  slug: published.slug,
  meeting: { ...published.meeting, schedule },
  release: {
    ...{ number: 1, name: null, publishedAt: '2021-10-14T09:00:00Z', sequence: 0 },
    ...{ circular: null, reason: null, changes: [] },
  },
  drift: [],
})
const version = toPastVersion(
  i18nFor('en'),
  { ...published, release: { ...published.release, number: 3 } },
  past,
  'America/Bogota',
)

it('the page of a version has the facts of that release and states its number', () => {
  expect(version.name).toBe('Published version 1')
  expect(version.note).toContain('published on 14 October 2021')
  expect(version.summary).toEqual([
    'Wednesday, 8 December 2021, 04:00–09:30 (Bogotá time)',
    'online',
  ])
  expect(version.meeting.phase.phase).toBe('upcoming')
  expect(version.path).toBe('/en/meetings/u4ssc-6')
})

it('a version names nobody and cites no paragraphs of the latest version', () => {
  const text = JSON.stringify(version)
  expect(text).toContain('Work plan')
  expect(text).not.toContain('Speaker One')
  expect(text).not.toContain('#words-')
})
