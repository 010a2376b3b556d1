import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from '@u4ssc/domain'
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { LANGUAGE_TAGS } from './direction'
import { DocumentError } from './document-error'
import { printable } from './printable'

type Template = 'letter' | 'programme' | 'participants' | 'statement' | 'badges'

/** What every template is given; the rest is its own. */
interface PaperData {
  readonly language: Language
  readonly title: string
}

/** Results kept from one paper for the next: as many as tools that do not watch files keep. */
const CACHE_AGE_MAX = 10

/**
 * Sets a paper with Typst as PDF/UA-1: tagged, with its language, its title and its fonts within.
 *
 * The data goes in as JSON, never as markup: no word of it can be taken for a command.
 *
 * @throws DocumentError where a word has a letter that none of the fonts has, or without the compiler
 */
export async function writePdf(
  template: Template,
  data: PaperData & Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  const compiler = await openCompiler()
  const region = LANGUAGE_TAGS[data.language].slice(3)
  const inputs = { data: JSON.stringify({ ...data, region }, withoutForbidden) }
  const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, `${template}.typ`), inputs })
  const document = compiled.result
  if (document === null)
    throw new DocumentError(`The paper was not set: ${reasonOf(compiled.takeError())}`)
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }))
  } catch (cause) {
    throw new DocumentError(sayWhy(String(cause)), { cause })
  } finally {
    compiler.evictCache(CACHE_AGE_MAX)
  }
}

function withoutForbidden(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? printable(value) : value
}

const UNPRINTABLE = /the text `\\?"(.+?)\\?"` could not be displayed/

/** An accessible file has no holes: a letter without a font is an error to Typst. */
function sayWhy(reason: string): string {
  const [, words] = UNPRINTABLE.exec(reason) ?? []
  return words === undefined
    ? `The paper was not written: ${reason}`
    : `No font has the letters of “${words}”: papers are set in Latin, Greek, Cyrillic, Arabic and Chinese letters`
}

const ROOT = dirname(createRequire(import.meta.url).resolve('@u4ssc/documents/package.json'))
const TEMPLATES = join(ROOT, 'templates')
const FONTS = join(ROOT, 'dist', 'fonts')

let opened: Promise<NodeCompiler> | undefined

/** Opened once: reading the fonts takes longer than any paper. */
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
      'PDFs need the package @myriaddreamin/typst-ts-node-compiler 0.7, which is not installed here.',
      { cause },
    )
  }
}

function reasonOf(error: NodeError | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? [])
}
