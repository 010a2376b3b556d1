import { bodyOf, headerFacts, joinLines } from './frame.mjs'

/** @typedef {import('./frame.mjs').Context} Context */
/** @typedef {import('./frame.mjs').Draft} Draft */
/** @typedef {import('./frame.mjs').Header} Header */
/** @typedef {import('./frame.mjs').Framed} Framed */

/**
 * A letter with a header without labels, or with one before the subject, and often no salutation.
 *
 * @param {Context} context
 * @param {Draft} draft
 * @param {Header} header
 * @returns {Framed}
 */
export function bare(context, draft, header) {
  const { random, issuer, say, names, issued } = context
  const { letterheads, reference, signatory } = header
  const body = bodyOf(context, draft, 0.7)
  const day = issued()
  const hasLabel = random.chance(0.5)
  const date = issuer.city ? names.dateLine(issuer.city, day) : day
  const text = joinLines([
    ...issuer.lines,
    '',
    reference.text,
    date,
    '',
    issuer.addresseesInLine,
    '',
    hasLabel ? `${random.pick(letterheads.subject)}\t${draft.subject}` : draft.subject,
    '',
    random.chance(0.4) ? `${say('salutation')}\n` : null,
    body.text,
    '',
    random.chance(0.4) ? `${say('closing')}\n` : null,
    signatory,
    issuer.title,
  ])
  const facts = headerFacts(context, draft, { ...header, tel: null, fax: null, email: null })
  const to = [issuer.addresseesInLine]
  return { text, facts: { ...facts, to, paragraphCount: body.paragraphCount } }
}
