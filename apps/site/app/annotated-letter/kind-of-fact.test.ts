import { describe, expect, it } from 'vitest'
import { kindOfFact } from './kind-of-fact'

describe('the kind of a fact', () => {
  it.each([
    ['/circular/reference/number', 'reference'],
    ['/circular/relations/0', 'reference'],
    ['/circular/issuedOn', 'date'],
    ['/meetings/0/schedule/days/1/date', 'date'],
    ['/meetings/0/schedule/days/1/startTime', 'time'],
    ['/meetings/0/schedule/zone', 'time'],
    ['/circular/issuedAt', 'place'],
    ['/meetings/2/venue/city', 'place'],
    ['/circular/contact/email', 'people'],
    ['/circular/subject', 'meeting'],
    ['/meetings/0/fee', 'participation'],
    ['/circular/deadlines/0/date', 'deadline'],
    ['/meetings/0/deadlines/0', 'deadline'],
    ['/meetings/0/somethingNew', 'other'],
  ])('of %s is %s', (pointer, kind) => {
    expect(kindOfFact(pointer)).toBe(kind)
  })
})
