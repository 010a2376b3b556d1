import { bodyOf, headerFacts, joinLines } from './frame.mjs'

/** @typedef {import('./frame.mjs').Context} Context */
/** @typedef {import('./frame.mjs').Draft} Draft */
/** @typedef {import('./frame.mjs').Header} Header */
/** @typedef {import('./frame.mjs').Framed} Framed */

/**
 * A note without salutation and signature, its date at the end.
 *
 * @param {Context} context
 * @param {Draft} draft
 * @param {Header} header
 * @returns {Framed}
 */
export function note(context, draft, header) {
  const { random, issuer, say, names, issued } = context
  const { letterheads, reference } = header
  const body = bodyOf(context, draft, 0)
  const day = issued()
  const date = issuer.city ? names.dateLine(issuer.city, day) : day
  const text = joinLines([
    ...issuer.lines,
    '',
    reference.text
      ? `${random.pick(letterheads.ourReference)} ${reference.text.replaceAll('\n', ' ')}`
      : null,
    '',
    `${random.pick(letterheads.subject)} ${draft.subject}`,
    '',
    say('note'),
    '',
    body.text,
    '',
    date,
  ])
  const facts = headerFacts(context, draft, { ...header, tel: null, fax: null, email: null })
  return { text, facts: { ...facts, to: null, signatory: null, signatoryTitle: null } }
}
