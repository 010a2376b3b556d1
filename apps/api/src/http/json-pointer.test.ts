import { describe, expect, it } from 'vitest'
import { findAt, replaceAt, stepsOf } from './json-pointer'

describe('stepsOf', () => {
  it.each([
    ['', []],
    ['/', ['']],
    ['/a/0', ['a', '0']],
    ['/a~1b/m~0n', ['a/b', 'm~n']],
    ['/~01', ['~1']],
  ])('parses %j as RFC 6901 specifies', (pointer, steps) => {
    expect(stepsOf(pointer)).toEqual(steps)
  })
})

describe('findAt', () => {
  it('finds own values of the document, and no inherited values', () => {
    const document = { list: [{ name: 'x' }], nothing: null }
    expect(findAt(document, ['list', '0', 'name'])).toBe('x')
    expect(findAt(document, ['nothing'])).toBeNull()
    expect(findAt(document, ['list', '1'])).toBeUndefined()
    expect(findAt(document, ['list', 'length'])).toBeUndefined()
    expect(findAt(document, ['toString'])).toBeUndefined()
    expect(findAt(document, ['__proto__', 'toString'])).toBeUndefined()
  })
})

describe('replaceAt', () => {
  it('replaces existing values and adds nothing', () => {
    const document = { list: [1, 2] }
    expect(replaceAt(document, ['list', '1'], 3)).toBe(true)
    expect(replaceAt(document, ['list', '2'], 4)).toBe(false)
    expect(replaceAt(document, ['list', 'length'], 0)).toBe(false)
    expect(replaceAt(document, ['__proto__', 'polluted'], true)).toBe(false)
    expect(document).toEqual({ list: [1, 3] })
    expect({}).not.toHaveProperty('polluted')
  })
})
