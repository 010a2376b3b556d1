import type { MeetingWords } from './words'

export const fr: MeetingWords = {
  phrases: {
    meeting:
      'cyberexercice*|exercice*|clinique*|plenier*|reunion*|atelier*|seminaire*|webinaire*|forum*|conference*|session*|symposium*|assemblee*|formation*|stage*|consultation*|dialogue*|sommet*|table ronde|tables rondes|congres|colloque*|journee*|semaine*|cours|manifestation*|cyberreunion*',
    group:
      "commission* d'etudes|ce|groupe* de travail|gt|groupe* d'action|groupe* d'experts|groupe* specialise*|groupe* mixte*|groupe* du rapporteur|groupe* de rapporteur*|groupe* de correspondance|groupe* regiona*|groupe* consultatif*|activite* conjointe*|comite*|conseil|organe directeur|groupe* ad hoc",
    sitting: 'reunion*|session*|seance*|manifestation*|evenement*|plenier*|consultation*',
    'part-of-meeting':
      "seance* d'ouverture|seance* de cloture|plenier* d'ouverture|seance*|session d'ouverture|session* de travail|premiere session|reunion d'ouverture|plenier*",
    'points-back': 'cette|ce|ces|cet|present*|ladite|ledit|chaque|toute',
    'name-goes-on': "de|du|des|d'|de l'|sur|pour|relati*|consacre*|entre|:",
    'takes-place':
      "attendu*|accueille*|rassembler*|se tien*|tenir*|tiendr*|aura lieu|auront lieu|a lieu|se deroul*|se reuni*|reunira|est convoque*|sont convoque*|commence*|s'ouvr*|debut*|organise*|prevu*|est fixe*",
    convenes:
      'inviter a|invite* a|convier a|informer que|informer de|annonce*|organise*|convoque*|participer a|faire part de',
    'name-ends':
      "qui|se tiendra|se tiendront|aura lieu|auront lieu|sera|seront|organise* par|devant se tenir|est convoque*|prevu*|, a l'invitation",
    and: "suivi* du|precede* du|suivi* d'un|suivi* d'une|et|ainsi que|suivi* de|precede* de",
    article: "le|la|les|l'|un|une|des|du|de la|de l'|au|aux|sa|son",
    preposition: 'a|au|en|les|le|du|dans',
    about:
      'nouveau* lieu|nouveau* horaire*|nouvelle* date*|changement* de|correction*|report de|report du|lieu de|lieu du|changement de lieu|changement de dates|nouvelles dates|annulation de|annulation du|rectificatif|invitation a|inscription a|informations sur|appel a|annonce de|convocation de|participation a|programme de|dates de',
    'no-meeting':
      'resume des|conclusions|resultats|synthese|compte rendu|proces-verbal|calendrier|questionnaire*|rapport de|resultat*|adoption|approbation|suppression|consultation des etats|consultation relative|consultation sur le projet|candidature*|prorogation|enquete|appel a candidatures|report|designation|nomination',
    cancelled: "annul*|n'aura pas lieu|n'auront pas lieu",
    undated: "jusqu'a nouvel ordre|jusqu'a nouvel avis|sine die|a une date ulterieure",
    postponed: 'report*|ajourne*|differe*',
    former:
      "remplacer|prevu* initialement|prevue a l\'origine|initialement|au lieu de|precedemment|devait|devaient|avait ete|a l'origine|etait prevu*|non pas|placait|placaient|prevoyait|prevoyaient|fixait|fixaient|convoquait|annoncait|n'aura plus lieu|ne se tiendra plus|n'auront plus lieu",
    now: 'lire|desormais|aura lieu|nouvelles dates',
    moved:
      'se tiendra desormais|aura desormais lieu|est reporte* au|est reporte* du|sont reporte* au|se deroulera desormais|desormais lieu',
    tentative:
      'prochaine session|prochaine edition|la prochaine|en principe|provisoirement|a titre provisoire|est envisage*|prochaine reunion|ulterieurement',
    beside:
      "suivi*|precede*|la veille|le lendemain|jour precedent|jour suivant|immediatement avant|immediatement apres|en marge|conjointement avec|a l'issue de|la matinee du|l'apres-midi du|parallelement",
    apart:
      'lettre separee|invitation separee|convoque* par|autre lettre|autre circulaire|invitation distincte|sa propre invitation',
  },
  ordinals:
    'premi|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|quinzieme|seizieme|dix-septieme|dix-huitieme|dix-neuvieme',
  tens: 'vingt|trent|quarant|cinquant|soixant',
  ordinalEnds: 'e|eme|er|ere|re',
}
