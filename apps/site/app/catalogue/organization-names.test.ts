import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { organizationName } from './organization-names'

it('bodies of the United Nations have their official names in each language', () => {
  const itu = 'International Telecommunication Union (ITU)'
  expect(organizationName(i18nFor('en'), itu)).toBe(itu)
  expect(organizationName(i18nFor('fr'), itu)).toBe(
    'Union internationale des télécommunications (UIT)',
  )
  expect(organizationName(i18nFor('es'), `U4SSC, ${itu}`)).toContain('(UIT)')
  expect(organizationName(i18nFor('ar'), `U4SSC, ${itu}`)).toMatch(/^U4SSC، /)
  expect(organizationName(i18nFor('fr'), 'UNECE')).toBe('CEE-ONU')
  expect(organizationName(i18nFor('fr'), 'UN-Habitat')).toBe('ONU-Habitat')
  expect(
    organizationName(i18nFor('fr'), 'United Nations Human Settlement Programme (UN-Habitat)'),
  ).toBe('Programme des Nations Unies pour les établissements humains (ONU-Habitat)')
  expect(
    organizationName(i18nFor('ru'), 'United Nations Environment Programme Finance Initiative'),
  ).toBe('Финансовая инициатива Программы ООН по окружающей среде')
})

it('a name that is not in the table stays as it is', () => {
  expect(organizationName(i18nFor('zh'), 'City of Madrid')).toBe('City of Madrid')
})
