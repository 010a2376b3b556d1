import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Button } from './button'

it('a button of a form without a type does not submit it', async () => {
  const submit = vi.fn()
  render(
    <form onSubmit={submit}>
      <Button>Add a line</Button>
    </form>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Add a line' }))
  expect(submit).not.toHaveBeenCalled()
})

it('a busy button cannot be clicked', async () => {
  const save = vi.fn()
  render(
    <Button busy onClick={save}>
      Save
    </Button>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save' }))
  expect(save).not.toHaveBeenCalled()
})

it('a button has the classes of its look and its size, and a bare one only its own', () => {
  render(
    <>
      <Button look="quiet" size="small">
        Undo
      </Button>
      <Button look="bare" className="sort">
        Name
      </Button>
    </>,
  )
  expect(screen.getByRole('button', { name: 'Undo' }).className).toBe('button quiet small')
  expect(screen.getByRole('button', { name: 'Name' }).className).toBe('sort')
})
