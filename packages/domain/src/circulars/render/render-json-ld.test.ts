import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_READING } from '../../../test/first-reading'
import { hostileCirculars } from '../../../test/hostile-circulars'
import { renderCircular } from './render-circular'

const { circular } = FIRST_READING

describe('a circular written as JSON-LD', () => {
  it('is a message of schema.org with sender, recipients and parts', () => {
    const message: unknown = JSON.parse(renderCircular(circular, { format: 'json-ld' }))
    expect(message).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Message',
      identifier: 'TSB Circular 352',
      datePublished: '2021-10-13',
      inLanguage: 'en',
      locationCreated: { '@type': 'Place', name: 'Geneva' },
      sender: {
        name: 'INTERNATIONAL TELECOMMUNICATION UNION',
        contactPoint: { telephone: '+41 22 730 6301', faxNumber: '+41 22 730 5853' },
      },
      recipient: circular.addressees.map((name) => ({ '@type': 'Audience', name })),
      hasPart: circular.paragraphs.map(({ number }) => ({
        '@type': 'CreativeWork',
        '@id': `#p${number ?? ''}`,
        position: number,
      })),
    })
    expect(message).not.toHaveProperty('author')
  })

  it('parses and cannot end a script element, whatever its words are', () => {
    fc.assert(
      fc.property(hostileCirculars(), (hostile) => {
        const written = renderCircular(hostile, { format: 'json-ld' })
        expect(written).not.toContain('<')
        const subject =
          hostile.subject === null || hostile.subject === '' ? {} : { name: hostile.subject }
        expect(JSON.parse(written)).toMatchObject({ '@type': 'Message', ...subject })
      }),
    )
  })
})
