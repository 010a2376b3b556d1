import { screen } from '@testing-library/react'
import { useState } from 'react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { Link } from '../link'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { useUnsavedGuard } from './unsaved-guard'

function Field({ label }: { readonly label: string }) {
  const [text, setText] = useState('')
  useUnsavedGuard(text !== '')
  return <input aria-label={label} value={text} onChange={({ target }) => setText(target.value)} />
}

function open() {
  const page = (
    <Routes>
      <Route
        path="/"
        element={
          <>
            <Field label="Name" />
            <Field label="Logo" />
            <Link to="/other">Other page</Link>
          </>
        }
      />
      <Route path="/other" element={<h1>Other</h1>} />
    </Routes>
  )
  return openPage(page, { api: new FakeApi({}), role: 'owner' })
}

it.each(['Name', 'Logo'])(
  'leaving a page with two forms asks if only %s has unsaved text',
  async (label) => {
    const user = open()
    await user.type(await screen.findByLabelText(label), 'Typed')
    await user.click(screen.getByText('Other page'))
    await user.click(await screen.findByRole('button', { name: 'Stay on this page' }))
    expect(screen.getByLabelText(label)).toHaveProperty('value', 'Typed')
    await user.click(screen.getByText('Other page'))
    await user.click(await screen.findByRole('button', { name: 'Discard changes' }))
    await screen.findByRole('heading', { name: 'Other' })
  },
)

it('leaving a page whose text was removed again does not ask', async () => {
  const user = open()
  await user.type(await screen.findByLabelText('Name'), 'A{Backspace}')
  await user.click(screen.getByText('Other page'))
  await screen.findByRole('heading', { name: 'Other' })
})
