import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { seriesOf } from './series'

describe('seriesOf', () => {
  const third = { ...SIXTH_MEETING, id: 'u4ssc-3', ordinal: 3 }

  it('returns the meetings by their numbers, in any input order, with gaps', () => {
    const { meetings } = seriesOf([SIXTH_MEETING, third], 'U4SSC')
    expect(meetings.map(({ id }) => id)).toEqual([null, null, 'u4ssc-3', null, null, 'u4ssc-6'])
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('leaves out meetings of other series and those without a number', () => {
    const others = [
      { ...third, series: 'TSAG' },
      { ...third, ordinal: null },
    ]
    expect(seriesOf(others, 'U4SSC').meetings).toEqual([])
  })

  it('uses the first of two with the same number', () => {
    const second = { ...third, id: 'copy' }
    expect(seriesOf([third, second], 'U4SSC').meetings[2]?.id).toBe('u4ssc-3')
  })
})
