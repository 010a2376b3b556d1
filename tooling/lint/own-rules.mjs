import { testNames } from './test-names.mjs'

/**
 * Returns a rule that reports each match of a selector.
 *
 * @param {Record<string, string>} messages - by selector of the syntax tree
 * @returns {import('@oxlint/plugins').Rule}
 */
function forbid(messages) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        Object.entries(messages).map(([selector, message]) => [
          selector,
          (/** @type {import('@oxlint/plugins').Ranged} */ node) =>
            context.report({ node, message }),
        ]),
      ),
  }
}

const CLOCK = 'Pass "now" as an argument, and use the functions of @u4ssc/domain'

const MARKUP =
  'Let React or hono/html write markup; only the files in MARKUP_FILES may insert it raw'

/**
 * Rules of this project that no plugin has. They enforce the code style of CONTRIBUTING.md.
 *
 * @type {import('@oxlint/plugins').Plugin}
 */
export default {
  meta: { name: 'own' },
  rules: {
    'no-clock': forbid({
      'NewExpression[callee.name="Date"]': CLOCK,
      'CallExpression[callee.object.name="Date"]': CLOCK,
      'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"]': CLOCK,
      'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]': CLOCK,
    }),
    'no-process-env': forbid({
      'MemberExpression[object.name="process"][property.name="env"]':
        'Import the setting from env.ts, the only file that reads the environment',
    }),
    'no-raw-markup': forbid({
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]': MARKUP,
      'Property[key.name="dangerouslySetInnerHTML"]': MARKUP,
      'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]': MARKUP,
      'CallExpression[callee.property.name="insertAdjacentHTML"]': MARKUP,
      'ImportDeclaration[source.value="hono/html"] > ImportSpecifier[imported.name="raw"]': MARKUP,
    }),
    'no-raw-button': forbid({
      'JSXOpeningElement[name.name="button"]':
        'Use <Button> of components/button.tsx, which has the type, the looks and the busy state',
    }),
    'test-names': testNames,
    // esbuild keeps all of zod, 65 kB compressed, where the object `z` is imported
    'zod-as-namespace': forbid({
      "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']":
        "Write import * as z from 'zod'.",
    }),
    'no-export-all': forbid({
      ExportAllDeclaration: 'Name each export of a folder in its index.ts',
    }),
  },
}
