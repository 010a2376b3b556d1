import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { Button } from './button'
import { clearStored, useStored } from './stored'

function Counter({ label }: { readonly label: string }) {
  const [count, setCount] = useStored('count', CountSchema, 0)
  return <Button onClick={() => setCount(count + 1)}>{`${label}: ${count}`}</Button>
}
const CountSchema = z.number()

it('two components share a stored value, and signing out removes it', async () => {
  const user = userEvent.setup()
  render(
    <>
      <Counter label="First" />
      <Counter label="Second" />
    </>,
  )
  await user.click(screen.getByText('First: 0'))
  await user.click(screen.getByText('Second: 1'))
  await screen.findByText('First: 2')
  clearStored()
  await screen.findByText('Second: 0')
  expect(Object.keys(localStorage)).toEqual([])
})

it.each(['"two"', 'no JSON'])('the stored text %s, which is no number, is ignored', (text) => {
  localStorage.setItem('RaStore.count', text)
  render(<Counter label="Count" />)
  expect(screen.getByText('Count: 0')).toBeTruthy()
})
