import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_DRAFT } from '../../../test/sample-draft'
import { ImportPage } from './import-page'
const NameSchema = z.object({ name: z.string() })
const FileSchema = z.object({ fileName: z.string() })
const SCAN = { code: 'scan-without-text', severity: 'error', message: 'A scan', at: null }

function letterFile(name: string): File {
  const arrayBuffer = () => Promise.resolve(new ArrayBuffer(1))
  return Object.assign(new File(['letter'], name), { arrayBuffer })
}

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

it('several files are imported one after the other, each with its result', async () => {
  const names: unknown[] = []
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'POST /v1/documents': ({ body }) => {
      const { name } = NameSchema.parse(body)
      const findings = name === 'scan.pdf' ? [SCAN] : []
      return { format: 'pdf', text: findings.length > 0 ? '' : SAMPLE_DRAFT.text, findings }
    },
    'POST /v1/drafts': ({ body }) => {
      names.push(FileSchema.parse(body).fileName)
      return names.length === 2 ? refuse('already-imported', 409) : SAMPLE_DRAFT
    },
  })
  const user = openPage(<ImportPage />, { api, role: 'editor', at: '/circulars/create' })
  const files = ['one.pdf', 'scan.pdf', 'again.pdf'].map(letterFile)
  await user.upload(await screen.findByLabelText('File'), files)
  await screen.findByText(
    '“scan.pdf” is a scan without text. Choose the original file, or paste the text.',
  )
  await screen.findByRole('heading', { name: '1 of 3 circulars imported' })
  const [, ...rows] = screen.getAllByRole('row')
  expect(
    within(rows[0] ?? document.body)
      .getByRole('link')
      .getAttribute('href'),
  ).toContain(`/circulars/${SAMPLE_DRAFT.id}`)
  expect(rows[2]?.textContent).toMatch(/^again\.pdf/)
  expect(names).toEqual(['one.pdf', 'again.pdf'])
})
