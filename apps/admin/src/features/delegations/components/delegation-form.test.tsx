import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { DelegationForm } from './delegation-form'

it('no country is chosen in advance, and a delegation needs one', async () => {
  const api = new FakeApi({})
  openPage(<DelegationForm meeting="u4ssc-6" />, { api, role: 'owner' })
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Kim' } })
  fireEvent.change(screen.getByLabelText('Email address'), { target: { value: 'kim@example.org' } })
  fireEvent.click(screen.getByRole('button', { name: 'Create and invite focal point' }))
  const country = screen.getByRole('combobox', { name: 'Country or area' })
  await waitFor(() => expect(country.getAttribute('aria-invalid')).toBe('true'))
  expect(country).toHaveProperty('value', '')
  expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([])
})
