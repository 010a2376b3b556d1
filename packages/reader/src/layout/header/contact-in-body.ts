import { cutHeader, type Piece } from './header-fields'
import type { Found, Letter } from '../../values/letter/index'
import {
  findContactSentence,
  type FoundContact,
  isAddressLabel,
  readContact,
  readContactName,
} from './contact'
import { startsLine } from '../../text/tokens/index'

/**
 * Where the header has no telephone, the sentence that names a contact gives what is missing; where it has
 * that of the organization, above all other text, the contact is in the sentence.
 */
export function contactOf(
  letter: Letter,
  contact: FoundContact,
  pieces: readonly Piece[],
): FoundContact {
  const isOfOrganization = isLetterhead(letter, pieces)
  if (contact.email && (contact.telephone ?? contact.fax) && !isOfOrganization) return contact
  const range = findContactSentence(letter)
  if (!range) return isOfOrganization ? withDoubt(contact) : contact
  const found = readContact(letter, cutHeader(letter, range, []), readContactName(letter, range))
  const isFound = contact.telephone ? found.telephone : !contact.fax && found.email
  if (isOfOrganization && isFound) return { ...found, web: contact.web }
  return {
    name: contact.name ?? found.name,
    telephone: contact.telephone ?? found.telephone,
    fax: contact.fax ?? found.fax,
    email: contact.email ?? found.email,
    web: contact.web,
  }
}

/** The numbers of the organization are seldom those for questions about the letter. */
function withDoubt(contact: FoundContact): FoundContact {
  const { telephone, fax } = contact
  const doubt = (found: Found<string> | null) =>
    found && { ...found, certainty: 'uncertain' as const }
  return { ...contact, telephone: doubt(telephone), fax: doubt(fax) }
}

/** True if the numbers come before other labels, the date and the addressees. */
function isLetterhead({ tokens, dates }: Letter, pieces: readonly Piece[]): boolean {
  const last = pieces.findLastIndex(({ kind }) => kind === 'phone' || kind === 'email')
  if (last < 0) return false
  const before = pieces.slice(0, last)
  const number = pieces[last]
  const isFirst = before.every(
    (piece) =>
      (piece.kind !== 'bullet' || !startsLine(tokens, piece.from)) &&
      (piece.kind !== 'label' || isAddressLabel(piece.sense)),
  )
  const date = dates[0]
  return isFirst && number !== undefined && (!date || number.from < date.from) && tokens.count > 0
}
