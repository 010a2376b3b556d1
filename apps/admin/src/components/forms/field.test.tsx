import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FormField } from './form-field'
import { SelectField } from './select-field'
import { TextField } from './text-field'

it.each([
  ['an input', <FormField key="one" label="Reason" hint="One sentence." problem="Give one." />],
  ['a text area', <TextField key="one" label="Reason" hint="One sentence." problem="Give one." />],
  ['a choice', <SelectField key="one" label="Reason" options={[]} problem="Give one." />],
])('%s has its label, and says its problem to assistive technology', (_, field) => {
  render(field)
  const control = screen.getByLabelText('Reason')
  const described = control.getAttribute('aria-describedby')?.split(' ') ?? []
  const words = described.map((id) => document.getElementById(id)?.textContent)
  expect(words.at(-1)).toBe('Give one.')
  expect(control.getAttribute('aria-invalid')).toBe('true')
})
