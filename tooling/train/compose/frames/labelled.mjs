import { bodyOf, headerFacts, joinLines } from './frame.mjs'

/** @typedef {import('./frame.mjs').Context} Context */
/** @typedef {import('./frame.mjs').Draft} Draft */
/** @typedef {import('./frame.mjs').Header} Header */
/** @typedef {import('./frame.mjs').Framed} Framed */

const BULLETS = ['-\t', '- ', '– ']

/**
 * A letter with a header table of labels and values, with or without a salutation.
 *
 * @param {Context} context
 * @param {Draft} draft
 * @param {Header} header
 * @returns {Framed}
 */
export function labelled(context, draft, header) {
  const { random, issuer, say, names, issued } = context
  const { letterheads, reference, signatory } = header
  const body = bodyOf(context, draft, 0.6)
  const separator = random.pick(['\t', '\t', ' ', '\n\t'])
  const label = (/** @type {readonly string[]} */ labels, /** @type {string | null} */ value) =>
    value ? `${random.pick(labels)}${separator}${value}` : null
  const bullet = random.pick(BULLETS)
  const day = issued()
  const to = [random.pick(letterheads.to), ...issuer.addressees.map((line) => bullet + line)]
  const date = issuer.city ? names.dateLine(issuer.city, day) : day
  const referenceLine = label(letterheads.reference, reference.text?.replaceAll('\n', ' ') ?? null)
  const contact = [
    label(letterheads.telephone, header.tel),
    label(letterheads.fax, header.fax),
    label(letterheads.email, header.email),
  ]
  const isContactFirst = random.chance(0.5)
  const text = joinLines([
    ...issuer.lines,
    '',
    date,
    '',
    referenceLine,
    ...(isContactFirst ? [...contact, '', ...to] : [...to, '', ...contact]),
    '',
    label(letterheads.subject, draft.subject),
    '',
    ...(random.chance(0.85) ? [say('salutation'), ''] : []),
    body.text,
    '',
    say('closing'),
    '',
    random.chance(0.4) ? letterheads.signed : null,
    signatory,
    issuer.title,
  ])
  const { paragraphCount } = body
  return { text, facts: { ...headerFacts(context, draft, header), paragraphCount } }
}
