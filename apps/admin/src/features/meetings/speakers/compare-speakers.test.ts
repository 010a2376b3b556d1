import type { Speaker } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { applySpeakers, compareSpeakers, describeSpeakerColumns } from './compare-speakers'

const ANA: Speaker = {
  ...{ id: 'ana', name: 'Ana', title: 'Mayor', biography: null, photograph: 'https://a.example' },
  organization: { name: 'City', code: null },
}

it('speakers are matched by name, and empty cells change nothing', () => {
  const rows = compareSpeakers(
    [ANA],
    [
      ['Name', 'Position', 'Organization', 'Code'],
      ['Ana', '', 'City of Bogotá', 'BOG'],
      ['Ben', 'Engineer', '', ''],
      ['Ben', '', '', ''],
      ['', 'Nobody', '', ''],
    ],
  )
  expect(rows?.map(({ result }) => result)).toEqual(['changed', 'new', 'repeated', 'no-name'])
  expect(applySpeakers([ANA], rows ?? [])).toMatchObject([
    { ...ANA, organization: { name: 'City of Bogotá', code: 'BOG' } },
    { name: 'Ben', title: 'Engineer', organization: null },
  ])
  expect(compareSpeakers([ANA], [['Name'], ['Ana']])?.[0]?.result).toBe('same')
  expect(compareSpeakers([ANA], [['Who']])).toBeNull()
})

it('each column shows its target with an example, and an unknown column shows that it is left out', () => {
  const columns = describeSpeakerColumns([
    ['Title', 'Name', 'Position', 'Country', ''],
    ['', 'Ana', '', 'Colombia', ''],
    ['Ms', 'Ben', 'Mayor', '', ''],
  ])
  expect(columns).toEqual([
    { header: 'Title', becomes: null, example: 'Ms' },
    { header: 'Name', becomes: 'Name', example: 'Ana' },
    { header: 'Position', becomes: 'Position', example: 'Mayor' },
    { header: 'Country', becomes: null, example: 'Colombia' },
  ])
  expect(
    describeSpeakerColumns([
      ['Name', 'Title'],
      ['Ana', 'Ms'],
    ])[1]?.becomes,
  ).toBe('Position')
})

it('a position is read from its own column, not from a title next to it', () => {
  const rows = compareSpeakers(
    [],
    [
      ['Title', 'Name', 'Position'],
      ['Ms', 'Ana', 'Mayor'],
    ],
  )
  expect(rows?.[0]?.speaker?.title).toBe('Mayor')
})
