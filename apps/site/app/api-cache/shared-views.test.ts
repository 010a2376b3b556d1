import { beforeEach, describe, expect, it } from 'vitest'
import { SharedViews } from './shared-views'

const NOW = '2026-12-01T09:00:00.100Z'
const LATER_IN_SECOND = '2026-12-01T09:00:00.900Z'
const NEXT_SECOND = '2026-12-01T09:00:01.000Z'

let made = 0
const make = () => ({ number: (made += 1) })
const views = new SharedViews<{ number: number }>()

beforeEach(() => {
  made = 0
})

describe('a view', () => {
  it('is rendered once for an answer, a variant and a second', () => {
    const answer = {}
    const first = views.of(answer, 'en', NOW, make)
    expect(views.of(answer, 'en', LATER_IN_SECOND, make)).toBe(first)
    expect(made).toBe(1)
  })

  it.each([
    ['for another answer with the same content', {}, 'en', NOW],
    ['for another variant', undefined, 'fr', NOW],
    ['in the next second', undefined, 'en', NEXT_SECOND],
  ])('is rendered again %s', (_, other, variant, now) => {
    const answer = {}
    views.of(answer, 'en', NOW, make)
    expect(views.of(other ?? answer, variant, now, make)).toEqual({ number: 2 })
  })
})
