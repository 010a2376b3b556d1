import { meetingOf } from '@u4ssc/domain'
import type { Session } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { withoutBlanks } from './editable'

it('agenda items without a title are not saved', () => {
  const item = (title: string) => ({ number: null, title, documents: [] })
  const session: Session = {
    ...{ id: 'opening', title: 'Opening', kind: 'opening', room: null, speakers: [] },
    ...{ date: '2021-12-07', startTime: '10:00', endTime: '11:00', documents: [] },
    agendaItems: [item('Adoption of the agenda'), item(' ')],
  }
  const saved = withoutBlanks(meetingOf({ id: 'meeting', programme: [session] }))
  expect(saved.programme[0]?.agendaItems).toEqual([item('Adoption of the agenda')])
})
