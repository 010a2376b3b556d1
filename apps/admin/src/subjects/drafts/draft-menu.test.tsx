import { screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { SAMPLE_DRAFT } from '../../test/sample-draft'
import { DraftMenu } from './draft-menu'
const CHANGE = { ...SAMPLE_DRAFT, id: 'change-1', version: 3, meeting: 'u4ssc-6' } as const
const DELETE = 'DELETE /v1/drafts/change-1'

function open(draft: Parameters<typeof DraftMenu>[0]['draft'], answer: () => Response) {
  const api = new FakeApi({ [DELETE]: answer })
  const page = (
    <Routes>
      <Route path="/draft" element={<DraftMenu draft={draft} />} />
      <Route path="/meetings/u4ssc-6" element={<p>The meeting</p>} />
      <Route path="/circulars" element={<p>The circulars</p>} />
    </Routes>
  )
  return { api, user: openPage(page, { api, role: 'editor', at: '/draft' }) }
}

const deleted = () => new Response(null, { status: 204 })

async function chooseDelete(user: ReturnType<typeof open>['user']) {
  await user.click(screen.getByRole('button', { name: /^More/ }))
  await user.click(screen.getByRole('menuitem', { name: 'Delete draft' }))
  await screen.findByRole('dialog', { name: 'Delete this draft?' })
}

it('a draft is deleted only after confirmation, and the meeting page opens', async () => {
  const { api, user } = open(CHANGE, deleted)
  await chooseDelete(user)
  expect(api.calls).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Delete draft' }))
  expect(await screen.findByText('The meeting')).toBeTruthy()
  expect(api.calls).toEqual([DELETE])
})

it('after deleting the draft of a circular, the list of circulars opens', async () => {
  const { user } = open({ ...CHANGE, meeting: null }, deleted)
  await chooseDelete(user)
  await user.click(screen.getByRole('button', { name: 'Delete draft' }))
  expect(await screen.findByText('The circulars')).toBeTruthy()
})

it('a draft is kept if the person cancels', async () => {
  const { api, user } = open(CHANGE, deleted)
  await chooseDelete(user)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(api.calls).toEqual([])
})

it('a refusal is shown, and the page stays open', async () => {
  const { user } = open(CHANGE, () => refuse('draft-changed', 409))
  await chooseDelete(user)
  await user.click(screen.getByRole('button', { name: 'Delete draft' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.queryByText('The meeting')).toBeNull()
})

it('a published draft has no menu', () => {
  open({ ...CHANGE, status: 'published' }, deleted)
  expect(screen.queryByRole('button')).toBeNull()
})

it('a meeting that the reading missed is added from the menu at any time', async () => {
  const { api, user } = open({ ...CHANGE, meeting: null }, deleted)
  await user.click(screen.getByRole('button', { name: /^More/ }))
  await user.click(screen.getByRole('menuitem', { name: 'Add a meeting' }))
  await waitFor(() => expect(api.calls).toContain('PUT /v1/drafts/change-1'))
  expect(api.bodies).toMatchObject([{ corrections: [{ pointer: '/meetings/-' }] }])
})
