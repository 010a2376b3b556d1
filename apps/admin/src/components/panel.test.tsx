import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AsidePanel, Card, FoldedPanel, Panel } from './panel'

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

it('a folded panel opens under its heading, and help next to a form has its name', () => {
  render(
    <>
      <FoldedPanel title="Versions">None</FoldedPanel>
      <AsidePanel title="Preview" kind="preview">
        None
      </AsidePanel>
    </>,
  )
  expect(screen.getByRole('heading', { name: 'Versions' }).closest('summary')).toBeTruthy()
  expect(screen.getByRole('complementary', { name: 'Preview' })).toBeTruthy()
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
