import { describe, expect, it } from 'vitest'
import { readCircular } from '../../six-by-default'

const TEXT =
  'Dear Sir/Madam,\n\nThe meeting will be held in the rooms of the Union.\n\nYours faithfully,\n'
const circularOf = (head: string) => readCircular(`${head}\n\n${TEXT}`).circular

const ADDRESSEES = ['Administrations of Member States of the Union', 'ITU-T Sector Members']

describe('a header has the same facts, however its table is broken', () => {
  it.each([
    [
      'tabs',
      '\tGeneva, 4 July 2013\n\n\tRef:\n\tTSB Circular 38\n\tTo:\n-\tAdministrations of Member States of the Union;\n-\tITU-T Sector Members\n\n\tTel:\n\t+41 22 730 5866\n\n\tFax:\n\t+41 22 730 5853\n\tSubject:\n\tNew texts',
    ],
    [
      'slashes',
      'Geneva, 4 July 2013\nRef: / TSB Circular 38\nCOM 17/ME / - To Administrations of Member States of the Union;\n- To ITU-T Sector Members\nTel: / +41 22 730 5866\nFax: / +41 22 730 5853\nSubject: / New texts',
    ],
    [
      'bars, with values a row below their labels',
      '| | Geneva, 4 July 2013 |\n\n|Ref: |TSB Circular 38 |- To Administrations of Member States |\n\n| |COM 17/ME |of the Union; |\n\n|Tel: | | |\n\n|Fax: |+41 22 730 5866 |- To ITU-T Sector Members |\n\n| |+41 22 730 5853 | |\n\n|Subject: |New texts |',
    ],
    [
      'one line, labels before values',
      'Ref: Geneva, 4 July 2013 TSB Circular 38 COM 17/ME - To Administrations of Member States of the Union; - To ITU-T Sector Members Tel: Fax: +41 22 730 5866 +41 22 730 5853 Subject: New texts',
    ],
    [
      'columns',
      'Geneva, 4 July 2013\nRef:\nTel:\nFax:\nTSB Circular 38\nCOM 17/ME\n+41 22 730 5866\n+41 22 730 5853\n– To Administrations of Member States of the Union;\n– To ITU-T Sector Members\nSubject: New texts',
    ],
    [
      'values only',
      'Geneva, 4 July 2013\nTSB Circular 38\n+41 22 730 5866\n+41 22 730 5853\n- To Administrations of Member States of the Union\n- To ITU-T Sector Members\n\nNew texts',
    ],
  ])('%s', (_layout, head) => {
    const { reference, issuedOn, issuedAt, addressees, contact, subject } = circularOf(head)
    expect(reference).toMatchObject({ kind: 'circular', series: 'TSB Circular', number: '38' })
    expect([issuedOn, issuedAt, subject]).toEqual(['2013-07-04', 'Geneva', 'New texts'])
    expect(addressees).toEqual(ADDRESSEES)
    expect([contact.telephone, contact.fax]).toEqual(['+41 22 730 5866', '+41 22 730 5853'])
  })
})

describe('foreign text in a header is left out', () => {
  it('the telephone numbers of the letterhead', () => {
    const { contact } = circularOf(
      'WORLD METEOROLOGICAL ORGANIZATION\n7 bis, avenue de la Paix, 1211 Geneva 2\nTel.: +41 22 730 81 11 – Fax: +41 22 730 81 81\n\nGENEVA, 6 May 2022\n\nSubject: Observations',
    )
    expect(contact).toMatchObject({ telephone: null, fax: null })
  })

  it('a mailbox with a masked address', () => {
    const head =
      'Ref: DM-19/1007\nTel: +41 22 730 5554\nE-mail: [email protected]\n\nTo ITU Member States'
    expect(circularOf(head)).toMatchObject({
      addressees: ['ITU Member States'],
      contact: { telephone: '+41 22 730 5554', email: null },
    })
  })

  it('the unit and the initials of the writer, kept as another name', () => {
    const { reference, addressees } = circularOf(
      'Ref: TSB Circular 38\nTSB Events/MK\n- To ITU Academia',
    )
    expect(reference.alsoKnownAs).toEqual(['TSB Events/MK'])
    expect(addressees).toEqual(['ITU Academia'])
  })
})

it('a sentence that names a contact is read if the header names none', () => {
  const { contact } = readCircular(
    `Subject: Observations\n\nDear Sir/Madam,\n\nQuestions may be put to Ms Ana Pereira (telephone: +41 22 730 8345; e-mail: ana@wmo.example).\n\nYours faithfully,\n`,
  ).circular
  expect(contact).toMatchObject({
    name: 'Ms Ana Pereira',
    telephone: '+41 22 730 8345',
    email: 'ana@wmo.example',
  })
})

it('a web page has its addressees and its date below the text', () => {
  const { addressees, issuedOn } = readCircular(
    'Notification 2022-036\n\nNew dates\n\nDear Madam/Sir, The forum has been moved to June. Please accept, Madam/Sir, the assurances of my highest consideration.\n\nExecutive Secretary\n\nTo: CBD Focal Points; and relevant organizations\n\n2022-06-03\n\nAction required by 2022-07-01\n',
  ).circular
  expect(addressees).toEqual(['CBD Focal Points', 'relevant organizations'])
  expect(issuedOn).toBe('2022-06-03')
})

it('the number of a letter is not read as the day of the date in the next cell', () => {
  const { reference } = circularOf(
    '|Circular Letter | |12 January 2024 |\n\n|4/LCCE/148 | | |\n\n|Subject: |Meetings |',
  )
  expect([reference.series, reference.number]).toEqual(['4/LCCE', '148'])
})

it('a label can be in two languages', () => {
  const { subject, contact } = circularOf(
    'Geneva, 4 July 2013\nTel./Tél.: +41 22 730 5866\nSubject / Objet: New texts',
  )
  expect([subject, contact.telephone]).toEqual(['New texts', '+41 22 730 5866'])
})

it('recipients of a copy can be below the signature', () => {
  const { copiedTo } = readCircular(
    `Geneva, 4 July 2013\n\nSubject: New texts\n\n${TEXT}\nAna Silva\nDirector\n\ncc: Focal Points\nRegional Offices`,
  ).circular
  expect(copiedTo).toEqual(['Focal Points', 'Regional Offices'])
})

describe('the contact', () => {
  const question =
    'Dear Sir/Madam,\n\nQuestions may be put to Ms. Ottilie Brandvold (tel. +41 22 917 21 46, o.brandvold@un.example).\n\nYours faithfully,\n'
  const contactIn = (head: string) => readCircular(`${head}\n\n${question}`).circular.contact

  it('is the person in the text, if the header only has the numbers of the organization', () => {
    expect(
      contactIn(
        'UNITED NATIONS\nPalais des Nations, Tel. +41 22 917 12 34, Fax +41 22 917 05 05\n\nGeneva, 18 July 2024\nTo: Ministries of transport\nSubject: New texts',
      ),
    ).toMatchObject({ telephone: '+41 22 917 21 46', fax: null, email: 'o.brandvold@un.example' })
  })

  it('is the number in the header, if it is among its labels', () => {
    expect(
      contactIn(
        'Geneva, 18 July 2024\nRef: TSB Circular 38\nTel: +41 22 730 5866\nE-mail: tsb@itu.int\nSubject: New texts',
      ),
    ).toMatchObject({ telephone: '+41 22 730 5866', email: 'tsb@itu.int' })
  })
})

it('a list line with semicolons that ends without one continues below', () => {
  expect(
    circularOf(
      'Geneva, 4 July 2013\nTo: Heads of delegation to the Working Party on Road\n    Transport;\n    Transport ministries of member States\nSubject: New texts',
    ).addressees,
  ).toEqual([
    'Heads of delegation to the Working Party on Road Transport',
    'Transport ministries of member States',
  ])
})

it('the numbers of a letterhead are uncertain if no sentence names a contact', () => {
  const letterhead =
    'ORGANIZATION OF THE STATES\n1889 F ST., WASHINGTON TEL: +1 202 370 4713 FAX: +1 202 458 6854'
  const { evidence } = readCircular(
    `${letterhead}\n\nCITEL/177\n11 March 2019\n\nTo the Administrations of the Member States\n\nSubject: Texts\n\n${TEXT}`,
  )
  expect(evidence['/circular/contact/telephone']?.certainty).toBe('uncertain')
  expect(evidence['/circular/contact/fax']?.certainty).toBe('uncertain')
})
