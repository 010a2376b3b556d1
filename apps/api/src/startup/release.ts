import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { packageFolder } from './package-folder'

const PackageSchema = z.object({ version: z.string() })

/** The release of this build. */
export const release = PackageSchema.parse(
  JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')),
)
