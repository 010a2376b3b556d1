import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_READING } from '../../../test/first-reading'
import { hostileCirculars } from '../../../test/hostile-circulars'
import { elementsOf, readXml, textOf, type XmlElement } from '../../../test/xml-checker'
import { renderCircular } from './render-circular'

const { circular } = FIRST_READING
const signed = {
  ...circular,
  signatory: { name: 'Ana Silva', title: 'Director' },
  annexes: [{ label: 'ANNEX 1', title: 'Programme', text: 'Programme\n1 Opening\n2 Closing' }],
}

function writeXml(of: typeof circular): XmlElement {
  return readXml(renderCircular(of, { format: 'akoma-ntoso' }))
}

function find(root: XmlElement, name: string): XmlElement[] {
  return elementsOf(root).filter((element) => element.name === name)
}

describe('a circular written as Akoma Ntoso', () => {
  const root = writeXml(signed)

  it('is a document of the standard, with its parts in the required order', () => {
    expect(root.name).toBe('akomaNtoso')
    expect(root.attributes.get('xmlns')).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
    const [doc] = find(root, 'doc')
    expect(doc?.attributes.get('name')).toBe('circular')
    const parts = doc?.children.filter((child) => typeof child !== 'string').map(({ name }) => name)
    expect(parts).toEqual(['meta', 'preface', 'mainBody', 'conclusions', 'attachments'])
  })

  it('states on each level its identity and its date', () => {
    const valuesOf = (name: string) =>
      find(root, name)
        .slice(0, 3)
        .map(({ attributes }) => attributes.get('value'))
    expect(valuesOf('FRBRuri')).toEqual([
      '/akn/un/doc/circular/2021-10-13/tsb-circular-352',
      '/akn/un/doc/circular/2021-10-13/tsb-circular-352/eng',
      '/akn/un/doc/circular/2021-10-13/tsb-circular-352/eng.xml',
    ])
    expect(find(root, 'FRBRdate')[0]?.attributes.get('date')).toBe('2021-10-13')
    expect(find(root, 'FRBRlanguage')[0]?.attributes.get('language')).toBe('eng')
  })

  it('has every paragraph with its number, and every item in its paragraph', () => {
    const paragraphs = find(root, 'paragraph')
    expect(paragraphs.map(({ attributes }) => attributes.get('eId'))).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => `para_${number}`),
    )
    for (const [index, paragraph] of paragraphs.entries()) {
      const { number, text, items } = circular.paragraphs[index] ?? {
        number: '',
        text: '',
        items: [],
      }
      expect(textOf(paragraph)).toBe(
        `${number ?? ''}${text}${items.map((item) => `–${item}`).join('')}`,
      )
    }
    expect(find(root, 'point')[3]?.attributes.get('eId')).toBe('para_4__list_1__point_4')
  })

  it('separates signature and annexes from the text', () => {
    expect(find(root, 'signature').map(textOf)).toEqual(['(signed)', 'Ana Silva', 'Director'])
    const [annex] = find(root, 'attachment')
    expect(annex && find(annex, 'p').map(textOf)).toEqual(['1 Opening', '2 Closing'])
  })

  it('invents no date if the letter has none', () => {
    expect(find(writeXml({ ...signed, issuedOn: null }), 'FRBRdate')).toEqual([])
  })

  it('is well-formed, and repeats no ID, whatever its words are', () => {
    fc.assert(
      fc.property(hostileCirculars(), (hostile) => {
        const eIds = elementsOf(writeXml(hostile)).flatMap(
          ({ attributes }) => attributes.get('eId') ?? [],
        )
        expect(new Set(eIds).size).toBe(eIds.length)
      }),
    )
  })
})
