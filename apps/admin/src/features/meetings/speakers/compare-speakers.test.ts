import type { Speaker } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { applySpeakers, compareSpeakers } from './compare-speakers'

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
