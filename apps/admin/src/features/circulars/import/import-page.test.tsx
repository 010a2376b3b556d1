import { screen } from '@testing-library/react'
import { reactRouterProvider } from 'react-admin'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_DRAFT } from '../test/sample-draft'
import { ImportPage } from './import-page'

const { Route, Routes } = reactRouterProvider

it('a circular whose file is still loading is read as soon as it is loaded', async () => {
  let open: (content: ArrayBuffer) => void = () => undefined
  const content = new Promise<ArrayBuffer>((resolve) => (open = resolve))
  const api = new FakeApi({
    'POST /v1/documents': () => ({ format: 'docx', text: SAMPLE_DRAFT.text, findings: [] }),
    'POST /v1/drafts': () => SAMPLE_DRAFT,
  })
  const page = (
    <Routes>
      <Route path="/circulars/create" element={<ImportPage />} />
      <Route path="/circulars/:id" element={<p>The review</p>} />
    </Routes>
  )
  const user = openPage(page, { api, role: 'editor', at: '/circulars/create' })
  const file = Object.assign(new File(['letter'], 'letter.docx'), { arrayBuffer: () => content })
  await user.upload(await screen.findByLabelText('File'), file)
  await user.click(screen.getByRole('button', { name: 'Read the circular' }))
  expect(screen.queryByRole('alert')).toBeNull()
  open(new ArrayBuffer(1))
  expect(await screen.findByText('The review')).toBeTruthy()
  expect(api.bodies.at(-1)).toMatchObject({ text: SAMPLE_DRAFT.text, fileName: 'letter.docx' })
})

it('a circular imported from a meeting applies to this meeting', async () => {
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'POST /v1/drafts': () => SAMPLE_DRAFT,
  })
  const at = '/circulars/create?meeting=u4ssc-6'
  const user = openPage(<ImportPage />, { api, role: 'editor', at })
  await user.type(await screen.findByLabelText('Text of the circular'), 'Corrigendum 1')
  expect(screen.getByLabelText<HTMLSelectElement>('Meeting').value).toBe('u4ssc-6')
  await user.click(screen.getByRole('button', { name: 'Read the circular' }))
  expect(api.bodies.at(-1)).toMatchObject({ text: 'Corrigendum 1', meeting: 'u4ssc-6' })
})
