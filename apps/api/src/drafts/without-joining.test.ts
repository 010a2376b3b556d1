import { ROLES } from '@u4ssc/client/people'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { changeMeeting } from '../../test/change-meeting'

const room = (passcode: string) => ({
  revealedMinutesBefore: 60,
  rooms: [{ label: 'Hall', url: `https://rooms.example/${passcode}`, passcode, telephones: [] }],
})

let app: TestApp
let id: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await changeMeeting(app, { '/joining': room('first-passcode') })
  const editor = app.clientOf(await app.signInAs('editor'))
  const draft = await editor.drafts.create({ meeting: 'u4ssc-6' })
  id = draft.id
  const corrections = [
    { pointer: '/meetings/0/joining', value: room('next-passcode'), note: null },
    { pointer: '/meetings/0/title', value: 'Sixth', note: null },
  ]
  await editor.drafts.update(id, { version: draft.version, corrections, acknowledgements: [] })
})
afterAll(() => app.close())

const textsFor = async (headers: Record<string, string>) => {
  const paths = [`/v1/drafts/${id}`, `/v1/drafts/${id}/review`, '/v1/drafts', '/v1/drift']
  const answers = await Promise.all(paths.map((path) => app.request(path, { headers })))
  return (await Promise.all(answers.map((answer) => answer.text()))).join()
}

it.each(ROLES.filter((role) => role !== 'registrar'))(
  'a %s sees joining links and passcodes of a draft only with the permission to change it',
  async (role) => {
    const text = await textsFor({ cookie: await app.signInAs(role) })
    expect(text).toContain('Sixth')
    expect([text.includes('first-passcode'), text.includes('next-passcode')]).toEqual(
      role === 'reader' ? [false, false] : [true, true],
    )
  },
)

it('a key with permission to read drafts sees no joining details, and a key with permission to write sees them', async () => {
  const owner = app.clientOf(await app.signInAs('owner'))
  const textOf = async (scopes: ('drafts:read' | 'drafts:write')[]) => {
    const { secret } = await owner.keys.create({ name: scopes.join(), scopes })
    return textsFor({ authorization: `Bearer ${secret}` })
  }
  expect(await textOf(['drafts:read'])).not.toMatch(/(first|next)-passcode/)
  expect(await textOf(['drafts:read', 'drafts:write'])).toMatch(/next-passcode/)
})

it('the audit log records that joining details changed, without the values', async () => {
  const owner = app.clientOf(await app.signInAs('owner'))
  const { items } = await owner.audit.list({ limit: 100 })
  const text = JSON.stringify(items)
  expect(text).not.toMatch(/(first|next)-passcode/)
  expect(text).toContain('"value":"masked"')
})
