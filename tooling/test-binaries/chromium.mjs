import { mkdirSync, writeFileSync } from 'node:fs'

/**
 * Unpacks Chromium from the package registry (Linux, x64) with the libraries that a minimal system lacks.
 *
 * @param {string} folder - an empty folder; the caller removes it
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function unpackChromium(folder) {
  mkdirSync(folder, { recursive: true })
  const before = { ...process.env }
  // The package unpacks to TMPDIR, and its libraries only if this variable is set
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = false
    const executablePath = await chromium.executablePath()
    writeFileSync(`${folder}/fonts/fonts.conf`, fontsIn(folder))
    return {
      executablePath,
      args: ['--no-sandbox', '--no-zygote', '--disable-webgl'],
      env: { LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_PATH: `${folder}/fonts` },
    }
  } finally {
    process.env = before
  }
}

/**
 * The settings of the package refer to folders that do not exist here. Chromium needs at least one font.
 *
 * @param {string} folder
 */
function fontsIn(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}
