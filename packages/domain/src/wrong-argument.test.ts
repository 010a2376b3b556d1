import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as domain from './index'
import * as words from './words/index'

/** What programs without types give by mistake, as the first argument or as all of them. */
const WRONG = [undefined, null, {}, [], 'x', -1, new Date(NaN)]
/** Public functions, schemas and tables apart. */
const FUNCTIONS = Object.entries({ ...domain, ...words }).flatMap(([name, value]) =>
  typeof value === 'function' ? [[name, value] as const] : [],
)

describe('a function that is given a wrong argument', () => {
  it.each(FUNCTIONS)('%s refuses it with a RangeError, if at all', (_, called) => {
    const attempts = WRONG.flatMap((wrong) => [[wrong], [wrong, wrong]])
    const others = attempts.flatMap((args) => errorOf(called, args)).filter(isOther)
    expect(others).toEqual([])
  })

  it('names the argument, the accepted form and the value', () => {
    // @ts-expect-error: a program without types
    expect(() => words.describeDecision({ outcome: 'x' })).toThrow(
      /^decision\.grounds must be a list, not undefined$/,
    )
    // @ts-expect-error: a program without types
    expect(() => domain.meetingOf('x')).toThrow(/^facts must be an object, not "x"$/)
  })
})

function errorOf(called: (...args: never[]) => unknown, args: readonly unknown[]): unknown[] {
  try {
    Reflect.apply(called, undefined, args)
    return []
  } catch (error) {
    return [error]
  }
}

/** A refusal of a schema has a path. */
function isOther(error: unknown): boolean {
  return !(error instanceof RangeError || error instanceof z.ZodError)
}
