import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readFee, readRegistrationDuty, readRegistrationPage, readWebsite } from './registration'

function scopeOf(language: Language, body: string) {
  const { letter, scope } = framedLetter(language, 'Meeting', body)
  return [letter, scope] as const
}

it.each<[Language, string, 'free' | 'paid' | null]>([
  ['en', 'Participation is free of charge.', 'free'],
  ['en', 'There is no registration fee.', 'free'],
  ['en', 'A registration fee of 150 euros will be charged.', 'paid'],
  ['en', 'Visa support letters are free of charge.', null],
  ['en', 'Participants pay for their own travel and hotel.', null],
  ['fr', "Aucun droit d'inscription n'est exigé.", 'free'],
  ['es', 'El Curso cuesta 80 dólares por persona.', 'paid'],
  ['ru', 'Плата за участие не взимается.', 'free'],
  ['zh', '参会免费。', 'free'],
  ['ar', 'ولا تُفرض أي رسوم على المشاركة.', 'free'],
])('the fee is read, %s: %s', (language, body, fee) => {
  expect(readFee(...scopeOf(language, body))?.value ?? null).toBe(fee)
})

it.each<[Language, string, boolean | null]>([
  ['en', 'Kindly note that registration to the webinar is mandatory.', true],
  ['en', 'All participants must register online.', true],
  ['en', 'Registration is not required.', false],
  ['en', 'Delegates are kindly requested to register by 3 May 2022.', null],
  ['fr', "L'inscription, par les coordonnateurs désignés, est obligatoire.", true],
  ['es', 'Es obligatorio inscribirse de nuevo.', true],
  ['ru', 'Регистрация обязательна и проводится только онлайн.', true],
  ['zh', '注册必须由联系人在线办理。', true],
  ['ar', 'والتسجيل المسبق في المنتدى إلزامي.', true],
])('whether one must register, %s: %s', (language, body, duty) => {
  expect(readRegistrationDuty(...scopeOf(language, body))?.value ?? null).toBe(duty)
})

describe('the page of a meeting', () => {
  it('is the one with that name, rather than the registration page', () => {
    const body =
      'Please register at https://un.example/form. The page of the session is https://un.example/session.'
    const scope = scopeOf('en', body)
    expect(readWebsite(...scope)?.value).toBe('https://un.example/session')
    expect(readRegistrationPage(...scope)?.value).toBe('https://un.example/form')
  })

  it('is the registration page if no other is given', () => {
    const body = 'Registration must be completed at https://un.example/form.'
    expect(readWebsite(...scopeOf('en', body))?.value).toBe('https://un.example/form')
  })

  it.each([
    'More information about this initiative is at https://un.example/initiative.',
    'Hotels are listed on the page https://hotels.example/list.',
    'The form is at https://un.example/form.',
  ])('is not the page of something else: %s', (body) => {
    expect(readWebsite(...scopeOf('en', body))).toBeNull()
  })
})
