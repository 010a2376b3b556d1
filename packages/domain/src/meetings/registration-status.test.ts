import { describe, expect, it } from 'vitest'
import type { Registration } from './meeting'
import { registrationStatus, type RegistrationFormFacts } from './registration-status'

const UNSTATED: Registration = {
  required: null,
  url: null,
  opensOn: null,
  closesOn: null,
  capacity: null,
}
const MANDATORY: Registration = { ...UNSTATED, required: true }
const FORM: RegistrationFormFacts = {
  openTo: 'everyone',
  opensAt: null,
  closesAt: null,
  modes: [{ full: false }],
}
const BEFORE = '2021-11-25T09:00:00Z'

describe('registrationStatus with a form', () => {
  it('is open if the form states no times, whatever the circular states', () => {
    for (const registration of [
      UNSTATED,
      MANDATORY,
      { ...MANDATORY, opensOn: '2021-12-01' },
      { ...MANDATORY, closesOn: '2021-11-01' },
    ])
      expect(statusOf(FORM, BEFORE, registration)).toEqual({ kind: 'open', closesAt: null })
  })

  it('opens and closes at the instants of the form, whatever their offset', () => {
    const timed = {
      ...FORM,
      opensAt: '2021-11-01T09:00:00+01:00',
      closesAt: '2021-11-20T17:00:00Z',
    }
    expect(statusOf(timed, '2021-11-01T07:59:59Z')).toEqual({
      kind: 'not-open',
      opensAt: timed.opensAt,
      opensOn: '2021-11-01',
    })
    expect(statusOf(timed, '2021-11-01T08:00:00Z').kind).toBe('open')
    expect(statusOf(timed, '2021-11-20T16:59:59Z')).toEqual({
      kind: 'open',
      closesAt: timed.closesAt,
    })
    expect(statusOf(timed, '2021-11-20T17:00:00Z')).toEqual({
      kind: 'closed',
      closedAt: timed.closesAt,
    })
  })

  it('leads to the waiting list only if every format is full', () => {
    const modes = [{ full: true }, { full: false }]
    expect(statusOf({ ...FORM, modes }, BEFORE).kind).toBe('open')
    const full = { ...FORM, modes: [{ full: true }, { full: true }] }
    expect(statusOf(full, BEFORE)).toEqual({ kind: 'waiting-list', closesAt: null })
  })

  it('is not open if the secretariat has not opened it, whatever its times', () => {
    const closed = { ...FORM, openTo: 'nobody' as const, opensAt: '2021-11-01T00:00:00Z' }
    expect(statusOf(closed, BEFORE)).toEqual({ kind: 'not-open', opensAt: null, opensOn: null })
  })

  it('is by invitation if only invited people can register, until it closes', () => {
    const invited = { ...FORM, openTo: 'invited' as const, closesAt: '2021-11-30T00:00:00Z' }
    expect(statusOf(invited, BEFORE)).toEqual({ kind: 'by-invitation' })
    expect(statusOf(invited, '2021-12-01T00:00:00Z').kind).toBe('closed')
  })

  it('is closed once the meeting has begun, whatever the form states', () => {
    expect(statusOf(FORM, '2021-12-07T09:00:00Z')).toEqual({ kind: 'in-session' })
    expect(statusOf(FORM, '2021-12-07T18:00:00Z')).toEqual({
      kind: 'between-sittings',
      resumesAt: '2021-12-08T09:00:00Z',
    })
    expect(statusOf(FORM, '2021-12-08T14:30:00Z')).toEqual({ kind: 'over' })
  })

  it.each(['postponed', 'cancelled'] as const)('is %s at any time', (status) => {
    for (const now of [BEFORE, '2021-12-07T09:00:00Z', '2022-01-01T00:00:00Z'])
      expect(registrationStatus({ ...meetingWith(MANDATORY), status }, FORM, now)).toEqual({
        kind: status,
      })
  })
})

describe('registrationStatus without a form', () => {
  it.each<[string, Partial<Registration>, string]>([
    ['says nothing of registration', {}, 'none'],
    ['needs no registration', { required: false }, 'none'],
    ['asks for registration and states nowhere to do so', { required: true }, 'not-open'],
    ['states an address', { url: 'https://example.org/register' }, 'elsewhere'],
    ['states a last day that is to come', { closesOn: '2021-11-30' }, 'elsewhere'],
    ['states a first day that is past', { opensOn: '2021-11-01' }, 'elsewhere'],
    ['states a last day that is past', { closesOn: '2021-11-20', required: true }, 'closed'],
    ['states a first day that is to come', { opensOn: '2021-12-01', required: true }, 'not-open'],
  ])('has the right status if the circular %s', (_, registration, kind) => {
    expect(statusOf(null, BEFORE, { ...UNSTATED, ...registration }).kind).toBe(kind)
  })

  it('keeps registration open to the end of its last day in the zone of the meeting', () => {
    const dated = { ...MANDATORY, opensOn: '2021-11-01', closesOn: '2021-11-30' }
    const kindAt = (now: string) => statusOf(null, now, dated).kind
    expect(kindAt('2021-10-31T22:59:59Z')).toBe('not-open')
    expect(kindAt('2021-10-31T23:00:00Z')).toBe('elsewhere')
    expect(kindAt('2021-11-30T22:59:59Z')).toBe('elsewhere')
    expect(kindAt('2021-11-30T23:00:00Z')).toBe('closed')
  })

  it('names the address and the last day of registration on another website', () => {
    const url = 'https://indico.example.org/event/1'
    expect(statusOf(null, BEFORE, { ...MANDATORY, url, closesOn: '2021-11-30' })).toEqual({
      kind: 'elsewhere',
      url,
      closesAt: '2021-11-30T23:00:00Z',
      closesOn: '2021-11-30',
    })
  })

  it('leads to the website of the meeting if the circular requires registration', () => {
    const website = 'https://example.org/meeting'
    const status = (registration: Registration) =>
      registrationStatus({ ...meetingWith(registration), website }, null, BEFORE)
    expect(status(MANDATORY)).toEqual({
      kind: 'elsewhere',
      url: website,
      closesAt: null,
      closesOn: null,
    })
    expect(status(UNSTATED)).toEqual({ kind: 'none' })
  })
})

function statusOf(form: RegistrationFormFacts | null, now: string, registration = UNSTATED) {
  return registrationStatus(meetingWith(registration), form, now)
}

function meetingWith(registration: Registration) {
  const days = ['2021-12-07', '2021-12-08'].map((date) => ({
    date,
    startTime: '10:00',
    endTime: '15:30',
    endDate: null,
  }))
  return {
    schedule: { zone: 'Europe/Zurich', days },
    registration,
    website: null,
    status: 'convened' as const,
  }
}
