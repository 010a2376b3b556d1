import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Card, Panel } from './panel'

it('a panel and a card are regions with the name of their heading', () => {
  render(
    <>
      <Panel title="Documents">None</Panel>
      <Card title="Next steps" aside={<a href="/audit">Audit log</a>}>
        None
      </Card>
    </>,
  )
  expect(screen.getByRole('region', { name: 'Documents' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Next steps' }).textContent).toContain('Audit log')
})

it('a card that links open can get the focus', () => {
  render(
    <Card title="Clauses" id="clauses">
      None
    </Card>,
  )
  const card = screen.getByRole('region', { name: 'Clauses' })
  card.focus()
  expect(document.activeElement).toBe(card)
})
