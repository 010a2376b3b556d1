import { join } from 'node:path'
import { packageFolder } from '../../startup/package-folder'

export const migrationsFolder = join(packageFolder, 'migrations')
