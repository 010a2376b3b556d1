import type { Meeting } from '../../meetings/index'
import type { LetterWords } from './languages/index'
import { fillForm, listItems } from './list-words'
import { joinSentences } from './write-facts'
import { writeDay } from './write-time'

export function writeEligibility({ participation }: Meeting, words: LetterWords): string | null {
  const { openTo, conditions } = participation
  if (openTo.length === 0) return null
  const wishes = conditions.some(({ kind }) => kind === 'wishes-to-contribute')
  const contributing = wishes ? words.contributing : ''
  const groups = openTo.map(({ kind }) => fillForm(words.groups[kind], { contributing }))
  const others = conditions.filter(({ kind }) => kind === 'other').map(({ text }) => text)
  const sentence = fillForm(words.eligibility, { groups: listItems(groups, words), contributing })
  return joinSentences([sentence, ...others])
}

export function writeRegistration({ registration }: Meeting, words: LetterWords): string | null {
  const { required, url, opensOn, closesOn } = registration
  const sentences = words.registration
  const day = (date: string) => ({ date: writeDay(date, words) })
  return joinSentences([
    ...(opensOn ? [fillForm(sentences.opens, day(opensOn))] : []),
    ...(closesOn ? [fillForm(sentences.closes, day(closesOn))] : []),
    ...(closesOn === null && required === true ? [sentences.required] : []),
    ...(closesOn === null && required === false ? [sentences.notRequired] : []),
    ...(url ? [fillForm(sentences.at, { url })] : []),
  ])
}

export function writeAccess({ access }: Meeting, words: LetterWords): string | null {
  if (!access) return null
  const { services, requestBy, requestContact } = access
  const offered = listItems(
    services.map((service) => words.services[service]),
    words,
  )
  return joinSentences([
    ...(offered === '' ? [] : [fillForm(words.access.offered, { services: offered })]),
    requestBy
      ? fillForm(words.access.requestBy, { date: writeDay(requestBy, words) })
      : words.access.request,
    ...(requestContact ? [fillForm(words.access.contact, { contact: requestContact })] : []),
  ])
}

export function writeContact({ contact }: Meeting, words: LetterWords): string | null {
  if (!contact) return null
  const { name, telephone, email } = contact
  const details = [
    ...(telephone ? [fillForm(words.telephone, { telephone })] : []),
    ...(email ? [fillForm(words.email, { email })] : []),
  ]
  if (details.length === 0) return null
  const form = name === null ? words.contact.address : words.contact.name
  return fillForm(form, { name: name ?? '', details: details.join(words.separator) })
}
