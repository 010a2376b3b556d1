import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from '@u4ssc/domain'
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { LANGUAGE_TAGS } from './direction'
import { DocumentError } from './document-error'
import { printable } from './printable'

type Template = 'letter' | 'programme' | 'list' | 'statement' | 'badges'

/** Data for every template. */
interface TemplateData {
  readonly language: Language
  readonly title: string
}

/** Compilations after which cached results expire, as in the Typst command line tool. */
const MAX_CACHE_AGE = 10

/**
 * Compiles a template with Typst to a PDF/UA-1 file: tagged, with language, title and embedded
 * fonts.
 *
 * Data is passed as JSON, never as markup, so it cannot contain commands.
 *
 * @throws DocumentError if the fonts do not support a character, or the compiler is not installed
 */
export async function writePdf(
  template: Template,
  data: TemplateData & Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  const compiler = await openCompiler()
  const region = LANGUAGE_TAGS[data.language].slice(3)
  const inputs = { data: JSON.stringify({ ...data, region }, withoutForbidden) }
  const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, `${template}.typ`), inputs })
  const document = compiled.result
  if (document === null)
    throw new DocumentError(`The PDF could not be created: ${reasonOf(compiled.takeError())}`)
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }))
  } catch (cause) {
    throw new DocumentError(messageFor(String(cause)), { cause })
  } finally {
    compiler.evictCache(MAX_CACHE_AGE)
  }
}

function withoutForbidden(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? printable(value) : value
}

const UNPRINTABLE = /the text `\\?"(.+?)\\?"` could not be displayed/

/** Returns the message for a compiler error. In PDF/UA a character without a font is an error. */
function messageFor(reason: string): string {
  const [, words] = UNPRINTABLE.exec(reason) ?? []
  return words === undefined
    ? `The PDF could not be created: ${reason}`
    : `The fonts do not support “${words}”. Write it in Latin characters.`
}

const ROOT = dirname(createRequire(import.meta.url).resolve('@u4ssc/documents/package.json'))
const TEMPLATES = join(ROOT, 'templates')
const FONTS = join(ROOT, 'dist', 'fonts')

let opened: Promise<NodeCompiler> | undefined

/** Opens the compiler once, because loading the fonts is slow. */
function openCompiler(): Promise<NodeCompiler> {
  opened ??= importCompiler().then((compiler) =>
    compiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] }),
  )
  return opened
}

async function importCompiler(): Promise<typeof NodeCompiler> {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler
  } catch (cause) {
    throw new DocumentError(
      'PDFs need the package @myriaddreamin/typst-ts-node-compiler 0.7. Install it and try again.',
      { cause },
    )
  }
}

function reasonOf(error: NodeError | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? [])
}
