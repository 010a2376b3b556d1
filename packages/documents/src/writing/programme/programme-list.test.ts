import { expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../../domain/test/sixth-meeting'
import { readDocument } from '../../reading/index'
import { writeList } from '../lists/index'
import { programmeList } from './programme-list'

const SESSION = {
  id: 's1',
  title: 'Opening',
  kind: 'opening' as const,
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '10:30',
  room: 'Popov Room',
  speakers: [],
  documents: [],
}

it('a programme as a Word file has one row for each session below its day', async () => {
  const meeting = { ...SIXTH_MEETING, programme: [SESSION] }
  const list = programmeList(meeting, { language: 'en' })
  expect(list.table.rows[0]).toEqual([
    'Tuesday, 7 December 2021',
    '10:00–10:30',
    'Opening',
    'Popov Room',
  ])
  const { text } = await readDocument(await writeList(list, 'docx'))
  expect(text).toContain('Tuesday, 7 December 2021\n10:00–10:30\tOpening\tPopov Room')
})

it('the list of a meeting without a programme states that there is none', () => {
  const list = programmeList({ ...SIXTH_MEETING, programme: [] }, { language: 'en' })
  expect(list.note).toBe('The programme will be published later.')
  expect(list.printed.groups).toEqual([])
})
