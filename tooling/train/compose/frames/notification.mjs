import { bodyOf, headerFacts, joinLines } from './frame.mjs'

/** @typedef {import('./frame.mjs').Context} Context */
/** @typedef {import('./frame.mjs').Draft} Draft */
/** @typedef {import('./frame.mjs').Header} Header */
/** @typedef {import('./frame.mjs').Framed} Framed */

/**
 * A notification on a web page: number, title, text, then signatory, addressees and date.
 *
 * @param {Context} context
 * @param {Draft} draft
 * @param {Header} header
 * @returns {Framed}
 */
export function notification(context, draft, header) {
  const { random, issuer, say, names } = context
  const { letterheads, reference } = header
  const body = bodyOf(context, draft, 0)
  const addressees = issuer.addressees.join(names.semicolon)
  const text = joinLines([
    reference.text,
    '',
    draft.subject,
    '',
    `${random.chance(0.7) ? `${say('salutation')}\n\n` : ''}${body.text}`,
    '',
    issuer.title,
    '',
    `${random.pick(letterheads.to)} ${addressees}`,
    '',
    context.issuedOn,
    '',
    random.chance(0.5)
      ? `${random.pick(letterheads.notificationTopic)} ${random.pick(names.topics)}`
      : null,
  ])
  const facts = headerFacts(context, draft, { ...header, tel: null, fax: null, email: null })
  return { text, facts: { ...facts, issuedAt: null, signatory: null } }
}
