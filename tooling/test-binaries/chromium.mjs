import { mkdirSync, writeFileSync } from 'node:fs'

/**
 * Unpacks the Chromium of the registry (Linux, x64), with the libraries that a bare system lacks.
 *
 * @param {string} folder that it may fill; whoever gave it removes it
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function unpackChromium(folder) {
  mkdirSync(folder, { recursive: true })
  const before = { ...process.env }
  // The package unpacks to TMPDIR, and its libraries only where it believes itself in this place
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
 * The package's own settings name folders of another machine; without one font Chromium ends.
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
