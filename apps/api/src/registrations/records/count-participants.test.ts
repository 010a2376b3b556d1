import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Meeting } from '@u4ssc/domain'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { applyAs, openRegistration, registerAs } from '../../../test/register'
import { findMeetingItself } from '../../meetings/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { countParticipants } from './count-participants'

const AFTER = '2021-12-08T00:00:00Z'
const slug = 'u4ssc-6'

let app: TestApp
let meeting: Meeting
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  const found = await findMeetingItself(app.db, slug)
  if (!found) throw new Error('The meeting is not published')
  meeting = found
  for (const name of ['ana', 'bo', 'cai', 'dora']) await registerAs(app, `${name}@example.org`)
  await applyAs(app, 'unconfirmed@example.org')
})
afterAll(() => app.close())

it('fewer than five participants are not counted in public', async () => {
  expect(await countParticipants(app.db, { slug, meeting }, AFTER)).toBeNull()
})

it('participants are counted after the meeting, and only large countries are named', async () => {
  await registerAs(app, 'emil@example.org')
  await registerAs(app, 'fay@example.org', { country: 'CN' })
  expect(await countParticipants(app.db, { slug, meeting }, AFTER)).toEqual({
    people: 6,
    countries: 2,
    largest: [{ country: 'CO', people: 5 }],
  })
})

it('no participants are counted in public before the end', async () => {
  expect(await app.clientOf().participants.count(slug)).toEqual({ counted: null })
  await expect(app.clientOf().participants.count('nothing')).rejects.toMatchObject({ status: 404 })
})
