import { screen, waitFor, within } from '@testing-library/react'
import type { ProceedingsPreview } from '@u4ssc/client/meetings'
import type { Role } from '@u4ssc/client/people'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { ProceedingsPage } from './proceedings-page'
const PATH = '/v1/proceedings/u4ssc-6'
const CLOSED = {
  number: 1,
  release: 3,
  digest: 'ab'.repeat(32),
  frozenAt: '2021-12-20T10:00:00Z',
  reopened: null,
}
const PROCEEDINGS: ProceedingsPreview = {
  slug: 'u4ssc-6',
  title: 'Sixth Meeting',
  release: 3,
  records: [],
  obstacles: [],
  contents: {
    objectives: 4,
    outcomes: 3,
    decisions: 1,
    documents: 2,
    documentsKeptBack: 1,
    attendance: [{ sitting: '2021-12-07', session: 's1', title: 'Opening', people: 41 }],
  },
}

/** A fake API whose state changes with each request. */
function open(start: Partial<ProceedingsPreview>, role: Role = 'editor') {
  let proceedings: ProceedingsPreview = { ...PROCEEDINGS, ...start }
  const api = new FakeApi({
    [`GET ${PATH}`]: () => proceedings,
    [`POST ${PATH}`]: () => {
      proceedings = { ...proceedings, records: [{ ...CLOSED, frozenBy: 'Ada', reopenedBy: null }] }
      return CLOSED
    },
    [`PUT ${PATH}/reopening`]: () => {
      const reopened = { at: '2021-12-21T10:00:00Z', reason: 'One was left out' }
      proceedings = {
        ...proceedings,
        records: [{ ...CLOSED, reopened, frozenBy: 'Ada', reopenedBy: 'Bo' }],
      }
      return { ...CLOSED, reopened }
    },
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/record" element={<ProceedingsPage />} />
    </Routes>
  )
  return { api, user: openPage(page, { api, role, at: '/meetings/u4ssc-6/record' }) }
}

it('the record is closed after confirmation', async () => {
  const { api, user } = open({})
  await screen.findByText('Objectives with an outcome: 3 of 4')
  expect(screen.getByRole('row', { name: /Opening 41/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Close the record' }))
  const dialog = await screen.findByRole('dialog')
  within(dialog).getByText(/Version 3 becomes the record/)
  await user.click(within(dialog).getByRole('button', { name: 'Close the record' }))
  await screen.findByText(CLOSED.digest)
  expect(api.bodies).toEqual([{ release: 3 }])
  expect(screen.queryByRole('button', { name: 'Close the record' })).toBeNull()
  screen.getByText('An owner can reopen the record with a reason.')
})

it('the record page lists what prevents closing, each with a link', async () => {
  open({
    obstacles: [
      { kind: 'not-ended', phase: 'in-session' },
      {
        ...{ kind: 'open-draft', draft: '5a7e7ef6-7f52-4d62-a6a5-3a3c57f1b0a1', position: 0 },
        ...{ isLetter: false, letter: null, updatedAt: '2021-12-07T10:00:00Z' },
      },
    ],
  })
  await screen.findByText(/has not ended/)
  const link = screen.getByRole('link', { name: /Draft, saved/ })
  expect(link.getAttribute('href')).toBe('/meetings/u4ssc-6/details')
  expect(screen.getByRole('button', { name: 'Close the record' })).toHaveProperty('disabled', true)
})

it('an owner reopens the record with a reason, and the closed record stays', async () => {
  const records = [{ ...CLOSED, frozenBy: null, reopenedBy: null }]
  const { api, user } = open({ records }, 'owner')
  const button = await screen.findByRole('button', { name: 'Reopen the record' })
  expect(button).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText('Reason for reopening (public)'), ' One was left out ')
  await user.click(button)
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Reopen the record' }))
  await screen.findByText(/Reopened .* by Bo: One was left out/)
  await waitFor(() => expect(api.bodies).toEqual([{ reason: 'One was left out' }]))
  screen.getByText(CLOSED.digest)
  screen.getByRole('button', { name: 'Close the record' })
})

it('a reader can view the record but not close it', async () => {
  open({}, 'reader')
  await screen.findByText('View only. Your role does not include editing.')
  expect(screen.queryByRole('button')).toBeNull()
})
