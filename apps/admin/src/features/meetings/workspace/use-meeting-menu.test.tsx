import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SecondMenu } from '../../../components/layout/second-menu'
import { FakeMeeting } from '../../../test/fake-meeting'
import { openPage } from '../../../test/open-page'
import { SAMPLE_MEETING } from '../../../test/sample-meeting'
import { useMeetingMenu } from './use-meeting-menu'

function Menu({ at }: { readonly at: string }) {
  const menu = useMeetingMenu(at)
  return menu && <SecondMenu id="menu" isOpen label={menu.label} groups={menu.groups} />
}

function open(at: string) {
  const fake = new FakeMeeting()
  fake.published = SAMPLE_MEETING
  openPage(<Menu at={at} />, { api: fake.api, role: 'editor', at })
}

it('the outcomes and the record of a meeting are two entries of its menu', async () => {
  open('/meetings/u4ssc-6/record')
  const record = await screen.findByRole('link', { name: 'Record' })
  expect(record.getAttribute('aria-current')).toBe('page')
  const outcomes = screen.getByRole('link', { name: 'Outcomes and decisions' })
  expect(outcomes.getAttribute('href')).toBe('/meetings/u4ssc-6/outcomes')
})

it('a tab of Details is part of the entry Details', async () => {
  open('/meetings/u4ssc-6/translations')
  const details = await screen.findByRole('link', { name: 'Details' })
  expect(details.getAttribute('aria-current')).toBe('page')
  expect(screen.queryByRole('link', { name: 'Translations' })).toBeNull()
})
