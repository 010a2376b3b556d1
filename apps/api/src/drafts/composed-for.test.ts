import { afterAll, beforeAll, expect, it } from 'vitest'
import { meetingOf } from '@u4ssc/domain'
import { readCircular } from '@u4ssc/reader'
import { ProblemError } from '@u4ssc/client'
import type { Client } from '@u4ssc/client'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

const TEXT = `Geneva, 12 January 2027

Ref: TSB Circular 401

Subject: Meeting on water (virtual, 9 March 2027)

Dear Sir/Madam,

1 I wish to inform you that a Meeting on water will take place virtually on 9 March 2027, from 1000 to 1530 hours, Geneva time.

2 Participation is open to all. Registration is mandatory. Registration closes on 15 February 2027.

Yours faithfully,
`

let app: TestApp
let editor: Client
beforeAll(async () => {
  app = await openTestApp()
  editor = app.clientOf(await app.signInAs('editor'))
})
afterAll(() => app.close())

it('a composed circular that states more than its meeting is refused, with each fact', async () => {
  const [read] = readCircular(TEXT).meetings
  if (!read) throw new Error('The circular convenes a meeting')
  const { id, title, mode, schedule, language } = read
  const bare = meetingOf({ id, title, mode, schedule, language })
  const refused: unknown = await editor.drafts
    .create({ text: TEXT, composedFor: bare })
    .catch((error: unknown) => error)
  if (!(refused instanceof ProblemError)) throw new Error('The circular is refused')
  expect(refused.type).toBe('/problems/invalid-request')
  const facts = ['/participation/openTo', '/registration/required', '/deadlines']
  expect(refused.errors).toHaveLength(facts.length)
  facts.forEach((fact, at) => expect(refused.errors[at]?.message).toContain(`: ${fact}.`))
  expect((await editor.drafts.list()).items).toEqual([])
  const { participation, registration, deadlines } = read
  const whole = { ...bare, participation, registration, deadlines }
  const draft = await editor.drafts.create({ text: TEXT, composedFor: whole })
  expect(draft.reading.meetings[0]?.registration.required).toBe(true)
})
