import type { Phrases } from '../../tokens/index'
import type { TableSense } from './sense'

export const fr: Phrases<TableSense> = {
  'column-name':
    "evenement|evenements|reunion|reunions|groupe|groupes|activite|activites|titre|nom|intitule|nom de la reunion|titre de la reunion|intitule de la reunion|manifestation|manifestations|groupe de travail|groupes de travail|commission d'etudes|webinaire|webinaires|atelier|ateliers|session|sessions|seance|seances|theme|themes|commission|formation|seminaire|organe",
  'column-days':
    'date|dates|date et heure|dates et heures|jour|jours|date* de la reunion|date* des reunions|date* de reunion|periode|quand',
  'column-start':
    "debut|date de debut|commence|du|premier jour|date d'ouverture|jour d'ouverture|debut de la reunion",
  'column-end': 'fin|date de fin|se termine|au|dernier jour|date de cloture|fin de la reunion',
  'column-time': 'heure|heures|horaire|horaires|cloture|heure de fin|heure de cloture|duree',
  'column-deadline':
    'date limite*|dates limites|delai|delais|echeance|echeances|a remettre avant|a envoyer avant',
  'column-opening':
    "ouverture|seance* d'ouverture|session d'ouverture|heure d'ouverture|premiere seance|heure de debut|debut de la seance",
  'column-place': 'lieu|lieu de la reunion|salle|ville|pays|endroit|ou',
  'column-other':
    "annexe|adresse web|page web|site web|lien|liens|admission|orateur*|intervenant*|moderateur*|president|remarques|observations|documents|langue*|contact|organisateur*|hote|inscription|inscriptions|point de l'ordre du jour|point|format|mode|plate-forme|numero|responsable|description|etape",
  'column-topic': 'theme|themes|session|sessions|seance|seances|sujet',
  group:
    "groupe* de travail|groupe* de travail mixte*|commission* d'etudes|groupe* d'action|groupe* de rapporteur*|groupe* specialise*|groupe* regiona*|groupe* consultatif*|groupe* d'experts|activite conjointe de coordination|comite*|commission*|groupe* du rapporteur|groupe mixte|conseil",
  'programme-item':
    "pause|pause cafe|dejeuner|allocution* d'ouverture|mot* de bienvenue|allocution* de bienvenue|observations finales|adoption de l'ordre du jour|divers|reception",
}
