import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { expect, it } from 'vitest'
import { useKeptFocus } from './use-kept-focus'

function Page() {
  const main = useRef<HTMLElement>(null)
  const [rows, setRows] = useState(['one', 'two'])
  useKeptFocus(main)
  return (
    <main ref={main} tabIndex={-1}>
      {rows.length > 0 && (
        <ul aria-label="Rows">
          {rows.map((row) => (
            <li key={row}>
              <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
                {`Remove ${row}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}

it('the focus moves to a remaining element next to a removed one', async () => {
  const user = userEvent.setup()
  render(<Page />)
  await user.tab()
  await user.keyboard('{Enter}')
  const list = screen.getByRole('list', { name: 'Rows' })
  await waitFor(() => expect(document.activeElement).toBe(list))
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Remove two')
  expect(list.hasAttribute('tabindex')).toBe(false)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
})
