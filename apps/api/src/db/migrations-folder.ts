import { join } from 'node:path'
import { packageFolder } from '../package-folder'

export const migrationsFolder = join(packageFolder, 'migrations')
