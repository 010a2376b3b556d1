import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { listFile } from '../../../test/list-file'
import { openPage } from '../../../test/open-page'
import { MeetingEditorPage } from '../editor/editor-page'
import { FakeMeeting } from '../../../test/fake-meeting'

it('a file of speakers shows what each column becomes before anything is imported', async () => {
  const fake = new FakeMeeting()
  fake.cells = [
    ['Name', 'Title', 'Country', 'Email'],
    ['Ana', 'Ms', 'Colombia', 'ana@example'],
  ]
  const page = (
    <Routes>
      <Route path="/meetings/:slug/:part" element={<MeetingEditorPage />} />
    </Routes>
  )
  const user = openPage(page, { api: fake.api, role: 'editor', at: '/meetings/u4ssc-6/speakers' })
  await user.click(await screen.findByText('Import speakers'))
  await user.upload(screen.getByLabelText('Choose a file'), listFile('Name'))
  const table = await screen.findByRole('table', { name: 'Columns in the file' })
  const rows = within(table).getAllByRole('row').slice(1)
  const textOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent)
  expect(rows.map(textOf)).toEqual([
    ['Name', 'Ana', 'Name'],
    ['Title', 'Ms', 'Position'],
    ['Country', 'Colombia', 'Not imported'],
    ['Email', 'ana@example', 'Not imported'],
  ])
})
