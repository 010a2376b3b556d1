import { meetingOf } from '@u4ssc/domain'
import { renderCircular } from '@u4ssc/domain/circulars'
import {
  CLAUSES,
  composeCircular,
  writeAmendment,
  writeClauses,
  writeSubject,
} from '@u4ssc/domain/circulars/writing'
import { parseReference } from '@u4ssc/reader'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { publishReviewed } from '../../../test/publish-reviewed'

const MEETING = meetingOf({
  ...{ id: 'workshop-on-water-meters', title: 'Workshop on Water Meters', mode: 'virtual' },
  ...{ language: 'en', fee: 'free', objectives: ['Compare meters', 'Agree on tests'] },
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2022-03-09', startTime: '10:00', endTime: '15:30', endDate: null }],
  },
})
const REFERENCE = 'TSB Circular 400'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

it('a corrigendum that deletes a paragraph removes its fact from the meeting', async () => {
  const editor = app.clientOf(await app.signInAs('editor'))
  const subject = writeSubject(MEETING, 'en')
  const original = composeCircular(writeClauses(MEETING, 'en', CLAUSES), {
    ...{ language: 'en', reference: parseReference(REFERENCE), issuedOn: '2021-11-12', subject },
  })
  const text = renderCircular(original, { format: 'text' })
  const { id } = await editor.drafts.create({ text })
  await publishReviewed(editor, id)

  const [first] = (await editor.meetings.list()).items
  const circular = await editor.circulars.get(first?.letter?.id ?? '')
  if (!first || !circular) throw new Error('The circular is published')
  expect(first.meeting.fee).toBe('free')
  const reading = { circular: circular.circular, evidence: circular.evidence }
  const after = { ...MEETING, fee: null }
  const written = writeAmendment(MEETING, after, { reference: REFERENCE, language: 'en', reading })
  expect(written?.paragraphs.map((one) => one.text)).toContain('Delete paragraph 3.')
  const corrigendum = composeCircular(written?.paragraphs ?? [], {
    ...{ language: 'en', issuedOn: '2021-11-20', subject },
    reference: parseReference(`Corrigendum 1 to ${REFERENCE}`),
  })
  const draft = await editor.drafts.create({
    text: renderCircular(corrigendum, { format: 'text' }),
  })
  expect(draft.unapplied).toEqual([])
  expect(draft.reading.meetings[0]?.fee).toBeNull()
  expect(draft.reading.meetings[0]?.objectives).toEqual(MEETING.objectives)
  await publishReviewed(editor, draft.id)
  const changed = await editor.meetings.get(first.slug)
  expect(changed?.meeting.fee).toBeNull()
})
