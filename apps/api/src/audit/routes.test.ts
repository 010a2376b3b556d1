import { eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp } from '../../test/open-test-app'
import { registrations } from '../db/tables/registrations'
import { publishFirstLetter } from '../publish-first-letter'

it('names who and what as they are called now, and keeps no erased name', async () => {
  const app = await openTestApp()
  onTestFinished(() => app.close())
  await publishFirstLetter(app)
  const registrar = app.clientOf(await openRegistration(app, { rule: 'review' }))
  const owner = app.clientOf(await app.signInAs('owner'))
  await registerAs(app, 'ana@example.org', { name: 'Ana Sample' })
  const [row] = await app.db.select().from(registrations)
  const id = row?.id ?? ''
  await registrar.registrations.decide({ registrations: [id], decision: 'approve' })
  const [meeting] = (await owner.meetings.list()).items
  const { id: draft } = await owner.drafts.create({ text: 'TSB Circular 400' })

  const nameOf = async (subject: string) =>
    (await owner.audit.list({ subject })).items[0]?.subjectName
  expect(await nameOf(`registrations/${id}`)).toBe(`Ana Sample · ${meeting?.meeting.title ?? ''}`)
  expect(await nameOf('registration-settings/u4ssc-6')).toBe(meeting?.meeting.title)
  expect(await nameOf(`drafts/${draft}`)).toBe('TSB Circular 400')

  await app.db.update(registrations).set({ name: '' }).where(eq(registrations.id, id))
  expect(await nameOf(`registrations/${id}`)).toBe(meeting?.meeting.title)
  await app.db.delete(registrations).where(eq(registrations.id, id))
  expect(await nameOf(`registrations/${id}`)).toBeNull()
})
