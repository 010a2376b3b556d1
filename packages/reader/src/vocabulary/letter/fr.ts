import type { Phrases } from '../../tokens/index'
import type { LetterSense } from './sense'

export const fr: Phrases<LetterSense> = {
  'label-reference': 'réf|référence|notre réf|n/réf|nos réf',
  'label-telephone': 'tél|téléphone|tel',
  'label-fax': 'fax|télécopie|télécopieur|téléfax|fax direct|n° de fax direct',
  'label-email':
    'e-mail|email|a. élec|a.élec|courriel|mél|courrier électronique|adresse électronique',
  'label-web': 'web|site web|page web',
  'label-to': "à|a|aux|au|destinataire*|à l'attention de|à l'attention",
  'label-copy': 'copie|copies|copie à|copies à|cc|copie aux|ampliation*',
  'label-subject': 'objet|sujet|concerne|concernant',
  'label-contact':
    'contact|personne à contacter|pour toute question|pour répondre|point de contact',
  'label-date': "date|date de publication|date d'émission|publié le|date d'envoi",
  'label-other':
    'heure|de|page|suite à donner|date limite|sujet(s)|distribution|pièce* jointe*|v/réf|délai',
  addressee: "aux|à tous|à toutes|à l'attention de*|à l'attention du",
  circular: 'circulaire|circulaire administrative',
  'collective-letter': 'lettre collective|lettre-collective',
  'circular-letter': 'lettre circulaire|lettre-circulaire',
  notice: "notification|note d'information|note verbale",
  addendum: 'addendum|additif',
  corrigendum: 'corrigendum|rectificatif',
  revision: 'révision|rév',
  link: 'à la|au|à|de la|du|aux',
  organization:
    "union internationale des télécommunications|organisation météorologique mondiale|convention sur la diversité biologique|organisation maritime internationale|onu-habitat|commission économique des nations unies pour l'europe",
  bureau:
    'bureau de la normalisation des télécommunications|bureau des radiocommunications|bureau de développement des télécommunications|secrétariat général',
  salutation:
    'madame|monsieur|mesdames|messieurs|cher*|excellence*|monsieur/madame|madame/monsieur|madame, monsieur|mesdames, messieurs',
  closing:
    "agréer|d'agréer|croire à|croire en|cordialement|salutations distinguées|salutations cordiales|bien à vous|sincères salutations|meilleures salutations|haute considération|considération distinguée|mes sentiments|nos sentiments|sentiments distingués|saisi* cette occasion|saisi* l'occasion|l'expression de … sentiments|l'assurance de|les assurances de",
  signed: 'signé|signé électroniquement|original signé|signé par|(s)|signature',
  office:
    'directeur*|directrice*|secrétaire*|secrétaire général*|chef|cheffe|chef de|président*|coordonnateur*|coordonnatrice|responsable|pour le|pour la|représentant*|administrateur*|au nom|p.o. le|p. le|p/o le|par ordre|par délégation',
  annex: 'annexe|appendice|pièce jointe',
  enclosures:
    'annexe:|annexes:|annexe :|annexes :|pièce jointe:|pièces jointes:|p.j.:|distribution:|pièces jointes :|distribution :',
  contact:
    "contact*|mme|m.|pour toute question|renseignement*|complément d'information|plus d'information*|pour en savoir plus|questions|informations complémentaires|adresser à|s'adresser|écrire à|d'écrire|à votre disposition",
  amending:
    'annul*|report de|report du|reporté*|nouvelle date|nouvelles dates|changement de date*|changement de lieu|prorogation|prolongation d*|est prolongé|déplacé*|report|aura désormais',
  superseding: 'annule et remplace|remplace|annule',
  'subject-opener':
    'consultation*|réunion*|atelier*|approbation|projet*|questionnaire|adoption|appel à|report|annulation|invitation|séminaire|session|webinaire|forum|conférence|colloque|calendrier|désignation|proposition|candidature*|commission',
  'text-opener':
    "à sa réunion|à sa … réunion|lors de|au cours de|par la circulaire|par la lettre|par la présente|dans la circulaire|j'ai l'honneur|j'ai le plaisir|nous avons|je tiens|me référant|suite à|à la suite|conformément|comme suite|la présente|le secrétariat|en application|au nom de",
  'first-heading': 'introduction|généralités|contexte',
}
