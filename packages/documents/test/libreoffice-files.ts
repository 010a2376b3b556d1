import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findProgram } from './find-program'
import { fontSettings } from './font-settings'

const KEPT = fileURLToPath(new URL('fixtures/libreoffice', import.meta.url))
const FILTERS = { docx: 'docx:MS Word 2007 XML', pdf: 'pdf:writer_pdf_Export', html: 'html' }
export type LibreOfficeFormat = keyof typeof FILTERS
export const LIBREOFFICE_FORMATS: readonly LibreOfficeFormat[] = ['docx', 'pdf', 'html']

/**
 * Converts Word files to Word, PDF and HTML with LibreOffice. Where it is not installed, the files
 * stored next to the tests are used. With KEEP_FILES in the environment, the converted files are
 * stored.
 *
 * @param files - Word files by name
 * @returns a function that returns the converted file of a name
 */
export function throughLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): (name: string, format: LibreOfficeFormat) => Uint8Array {
  const program = findProgram('soffice')
  const folder = program === undefined ? KEPT : convert(program, files)
  return (name, format) => new Uint8Array(readFileSync(join(folder, `${name}.${format}`)))
}

function convert(program: string, files: ReadonlyMap<string, Uint8Array>): string {
  const [given, made, profile] = [newFolder(), newFolder(), newFolder()]
  const paths = [...files].map(([name, bytes]) => {
    const path = join(given, `${name}.docx`)
    writeFileSync(path, bytes)
    return path
  })
  const env = { ...process.env, FONTCONFIG_FILE: fontSettings() }
  for (const filter of Object.values(FILTERS)) {
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless']
    execFileSync(program, [...settings, '--convert-to', filter, '--outdir', made, ...paths], {
      stdio: 'ignore',
      env,
    })
  }
  if (process.env['KEEP_FILES'] !== undefined) cpSync(made, KEPT, { recursive: true })
  return made
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'u4ssc-libreoffice-'))
}
