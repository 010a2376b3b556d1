import { expect, it } from 'vitest'
import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGES } from '@u4ssc/domain'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { mailMessages } from './index'
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { ru } from './ru'
import { zh } from './zh'

describeCatalogueFiles('mail', ['apps/api/src', 'packages/messages/src/mail'])

const WORDS = { ar, en, es, fr, ru, zh }

/** The arguments that a message names. */
function argumentsOf(message: string): string[] {
  return [...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '').sort()
}

it.each(LANGUAGES)(
  'every mail in %s is well-formed and names what the English one does',
  (code) => {
    for (const [key, message] of Object.entries(WORDS[code])) {
      expect(() => new IntlMessageFormat(message, code), key).not.toThrow()
      const english = Object.entries(en).find(([name]) => name === key)?.[1] ?? ''
      expect(new Set(argumentsOf(message)), key).toEqual(new Set(argumentsOf(english)))
    }
  },
)

it('the hours left are counted as the language counts', () => {
  const subject = (language: keyof typeof WORDS, hours: number) =>
    mailMessages(language)('email.reminder.subject', { hours, title: 'U4SSC' })
  expect([1, 24].map((hours) => subject('en', hours))).toEqual([
    'In 1 hour: U4SSC',
    'In 24 hours: U4SSC',
  ])
  expect([1, 24, 168].map((hours) => subject('ru', hours))).toEqual([
    'Через 1 час: U4SSC',
    'Через 24 часа: U4SSC',
    'Через 168 часов: U4SSC',
  ])
  expect(subject('ar', 1)).toBe('بعد ساعة واحدة: U4SSC')
})
