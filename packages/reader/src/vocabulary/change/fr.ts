import type { Phrases } from '../../tokens/index'
import type { ChangeSense } from './sense'

export const fr: Phrases<ChangeSense> = {
  excepts:
    "sauf|excepte*|a l'exception|hormis|a l'exclusion|hors|exclu*|mis a part|en dehors d*|autre* que|mais pas le|mais pas aux|mais pas a|mais pas les|mais non|abstraction faite|excluant|fors|en exceptant|relache",
  excepted: 'exclu|exclus|exclue|excepte|non compris|relache',
  'no-negation':
    "ne … que|n ' … que|non seulement|pas seulement|ne manqueront pas|n'hesite* pas|ne pas hesiter|ne peuvent pas se deplacer|pas necessaire|sans frais|aucun frais|sans droit de vote",
  elsewhere:
    "pour memoire|pour rappel|a titre de rappel|objet de la|objet d'une|fait l'objet|faisant l'objet|font l'objet|en marge|en amont|annonce* par|annonce* dans|convoque* par|invitations suivront|invitation suivra|entre* en vigueur|entrera en vigueur|entreront en vigueur|entree en vigueur|prend effet|prendra effet|a ete decide*|avait ete decide*|en prevision d*",
  recurs:
    'chaque|tous les|toutes les|hebdomadaire*|mensuel*|bimensuel*|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|sur deux|jours ouvrables|jours ouvres|jour ouvrable|jour ouvre|de suite|consecutif*|semaine* plus tard|semaine suivante|jours plus tard|une fois par|deux fois par|huitaine|quinzaine',
  unsettled:
    'a confirmer|sous reserve|provisoirement|a titre provisoire|a titre indicatif|date* provisoire*|lieu provisoire|provisoire|en principe|pourrait|pourraient|devrait se tenir|devrait avoir lieu|devraient se tenir|envisage*|a preciser|a determiner|reste a|restent a|a fixer|si possible|pas encore|en attente|a moins que|eventuel*|sera confirme*|seront confirme*|pressenti*|conditionne*|tentative',
  'moved-from':
    'reporte* du|reporte* de|reporte* des|deplace* du|deplace* de|avance* du|avance* de|decale* du|decale* de|differe* du|repousse* du|transfere* de|transfere* du|passe du|passe de|initialement prevu* du|prevu* initialement du',
  overturned:
    "ne pas tenir compte|pas tenir compte|ne plus tenir compte|annul*|caduc*|caduque*|n'est plus|ne sont plus|ne sera plus|remplace*|au lieu d*|initialement|precedemment|anterieurement|reporte*|avance*|deplace*|decale*|erreur|errone*|a l'origine|devait|devaient|avait ete|avait fixe*|etait prevu*|etaient prevu*|d'abord|entre-temps|desormais|rectifi*",
  narrows:
    "region|regions|africain*|etats arabes|asie-pacifique|europeen*|caraibes|iles du pacifique|pays en developpement|moins avances|insulaires|sans littoral|accredite*|sur invitation|designe* par|nommement|signataire*|francophones|d'afrique|en afrique|d'europe|d'asie|des ameriques|moins de … ans",
  partly:
    'deux premiers|trois premiers|deux derniers|premier jour seulement|dernier jour seulement|que les|que le',
}
