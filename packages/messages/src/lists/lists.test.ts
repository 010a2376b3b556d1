import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { describeCatalogues } from '../test/describe-catalogues'
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

describeCatalogueFiles('lists', ['apps/api/src'])

const WORDS = { ar, en, es, fr, ru, zh }

describeCatalogues('the words of lists', (language) => WORDS[language])
