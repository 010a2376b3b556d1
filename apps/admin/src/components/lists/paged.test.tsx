import { screen, waitFor } from '@testing-library/react'
import { useQueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { useClient } from '../api/client'
import { Paged } from './paged'
import { usePages } from './use-pages'

function Letters() {
  const client = useClient()
  const cache = useQueryClient()
  const pages = usePages(['letters'], (from) => client.drafts.list(from))
  return (
    <>
      <button type="button" onClick={() => void cache.invalidateQueries({ queryKey: ['letters'] })}>
        Again
      </button>
      <Paged pages={pages} none="Nothing">
        {(items) => <p>{items.length} letters</p>}
      </Paged>
    </>
  )
}

it('a list that is being refreshed says so and stays visible', async () => {
  let answers = 0
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const api = new FakeApi({
    'GET /v1/drafts': async () => {
      answers += 1
      if (answers > 1) await held
      return { items: [], nextCursor: null }
    },
  })
  const user = openPage(<Letters />, { api, role: 'editor' })
  await screen.findByText('Nothing')
  expect(screen.queryByRole('progressbar')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Again' }))
  expect(await screen.findByRole('progressbar', { name: 'Refreshing…' })).toBeTruthy()
  expect(screen.getByText('Nothing')).toBeTruthy()
  letGo()
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
})

it('a list that could not be refreshed says so and stays visible', async () => {
  let answers = 0
  const api = new FakeApi({
    'GET /v1/drafts': () => {
      answers += 1
      return answers > 1 ? refuse('not-allowed', 403) : { items: [], nextCursor: null }
    },
  })
  const user = openPage(<Letters />, { api, role: 'editor' })
  await screen.findByText('Nothing')
  await user.click(screen.getByRole('button', { name: 'Again' }))
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Your role does not include this',
  )
  expect(screen.getByText('Nothing')).toBeTruthy()
})
