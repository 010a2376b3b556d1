import { describe, expect, it } from 'vitest'
import { readCircular } from '../src/index'

describe('a circular from a file', () => {
  const text = 'Ref: TSB Circular 352\n\nGeneva, 13 October 2021 – Genève'

  it('is read from its bytes in UTF-8, with a byte order mark or without', () => {
    const bytes = new TextEncoder().encode(text)
    const marked = new TextEncoder().encode(`\ufeff${text}`)
    expect(readCircular(bytes)).toEqual(readCircular(text))
    expect(readCircular(marked)).toEqual(readCircular(text))
  })

  it('in another encoding is refused with advice', () => {
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(() => readCircular(latin)).toThrow(/^text must be .*UTF-8.*new TextDecoder\(encoding\)/)
  })
})
