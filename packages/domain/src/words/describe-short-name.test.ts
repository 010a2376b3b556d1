import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../test/sixth-meeting'
import { describeShortName } from './describe-short-name'
import { WORDINGS } from './languages/index'

const nameIn = (language: keyof typeof WORDINGS, facts: Partial<typeof SIXTH_MEETING> = {}) =>
  describeShortName({ ...SIXTH_MEETING, ...facts }, WORDINGS[language])

describe('the short name of a meeting', () => {
  it('is its number and series in each language', () => {
    expect(nameIn('en').name).toBe('Sixth U4SSC meeting')
    expect(nameIn('fr').name).toBe('Sixième réunion U4SSC')
    expect(nameIn('es').name).toBe('Sexta reunión de U4SSC')
    expect(nameIn('ru').name).toBe('Шестое собрание U4SSC')
    expect(nameIn('ar').name).toBe('الاجتماع السادس لمبادرة U4SSC')
    expect(nameIn('zh').name).toBe('U4SSC第六次会议')
  })

  it('has digits if the number has no word', () => {
    expect(nameIn('en', { ordinal: 31 }).name).toBe('Meeting 31 of U4SSC')
    expect(nameIn('ar', { ordinal: 12 }).name).toBe('الاجتماع رقم 12 لمبادرة U4SSC')
  })

  it('is a short title in its own language only, if the meeting has a number', () => {
    const facts = { shortTitle: 'Sixth Meeting' }
    expect(nameIn('en', facts)).toEqual({ name: 'Sixth Meeting', language: 'en' })
    expect(nameIn('fr', facts)).toEqual({ name: 'Sixième réunion U4SSC', language: 'fr' })
    expect(nameIn('fr', { ...facts, ordinal: null })).toEqual({
      name: 'Sixth Meeting',
      language: 'en',
    })
  })

  it('is the short title of the localization, then the title of the localization', () => {
    const fr = { title: 'Réunion des villes', shortTitle: 'Villes' }
    expect(nameIn('fr', { localizations: { fr } }).name).toBe('Villes')
    const titled = { ordinal: null, localizations: { fr: { title: fr.title } } }
    expect(nameIn('fr', titled)).toEqual({ name: fr.title, language: 'fr' })
    expect(nameIn('es', titled)).toEqual({ name: SIXTH_MEETING.title, language: 'en' })
  })
})
