import { describe, expect, it } from 'vitest'
import { readCircular } from '../../six-by-default'

function closingOf(...paragraphs: string[]) {
  const body = paragraphs.map((text, index) => `${index + 1}\t${text}`).join('\n')
  const head = 'Geneva, 1 March 2022\nRef: TSB Circular 400\nSubject: Workshop on water'
  const { meetings, evidence, diagnostics } = readCircular(
    `${head}, Geneva, 14 July 2022\n\nDear Sir/Madam,\n${body}\nYours faithfully,\n`,
  )
  return {
    closesOn: meetings[0]?.registration.closesOn,
    due: meetings[0]?.deadlines.map(({ date }) => date),
    certainty: evidence['/meetings/0/registration/closesOn']?.certainty,
    certaintyOfDeadline: evidence['/meetings/0/deadlines/0']?.certainty,
    codes: diagnostics.map(({ code }) => code),
  }
}

const HELD = 'The workshop on water will take place in Geneva on 14 July 2022.'

describe('the last day of registration', () => {
  it('is the deadline for registration, and as certain', () => {
    const { closesOn, due, certainty, certaintyOfDeadline } = closingOf(
      HELD,
      'Participants must register by 1 July 2022.',
    )
    expect(closesOn).toBe('2022-07-01')
    expect(due).toEqual(['2022-07-01'])
    expect(certainty).toBe(certaintyOfDeadline)
  })

  it.each([
    ['for something else', 'Written contributions should be sent by 1 July 2022.'],
    ['of speakers', 'Speakers should register by 1 July 2022.'],
    ['of those on site', 'For participation in person, please register by 1 July 2022.'],
    ['for registration beforehand', 'Pre-registration is requested by 1 July 2022.'],
  ])('is not the deadline %s', (_what, sentence) => {
    const { closesOn, due } = closingOf(HELD, sentence)
    expect(closesOn).toBeNull()
    expect(due).toEqual(['2022-07-01'])
  })

  it('is not stated if two deadlines for registration differ', () => {
    const { closesOn, codes } = closingOf(
      HELD,
      'Participants must register by 1 July 2022.',
      'Registration closes on 4 July 2022.',
    )
    expect(closesOn).toBeNull()
    expect(codes).toContain('registration-deadlines-differ')
  })
})
