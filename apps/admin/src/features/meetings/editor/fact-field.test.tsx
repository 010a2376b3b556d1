import { screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { openPage } from '../../../test/open-page'
import { FakeMeeting } from '../../../test/fake-meeting'
import { MeetingEditorPage } from './editor-page'

it('the facts open for a meeting with a contact whose parts are all empty', async () => {
  const fake = new FakeMeeting()
  const contact = { name: null, telephone: null, fax: null, email: null, web: null }
  fake.changeElsewhere([{ pointer: '/meetings/0/contact', value: contact, note: null }])
  const page = (
    <Routes>
      <Route path="/meetings/:slug/:part" element={<MeetingEditorPage />} />
    </Routes>
  )
  const user = openPage(page, {
    api: fake.api,
    role: 'editor',
    at: '/meetings/u4ssc-6/details',
  })
  const telephone = await screen.findByLabelText('Telephone', {}, { timeout: 5000 })
  await user.type(telephone, '+41 22 730 5111')
  expect(telephone).toHaveProperty('value', '+41 22 730 5111')
})
