import { expect, it } from 'vitest'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import { mailMessages } from './index'
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { describeCatalogues } from '../test/describe-catalogues'
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

describeCatalogueFiles('mail', ['apps/api/src', 'packages/messages/src/mail'])

const WORDS = { ar, en, es, fr, ru, zh }

describeCatalogues('the words of emails', (language) => WORDS[language])

it('the remaining hours have the plural form of the number', () => {
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
  expect(subject('ar', 1)).toBe('بعد ساعة واحدة: \u2068U4SSC\u2069')
})

it('Arabic emails isolate titles and names of documents', () => {
  const bare = Object.entries(ar).filter(([, text]) =>
    /(?<!\u2068)\{(?:title|document)\}|\{(?:title|document)\}(?!\u2069)/.test(text),
  )
  expect(bare).toEqual([])
})
