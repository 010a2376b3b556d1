import { describe, expect, it } from 'vitest'
import { readOptions } from './options'

describe('the options', () => {
  it('from the command line take priority over the environment', () => {
    const env = { U4SSC_API_URL: 'https://env.example' }
    expect(readOptions({ api: 'https://api.example', http: '0' }, env)).toEqual({
      api: 'https://api.example',
      site: null,
      port: 0,
      hosts: [],
    })
    expect(readOptions({}, env)).toMatchObject({ api: 'https://env.example', port: null })
  })

  it.each([
    [{}, '--api'],
    [{ api: 'api.example' }, '--api'],
    [{ api: 'https://api.example', http: '99999' }, '--http'],
    [{ api: 'https://api.example', site: 'ftp://x' }, '--site'],
  ])('with a fault are named: %o', (values, name) => {
    const options = readOptions(values, {})
    expect('wrong' in options && options.wrong.startsWith(name)).toBe(true)
  })
})
