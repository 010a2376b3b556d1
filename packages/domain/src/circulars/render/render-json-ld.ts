import type { Circular, Paragraph } from '../model/index'
import { isPresent } from '../letter-templates/index'
import { writeReference } from '../references/index'

/**
 * Writes a circular as one object of schema.org.
 *
 * Its type is Message: the only one with a sender, recipients, copies and attachments, which is what
 * a letter is. Legislation would claim force of law, and DigitalDocument says no more than that it is
 * a file; what is cited of the letter (title, date, parts) all CreativeWorks have.
 *
 * @see https://schema.org/Message
 */
export function renderJsonLd(circular: Circular): string {
  const { reference, subject, issuedOn, issuedAt, addressees, copiedTo } = circular
  const message = {
    '@context': 'https://schema.org',
    '@type': 'Message',
    identifier: writeReference(reference),
    alternateName: reference.alsoKnownAs,
    name: subject,
    inLanguage: circular.language,
    datePublished: issuedOn,
    dateSent: issuedOn,
    locationCreated: named('Place', issuedAt),
    sender: senderOf(circular),
    author: signatoryOf(circular),
    recipient: addressees.map((name) => named('Audience', name)),
    ccRecipient: copiedTo.map((name) => named('Audience', name)),
    citation: circular.relations.map(({ reference: name, date }) => ({
      ...named('Message', name),
      datePublished: date,
    })),
    hasPart: circular.paragraphs.map(partOf),
    messageAttachment: circular.annexes.map(({ label, title, text }) => ({
      '@type': 'DigitalDocument',
      name: [label, title].filter(isPresent).join(': '),
      text,
    })),
  }
  // "<" is written so that no word of the letter can end the script element this may stand in
  return JSON.stringify(message, dropEmpty, 2).replaceAll('<', '\\u003c')
}

function named(type: string, name: string | null) {
  return name === null ? null : { '@type': type, name }
}

function senderOf({ issuer, contact }: Circular) {
  const { name, telephone, fax, email, web } = contact
  const isReachable = [name, telephone, fax, email, web].some(isPresent)
  if (issuer.organization === null && issuer.bureau === null && !isReachable) return null
  return {
    '@type': 'Organization',
    name: issuer.organization ?? issuer.bureau,
    department: issuer.organization === null ? null : named('Organization', issuer.bureau),
    contactPoint: isReachable
      ? { '@type': 'ContactPoint', name, telephone, faxNumber: fax, email, url: web }
      : null,
  }
}

function signatoryOf({ signatory }: Circular) {
  return signatory && { '@type': 'Person', name: signatory.name, jobTitle: signatory.title }
}

/** A numbered paragraph has the address that links to it on the letter's page have, too. */
function partOf({ number, text, items }: Paragraph) {
  return {
    '@type': 'CreativeWork',
    '@id': number === null ? null : `#p${number.replace(/\s/g, '-')}`,
    position: number,
    text: [text, ...items].filter(isPresent).join('\n'),
  }
}

function dropEmpty(_key: string, value: unknown): unknown {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  return isEmpty ? undefined : value
}
