import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCircular } from '../index'
import { anonymize } from './anonymize'

/** The text without personal data; the reason where it is left out. */
function anonymized(text: string, seed?: string): string {
  const outcome = anonymize({ text, ...readCircular(text) }, seed)
  return outcome.outcome === 'anonymized' ? outcome.labelled.text : outcome.reason
}

/** The form of a text: which kind each of its characters is of. */
function formOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{Lo}/gu, 'x')
    .replace(/\p{Nd}/gu, '0')
}

describe('anonymizing replaces', () => {
  it.each([
    ['a name with its title', 'Contact Ms Ana Pereira-Lobo for details.', /Pereira|Lobo|Ana/],
    ['a surname without it', 'Mr Lothar Ziemann opens. ZIEMANN chairs.', /ziemann/i],
    ['the possessive of a name', 'Mr Lothar Ziemann opens. Ziemann’s team helps.', /Ziemann/],
    ['a name in a link', 'Mr Lothar Ziemann: https://people.example/lothar-ziemann', /ziemann/i],
    ['a name known by its address', 'Ask Lothar Ziemann (lziemann@un.org).', /Ziemann|un\.org/i],
    ['a name with an office glued to it', 'Dr Elsayed AzzouzChair of the group', /Azzouz/],
    ['a Russian name', 'Обращайтесь к г-же Айгуль Сапаровой.', /Айгуль|Сапаров/],
    ['an Arabic name', 'يرجى الاتصال السيدة هدى الزدجالي، الهاتف', /هدى|الزدجالي/],
    ['a Chinese name', '联系人：陈国栋先生，电话：+86 10 1234 5678', /陈国栋|1234/],
    ['an address', 'Write to u4ssc@itu.int.', /u4ssc|itu\.int/],
    ['an address with a word glued to it', 'E-mail:gbs@itu.intSubject:Consultation', /gbs@/],
    ['an international number', 'Tel.: +41 22 730 6301', /730 6301/],
    ['a national number', 'Telephone: (022) 730 63 01', /730 63/],
    ['a number in Arabic digits', 'الهاتف: ٠٢٢٧٣٠٦٣٠١', /٧٣٠٦٣/],
    ['a number with its sign at the end', 'هاتف 6301 730 22 41+', /6301 730/],
    ['a passcode', 'Meeting ID: 987 6543 2100, passcode: tulip4', /6543|tulip4/],
    ['a password of letters', 'Password: sunflower', /sunflower/],
    ['a link to an online meeting', 'https://itu.zoom.us/j/98765432100?pwd=aGVsbG8', /98765|aGVs/],
    ['a token in a link', 'https://example.org/join?token=abc123def', /abc123/],
  ])('%s, and keeps its form', (_, text, personal) => {
    const outcome = anonymized(text)
    expect(text).toMatch(personal)
    expect(outcome).not.toMatch(personal)
    expect(formOf(outcome).replace(/@\S+/u, '@')).toBe(formOf(text).replace(/@\S+/u, '@'))
  })
})

describe('anonymizing keeps', () => {
  it.each([
    'The Chair, Mr President, opens the meeting on 7 December 2021.',
    'Madame, Monsieur, Recommandation M.2150 est approuvée.',
    'See https://www.itu.int/en/ITU-T/Workshops-and-Seminars/20190514/Pages/default.aspx.',
    'A password will be sent to you.',
    '尊敬的先生/女士：',
    'السيدات والسادة، السيد الرئيس، تحية طيبة',
  ])('%s', (text) => {
    expect(anonymized(text)).toBe(text)
  })
})

describe('anonymizing', () => {
  const LETTER = [
    'Ref: TSB Circular 352',
    'Tel: +41 22 730 6301',
    'E-mail: ana.pereira@itu.int',
    'Subject: Lecture by Dr Ana Pereira (Geneva, 7 December 2021)',
    'Dear Sir/Madam,',
    '1 Dr Ana Pereira lectures. Write to ana.pereira@itu.int.',
    'Yours faithfully,',
    'Chaesub Lee',
    'Director',
  ].join('\n')

  it('changes the facts in the same way as the text', () => {
    const outcome = anonymize({ text: LETTER, ...readCircular(LETTER) })
    if (outcome.outcome === 'excluded') throw new Error(outcome.reason)
    const { text, expected } = outcome.labelled
    const { email, tel, subject, signatory } = expected
    for (const fact of [email, tel, subject, signatory]) expect(text).toContain(fact)
    expect(JSON.stringify(expected)).not.toMatch(/Pereira|6301|itu\.int|Chaesub/i)
    expect(subject).toMatch(/^Lecture by Dr \S{3} \S{7} \(Geneva, 7 December 2021\)$/)
  })

  it('has the same result for the same seed, and another result for another seed', () => {
    expect(anonymized(LETTER, 'a')).toBe(anonymized(LETTER, 'a'))
    expect(anonymized(LETTER, 'a')).not.toBe(anonymized(LETTER, 'b'))
    expect(anonymized(LETTER)).toBe(anonymized(LETTER))
  })

  it.each([
    ['name-unclear', '与罗马尼亚代表团团长罗忠平明华先生商定'],
    ['address-remains', 'Write to ana (at) itu.int.'],
    ['name-in-facts', `${LETTER}\nMs Rosa Geneva comes.`.replace('Director', 'Director, Geneva')],
  ])('leaves a letter out: %s', (reason, text) => {
    expect(anonymized(text)).toBe(reason)
  })

  it('keeps no name, address or number, whatever they are', () => {
    const oneOf = (letters: string) => fc.constantFrom(...Array.from(letters))
    const word = (letters: string, length: number) =>
      fc.string({ unit: oneOf(letters), minLength: length, maxLength: 9 })
    const name = (first: string, rest: string) =>
      fc.tuple(oneOf(first), word(rest, 4)).map((parts) => parts.join(''))
    const latin = name('BCDGKLNPRSTVZ', 'aeioubdgklmnprstv')
    const cyrillic = name('БВГДЗКЛНРСТ', 'аеиоубвгдзклнрст')
    const digits = fc.string({ unit: oneOf('0123456789'), minLength: 9, maxLength: 9 })
    const people = fc.oneof(
      fc.tuple(fc.constantFrom('Mr', 'Ms', 'Dr.', 'Mme', 'Sra.'), latin, latin),
      fc.tuple(fc.constantFrom('г-н', 'г-жа', 'г-ну'), cyrillic, cyrillic),
    )
    fc.assert(
      fc.property(people, word('abcdefgh', 3), digits, ([title, given, surname], local, number) => {
        const email = `${local}@${surname.length}.int.example`
        const contact = `${title} ${given} ${surname}, tel. +41${number}, ${email}`
        const text = `${contact}\n${contact}\nThe meeting opens on 7 December 2021. ${surname}`
        const outcome = anonymized(text)
        for (const personal of [given, surname, email, number])
          expect(outcome).not.toContain(personal)
        expect(outcome).toContain('The meeting opens on 7 December 2021.')
      }),
    )
  })
})
