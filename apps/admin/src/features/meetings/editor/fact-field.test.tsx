import { screen } from '@testing-library/react'
import { reactRouterProvider } from 'react-admin'
import { expect, it } from 'vitest'
import { openPage } from '../../../test/open-page'
import { FakeMeeting } from '../test/fake-meeting'
import { EditorPage } from './editor-page'

const { Route, Routes } = reactRouterProvider

it('the facts open for a meeting with a contact whose parts are all empty', async () => {
  const fake = new FakeMeeting()
  const contact = { name: null, telephone: null, fax: null, email: null, web: null }
  fake.changeElsewhere([{ pointer: '/meetings/0/contact', value: contact, note: null }])
  const page = (
    <Routes>
      <Route path="/meeting-drafts/:id/:position/:part" element={<EditorPage />} />
    </Routes>
  )
  const user = openPage(page, {
    api: fake.api,
    role: 'editor',
    at: '/meeting-drafts/change-1/0/facts',
  })
  const telephone = await screen.findByLabelText('Telephone')
  await user.type(telephone, '+41 22 730 5111')
  expect(telephone).toHaveProperty('value', '+41 22 730 5111')
})
