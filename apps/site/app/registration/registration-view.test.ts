import { registrationStatus } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toRegistrationView } from './registration-view'

const i18n = i18nFor('en')
const BEFORE = '2021-11-25T09:00:00Z'
const asked = { yours: 'America/Bogota', now: BEFORE, email: null }

/** Returns the view of a meeting without a form here. */
function viewOf(registration: Partial<ReturnType<typeof sixthMeeting>['meeting']['registration']>) {
  const { meeting } = sixthMeeting()
  const changed = { ...meeting, registration: { ...meeting.registration, ...registration } }
  const status = registrationStatus(changed, null, BEFORE)
  return toRegistrationView(i18n, sixthMeeting(changed, { registrationStatus: status }), asked)
}

describe('registration on another website', () => {
  it('leads to that website, with the deadline in the time of the meeting', () => {
    const view = viewOf({ url: 'https://indico.un.org/event/1', closesOn: '2021-11-30' })
    expect(view.action).toEqual({
      words: 'Register on indico.un.org',
      href: 'https://indico.un.org/event/1',
    })
    expect(view.note).toBe(
      'You register with the organizers, not on this site. Registration closes on 30 November 2021, end of the day (Geneva time).',
    )
    expect(view.isNotOpen).toBe(false)
  })

  it('leads to the website of the meeting if the letter names no other', () => {
    expect(viewOf({}).action?.words).toBe('Register on itu.int')
  })
})

describe('joining', () => {
  const running = sixthMeeting(
    {},
    {
      registrationStatus: { kind: 'in-session' },
      registersHere: true,
      joinableFrom: '2021-12-07T08:30:00Z',
    },
  )
  const now = '2021-12-07T10:40:00Z'

  it('is direct for a person remembered on this device', () => {
    const remembered = new Set(['u4ssc-6'])
    expect(toRegistrationView(i18n, running, { ...asked, now, remembered })).toMatchObject({
      canJoin: true,
      join: '/en/registration/join?meeting=u4ssc-6',
    })
  })

  it('is not offered directly to anybody else', () => {
    const remembered = new Set(['u4ssc-5'])
    const view = toRegistrationView(i18n, running, { ...asked, now, remembered })
    expect(view).toMatchObject({ canJoin: true, join: null })
  })
})
