import { screen, within } from '@testing-library/react'
import type { OrganizationImportOutcome } from '@u4ssc/client/organizations'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { listFile } from '../../../test/list-file'
import { openPage } from '../../../test/open-page'
import { ACME } from '../../../test/sample-organization'
import { OrganizationsPage } from './organizations-page'

const PATH = '/v1/organizations'

function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}, at = '') {
  const api = new FakeApi({
    [`GET ${PATH}`]: () => ({ items: [ACME], nextCursor: null }),
    ...answers,
  })
  return { api, user: openPage(<OrganizationsPage />, { api, role: 'registrar', at: `/${at}` }) }
}

it('organizations are listed with their memberships, filtered by the address', async () => {
  const { api } = open({}, '?q=acme&country=Atlantis&on=2021-12-07')
  const row = (await screen.findByText('Acme Telecom')).closest('tr')
  expect(row?.textContent).toMatch(/ACMEColombiaSector Member \(ITU-T\) 1 Jan 2015 – $/)
  expect(api.calls).toEqual([`GET ${PATH}?q=acme&on=2021-12-07`])
  expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe(
    '/v1/organizations.csv?q=acme&on=2021-12-07',
  )
})

it('a list is checked first and imported after confirmation', async () => {
  const row = { row: 2, code: 'BETA', name: 'Beta', cell: null }
  const answers: OrganizationImportOutcome[] = [
    {
      dryRun: true,
      counts: { 'new-organization': 1, 'bad-date': 1 },
      rows: [
        { ...row, result: 'new-organization' },
        { ...row, row: 3, result: 'bad-date', cell: '1/2/2020' },
      ],
    },
    {
      dryRun: false,
      counts: { 'new-organization': 1 },
      rows: [{ ...row, result: 'new-organization' }],
    },
  ]
  const { api, user } = open({ [`POST ${PATH}/imports`]: () => answers.shift() })
  await user.upload(await screen.findByLabelText('Choose a file'), listFile('code'))
  const table = await screen.findByRole('table', { name: 'Preview of the import' })
  expect(within(table).getByText('1/2/2020').closest('td')?.textContent).toBe(
    'Invalid date. Use the form 2021-12-31: 1/2/2020',
  )
  await user.click(screen.getByRole('button', { name: 'Import 1 row' }))
  await screen.findByRole('table', { name: 'Imported list' })
  const sent = { file: { name: 'list.csv', content: btoa('code') }, language: 'en' }
  expect(api.bodies).toEqual([
    { ...sent, dryRun: true },
    { ...sent, dryRun: false },
  ])
})
