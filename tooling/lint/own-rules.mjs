/**
 * A rule that reports each place a selector matches.
 *
 * @param {Record<string, string>} messages by selector of the syntax tree
 * @returns {import('eslint').Rule.RuleModule}
 */
function forbid(messages) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        Object.entries(messages).map(([selector, message]) => [
          selector,
          (/** @type {import('eslint').Rule.Node} */ node) => context.report({ node, message }),
        ]),
      ),
  }
}

const CLOCK = 'Time has owners: take "now" as an argument, and use what @u4ssc/domain gives'

const MARKUP =
  'Words become markup where React or hono/html writes them: what puts markup in its place as it is has owners'

/** The rules of this project that no plugin knows, each a habit of CONTRIBUTING.md made to fail. */
export const ownRules = {
  rules: {
    'clock-has-owners': forbid({
      'NewExpression[callee.name="Date"]': CLOCK,
      'CallExpression[callee.object.name="Date"]': CLOCK,
      'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"]': CLOCK,
      'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]': CLOCK,
    }),
    'environment-has-owners': forbid({
      'MemberExpression[object.name="process"][property.name="env"]':
        'The environment is read and checked in env.ts alone: take the setting from there',
    }),
    'markup-has-owners': forbid({
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]': MARKUP,
      'Property[key.name="dangerouslySetInnerHTML"]': MARKUP,
      'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]': MARKUP,
      'CallExpression[callee.property.name="insertAdjacentHTML"]': MARKUP,
      'ImportDeclaration[source.value="hono/html"] > ImportSpecifier[imported.name="raw"]': MARKUP,
    }),
    'exports-are-named': forbid({
      ExportAllDeclaration: 'The door of a folder names each of its exports',
    }),
  },
}
