import type { Phrases } from '../../tokens/index'
import type { ChangeSense } from './sense'

export const fr: Phrases<ChangeSense> = {
  excepts:
    "sauf|excepte*|a l'exception|hormis|a l'exclusion|hors|exclu*|mis a part|en dehors d*|autre* que|mais pas le|mais pas aux|mais pas a|mais pas les|mais non|abstraction faite|excluant|fors|en exceptant|relache",
  excepted: 'exclu|exclus|exclue|excepte|non compris|relache',
  recurs:
    "chaque|tous les|toutes les|hebdomadaire*|mensuel*|bimensuel*|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|sur deux|jours ouvrables|jours ouvres|jour ouvrable|jour ouvre|de suite|consecutif*|semaine* plus tard|semaine suivante|jours plus tard|une fois par|deux fois par|huitaine|quinzaine",
  unsettled:
    "a confirmer|sous reserve|provisoirement|a titre provisoire|a titre indicatif|date* provisoire*|lieu provisoire|provisoire|en principe|pourrait|pourraient|devrait se tenir|devrait avoir lieu|devraient se tenir|envisage*|a preciser|a determiner|reste a|restent a|a fixer|si possible|pas encore|en attente|a moins que|eventuel*|sera confirme*|seront confirme*|pressenti*|conditionne*|tentative",
  'moved-from':
    'reporte* du|reporte* de|reporte* des|deplace* du|deplace* de|avance* du|avance* de|decale* du|decale* de|differe* du|repousse* du|transfere* de|transfere* du|passe du|passe de|reporte* … du|avance* … du|decale* … du|deplace* … du|initialement prevu* du|prevu* initialement du',
  overturned:
    "ne pas tenir compte|pas tenir compte|ne plus tenir compte|annul*|caduc*|caduque*|n'est plus|ne sont plus|ne sera plus|remplace*|au lieu d*|initialement|precedemment|anterieurement|reporte*|avance*|deplace*|decale*|erreur|errone*|a l'origine|devait|devaient|avait ete|avait fixe*|etait prevu*|etaient prevu*|d'abord|entre-temps|desormais|rectifi*",
  narrows:
    "seul|seule|seuls|seules|seulement|uniquement|exclusivement|reserve* aux seul*|limite* aux|restreint*|region*|africain*|arabe*|asie|europeen*|ameriques|caraibes|pacifique|pays en developpement|moins avances|insulaires|sans littoral|accredite*|sur invitation|designe* par|nommement|signataire*|qui ont|ayant|qui sont|a condition|deux premiers|trois premiers|deux derniers|premier jour|dernier jour|francophone*",
  equals: "soit|c'est-a-dire|equivalant|correspondant|correspond|=|ou",
}
