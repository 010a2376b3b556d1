import { MAX_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import { LANGUAGES } from '@u4ssc/domain'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { MAX_FORM_BYTES, MAX_TEXT_BYTES } from '../app/form-limits'

/** Pages whose forms carry more than a few fields, and the bytes that these can have. */
const LARGER: readonly { readonly pages: readonly string[]; readonly maxBytes: number }[] = [
  // A file, with the fields around it
  {
    pages: ['delegation/letters', 'speaker/files'],
    maxBytes: MAX_DOCUMENT_BYTES + MAX_FORM_BYTES,
  },
  // A circular, or long answers: a character can take nine bytes
  {
    pages: [
      ...['developers', 'speaker', 'invitation', 'registration/change'],
      'meetings/[^/]+/register',
    ],
    maxBytes: MAX_TEXT_BYTES,
  },
]

/** Routes match in any case, with a slash at the end. */
const LIMITS = LARGER.map(({ pages, maxBytes }) => ({
  path: new RegExp(`^/(?:${LANGUAGES.join('|')})/(?:${pages.join('|')})/?$`, 'i'),
  maxBytes,
}))

/** Returns the bytes that a form sent to a path can have. */
export function maxBytesOf(path: string): number {
  return LIMITS.find((limit) => limit.path.test(path))?.maxBytes ?? MAX_FORM_BYTES
}

/**
 * Refuses forms that are too large before they are read, or, without a stated length, when they
 * have reached the limit.
 *
 * @param answer - renders a page
 */
export function limitForms(answer: (request: Request) => Promise<Response>) {
  return createMiddleware((c, next) =>
    bodyLimit({
      maxSize: maxBytesOf(c.req.path),
      onError: () => answer(new Request(tooLargePage(new URL(c.req.url)))),
    })(c, next),
  )
}

/** The live reader shows its own message next to the text. */
function tooLargePage(url: URL): URL {
  const [, given = '', page] = url.pathname.toLowerCase().split('/')
  const language = LANGUAGES.find((one) => one === given) ?? 'en'
  const path = page === 'developers' ? 'developers?problem=too-large' : 'too-large'
  return new URL(`/${language}/${path}`, url)
}
