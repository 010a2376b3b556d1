import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { describeCatalogues } from '../test/describe-catalogues'
import { ru } from './ru'
import { zh } from './zh'

describeCatalogueFiles('lists', ['apps/api/src'])

const WORDS = { ar, en, es, fr, ru, zh }

describeCatalogues('the words of lists', (language) => WORDS[language])
