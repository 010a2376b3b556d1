import { screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { apiWith, SENT_NOTICE } from '../../../test/fake-registrations'
import { openPage } from '../../../test/open-page'
import { ComposePage } from './compose-page'

it('a new notice starts from the text of an earlier one, or from an empty text', async () => {
  const words = { en: { subject: 'Documents for {{meeting}}', text: 'They are online.' } }
  const items = [{ ...SENT_NOTICE, words }, SENT_NOTICE]
  const api = apiWith([], {
    'GET /v1/notices': () => ({ items, nextCursor: null }),
    'POST /v1/notices': () => SENT_NOTICE,
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/notices/new" element={<ComposePage />} />
    </Routes>
  )
  const user = openPage(page, { api, role: 'editor', at: '/meetings/u4ssc-6/notices/new' })
  const from = await screen.findByLabelText('Start from')
  await screen.findByRole('option', { name: /Documents for/ })
  expect([...from.children].map(({ textContent }) => textContent)).toEqual([
    'Empty text',
    'Custom notice: Documents for Sixth Meeting (Sixth Meeting)',
  ])
  await user.selectOptions(from, SENT_NOTICE.id)
  await user.click(screen.getByRole('button', { name: 'Create draft' }))
  await waitFor(() => expect(api.bodies).toMatchObject([{ meeting: 'u4ssc-6', words }]))
})
