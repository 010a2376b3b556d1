import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SECTIONS } from '../sections'
import { PublishPanel } from './publish-panel'

function open(blocked: string | null) {
  const publish = vi.fn()
  const panel = (
    <PublishPanel
      number={4}
      results={[{ section: SECTIONS.issues, summary: '2 to resolve', tone: 'warn' }]}
      reason="Moved"
      setReason={() => undefined}
      blocked={blocked}
      isBusy={false}
      error={null}
      publish={publish}
    />
  )
  return { publish, user: openPage(panel, { api: new FakeApi({}), role: 'editor' }) }
}

it('a blocked button can be focused, gives the reason, and publishes nothing', async () => {
  const { publish, user } = open('Resolve 2 open issues to publish.')
  const button = await screen.findByRole('button', { name: 'Publish version 4' })
  button.focus()
  expect(document.activeElement).toBe(button)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '')
  expect(reason?.textContent).toBe('Resolve 2 open issues to publish.')
  await user.keyboard('{Enter}')
  expect(publish).not.toHaveBeenCalled()
})

it('an unblocked button publishes', async () => {
  const { publish, user } = open(null)
  await user.click(await screen.findByRole('button', { name: 'Publish version 4' }))
  expect(publish).toHaveBeenCalledOnce()
})
