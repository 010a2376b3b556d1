import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { ACME } from '../../../test/sample-organization'
import { MembershipsPage } from './memberships-page'

function open(at: string) {
  const api = new FakeApi({ 'GET /v1/organizations': () => ({ items: [ACME], nextCursor: null }) })
  openPage(<MembershipsPage />, { api, role: 'reader', at: `/memberships${at}` })
  return api
}

it('members on a day are listed with organizations, partners, states and sources', async () => {
  const api = open('?on=2021-12-07')
  const list = await screen.findByRole('region', { name: 'Organizations' })
  expect((await within(list).findByText('Acme Telecom')).closest('tr')?.textContent).toBe(
    'Acme TelecomSector Member (ITU-T)1 Jan 2015–',
  )
  const partners = screen.getByRole('region', { name: 'Partners of the initiative' })
  within(partners).getByText('United Nations Economic Commission for Europe')
  const states = screen.getByRole('region', { name: '193 Member States of ITU' })
  const link = within(states).getByRole('link', { name: 'Show all Member States' })
  expect(link.getAttribute('href')).toBe('/memberships?on=2021-12-07&what=member-state')
  expect(api.calls).toEqual(['GET /v1/organizations?on=2021-12-07'])
})

it('states need no request, and a state is listed from the day it joined', () => {
  const api = open('?on=2024-09-19&what=member-state')
  const states = screen.getByRole('region', { name: '194 Member States of ITU' })
  expect(within(states).getByText('Palau').closest('tr')?.textContent).toMatch(
    /^Palau19 Sept? 2024Announced by ITU$/,
  )
  expect(screen.queryByRole('region', { name: 'Organizations' })).toBeNull()
  expect(api.calls).toEqual([])
})
