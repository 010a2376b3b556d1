import { expect, it } from 'vitest'
import { meetingWithProgramme } from '../../test/meeting-with-programme'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toRecordView } from './record-view'

const i18n = i18nFor('en')

it('each objective has its outcome, and a decision has its result in words', () => {
  const { meeting } = sixthMeeting({
    objectives: ['Discuss', 'Approve'],
    outcomes: [{ objective: 1, text: 'Both were approved', documents: [] }],
    decisions: [
      {
        ...{ id: 'd1', item: 'Work plan', result: 'amended', text: 'With one change' },
        ...{ objective: 1, agendaItem: '2.1', responsible: 'ITU', dueOn: '2022-01-31' },
        documents: [],
      },
    ],
  })
  const { objectives, decisions } = toRecordView(i18n, meeting)
  expect(objectives.map(({ outcomes }) => outcomes.length)).toEqual([0, 1])
  expect(decisions[0]?.result).toBe('approved with amendments')
  expect(decisions[0]?.details).toEqual([
    'Agenda item 2.1',
    'Objective: Approve',
    'Responsible party: ITU',
    'Deadline: 31 January 2022',
  ])
})

it('documents of the secretariat are not named', () => {
  const { papers } = toRecordView(i18n, meetingWithProgramme().meeting)
  expect(papers.map(({ title, href }) => [title, href])).toEqual([
    ['Draft work plan', 'https://example.org/plan'],
  ])
})

it('an uploaded document has its pages, size and day', () => {
  const { meeting } = meetingWithProgramme()
  const file = {
    name: 'plan.pdf',
    uploadedAt: '2021-11-24T09:00:00Z',
    url: 'https://example.org/plan',
  }
  const detail = (size: number, pages: number | null = null) =>
    toRecordView(i18n, meeting, [{ ...file, size, pages }]).papers[0]?.detail
  expect(detail(340_000, 12)).toBe(
    'work plan · English · 12 pages · 340 kB · added 24 November 2021',
  )
  expect(detail(340_000)).toBe('work plan · English · 340 kB · added 24 November 2021')
  expect(detail(4_240_000)).toContain('4.2 MB')
})

it('documents for participants are named without a link', () => {
  const { meeting } = meetingWithProgramme()
  const documents = meeting.documents.map((paper) => ({ ...paper, access: 'registrants' as const }))
  const [paper] = toRecordView(i18n, { ...meeting, documents }).papers
  expect(paper?.href).toBeNull()
  expect(paper?.detail).toContain('for registered participants')
})
