// Names of tests are sentences with a subject, because a report shows them alone: "the clock starts at the given instant".

/** Verbs that begin a name without a subject. */
const VERBS = new Set(
  `accepts adds answers appears are asks begins calls can changes cites combines comes compares counts describes does
  ends finds forces gathers gives goes has holds is joins keeps knows leaves lists logs loses makes names needs opens
  packs prints puts reads refuses rejects remembers removes reports requires returns runs saves says sees sends shows
  signs sorts starts states stays takes throws uses waits was were writes`.split(/\s+/),
)
/** Nouns that are written like a verb of the list; "states are tabs" has a subject. */
const SUBJECTS =
  /^(?:answers|calls|changes|lists|names|reads|reports|states)\b.* (?:are|begin|go|have|keep|need|show) /
/** First words that point at nothing, or hide the subject. */
const RIDDLES = new Set(['it', 'let', 'they', 'what', 'whatever', 'who'])
/** Verbs end in "s", or are one of these. */
const VERB =
  /\b(?:are|begin|can|cannot|close|come|do|have|is|keep|leave|may|must|never|say|share|wait|were|will|[a-z]{2,}s)\b/i
/** "A street is no date" leaves open what happens to it; "there is no date" does not. */
const ABSENCE = /(?<!\bthere )\b(?:is|are) (?:no [\w-]+|none)$/i
const PLACEHOLDER = /^[%$]/
const TESTS = new Set(['it', 'test'])

/** @typedef {import('@oxlint/plugins').ESTree.CallExpression} Call */

/** Refuses names of tests that nobody understands in a report. @type {import('@oxlint/plugins').CreateRule} */
export const testNames = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @type {string[]} names of the open describe blocks */
    const blocks = []
    return {
      CallExpression(node) {
        const name = nameOf(node)
        if (name === undefined) return
        if (callee(node) === 'describe') return void blocks.push(name)
        const message = TESTS.has(callee(node)) && findFault(blocks, name)
        if (message) context.report({ node, message })
      },
      'CallExpression:exit'(/** @type {Call} */ node) {
        if (callee(node) === 'describe' && nameOf(node) !== undefined) blocks.pop()
      },
    }
  },
}

/**
 * @param {readonly string[]} blocks
 * @param {string} name
 */
function findFault(blocks, name) {
  if (name === '' || PLACEHOLDER.test(name)) return undefined
  const first = name.split(/[\s,:]/, 1)[0]?.toLowerCase() ?? ''
  if (first === 'let' || (blocks.length === 0 && RIDDLES.has(first)))
    return `Begin the name with its subject instead of "${first}"`
  if (blocks.length === 0 && VERBS.has(first) && !SUBJECTS.test(name))
    return `Say in the name what "${first}", or put the test into a describe block`
  const absence = ABSENCE.exec(name)
  if (absence) return `Say in the name what happens instead of "${absence[0]}"`
  if (!VERB.test([...blocks, name].join(' ')))
    return 'Say in the name what happens: it has no verb in the third person'
  return undefined
}

/**
 * Returns the name of a test or a describe block, without the values of a template.
 *
 * @param {Call} node
 */
function nameOf(node) {
  const [first] = node.arguments
  if (callee(node) === '') return undefined
  if (first?.type === 'Literal' && typeof first.value === 'string') return first.value
  if (first?.type !== 'TemplateLiteral') return undefined
  return first.quasis.map(({ value }) => value.cooked ?? '').join('%s')
}

/**
 * Returns "it" for `it(…)`, `it.only(…)` and `it.each(…)(…)`; nothing for the rows of `it.each(…)`.
 *
 * @param {Call} node
 */
function callee({ callee: called }) {
  if (called.type === 'CallExpression' || called.type === 'TaggedTemplateExpression')
    return rootOf(called.type === 'CallExpression' ? called.callee : called.tag)
  if (called.type === 'MemberExpression' && called.property.type === 'Identifier')
    return /^(?:each|for|runIf|skipIf)$/.test(called.property.name) ? '' : rootOf(called.object)
  return rootOf(called)
}

/** @param {Call['callee'] | Call['arguments'][number]} node @returns {string} */
function rootOf(node) {
  if (node.type === 'MemberExpression') return rootOf(node.object)
  return node.type === 'Identifier' ? node.name : ''
}
