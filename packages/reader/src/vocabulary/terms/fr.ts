import type { Phrases } from '../../tokens/index'
import type { TermSense } from './sense'

export const fr: Phrases<TermSense> = {
  not: 'pas|sans|aucun|aucune|aucuns|aucunes|ni|non|ne',
  only: 'seulement|uniquement|exclusivement|entierement|integralement|totalement|seul*',
  virtual:
    'virtuel*|en ligne|a distance|distance|distant*|webdiffus*|video*|visio*|zoom|webex|teams|electronique*',
  webinar:
    'webinaire*|cyberreunion*|reunion* virtuelle*|reunion* en ligne|mode virtuel|format virtuel|sera virtuel*|est virtuel*|forme virtuelle|atelier* virtuel*|session* virtuel*|seminaire* virtuel*|conference* virtuel*|forum virtuel|dialogue virtuel|maniere virtuelle|facon virtuelle',
  'in-person': 'sur place|en personne|en presentiel|presentiel*|physique*|in situ',
  hybrid: 'hybride*',
  'takes-part':
    'particip*|prendre part|assister|suivre|suivi*|rejoindre|connecter|prendre la parole|intervenir|designer|intervention*',
  venue:
    'swissotel|hub|center|hotel|siege|centre|salle|palais|pavillon|auditorium|universite|batiment|immeuble|tour|campus|musee|bibliotheque|institut|cite|office des|locaux|theatre|maison|ecole|amphitheatre|complexe|villa|chateau|espace|domaine|residence|auberge|halle',
  'venue-end': 'a|au|en|dans|le|les|du 1|pour|qui|que|ou|est|sera|sont|et|sur|avec|par|sis|situe*',
  'venue-label': 'lieu',
  'not-venue': 'hebergement|chambre*|reservation*|badge*|entree',
  in: 'a|au|aux|en|ville de|lieu est|lieu sera',
  same: 'meme|memes',
  past: "s'est tenu*|a eu lieu|ont eu lieu|tenue a|tenu a|derniere|lors de|reunion* precedente*|session* precedente*|edition* precedente*|precedente* reunion*|precedente* session*|precedente* edition*|precedents",
  'state-of':
    "republique du|republique de|republique d'|royaume du|royaume de|le|la|les|l'|etat de",
  speaks:
    'langue*|travaille* en|travailleront en|debats|travaux|interpret*|se tiendra en|se deroul*|parlera|se tiendront en|seulement|uniquement|auront lieu en|aura lieu en|bilingue|bilingues|donne* en|presente* en|uniquement|seulement',
  'speaks-ar': 'arabe',
  'speaks-de': 'allemand',
  'speaks-en': 'anglais*',
  'speaks-es': 'espagnol*',
  'speaks-fr': 'francais*',
  'speaks-pt': 'portugais*',
  'speaks-ru': 'russe',
  'speaks-zh': 'chinois*',
  papers: 'resume*|contribution*|document*|traduct*|traduire',
  'six-languages': 'six langues',
  organizes:
    'organise|organisent|organisera|organiseront|organise*|organisees|coorganis*|co-organis*|organisateur* :',
  by: 'par|invitation de|invitation du|organisateur* :',
  jointly:
    'en collaboration avec|en cooperation avec|en partenariat avec|conjointement avec|avec|de concert avec|en association avec',
  pleased: "a le plaisir|ont le plaisir|a l'honneur|ont l'honneur",
  that: 'que|qu|nous|je|au nom de|ce|cette',
  objectives: 'objectif*|but|buts|vise a|visent a|a pour objet|finalite*|objet',
  'open-to': 'ouvert*|admis* que|reserve*|limite*|destine*|adresse a|adresse aux',
  may: 'peut|peuvent|pourront|invite* a|sont admis a|seul*',
  'member-states':
    'etats membres|etat membre|membres de l’omm|administrations|parties|pays membres|gouvernements',
  'sector-members': 'membre* de secteur*|membre* des secteur*|membres du secteur*',
  associates: 'associes|associe',
  academia: 'etablissements universitaires|academi*|universit*|universitaires',
  individuals:
    'toute personne|toutes les personnes|tout particulier|particuliers|toute autre personne|tout expert',
  'of-country': 'pays',
  others:
    'observateur*|chercheur*|organisations|organismes|industrie*|fabricants|societe civile|parties prenantes|secteur prive|operateurs|experts|villes|maires|collectivites|grand public|public|regulateurs|etudiants|entites|entreprises|societes|scientifiques|professionnels|partenaires|ong|jeunes|developpeurs|institutions|equipes nationales|chacun|a tous .|a tous ,|a tous et|a tous ceux|pour tous .|parties interessees|toutes les personnes|toute autre organisation|ingenieurs|cadres',
  'wishes-to-contribute':
    'souhait* contribuer|desir* contribuer|souhait* apporter|voulant contribuer|veut contribuer',
  'focal-point':
    'coordonnateur*|coordonateur*|point* de contact|correspondant* designe*|point* focal|points focaux',
  free: "sans frais|pas de frais|aucun frais|gratuit*|sans droit* d|aucun droit n|aucun droit d'|aucun droit de participation|pas de droit* d",
  fee: "frais d'inscription|frais de participation :|droits d'inscription|droit d'inscription|droits de participation|droit de participation|droit d'entree|payant*|redevance*|cotisation|frais d'entree",
  'not-fee':
    'visa*|navette*|dejeuner*|hotel*|diner*|bourse*|voyage*|wi-fi|hebergement|repas|traduct*|billet*|cafe|aide financiere|subvention*',
  registers: 'inscri*|enregistr*|preinscri*|accredit*',
  mandatory: 'obligatoire*|requis*|indispensable|imperatif|exige*',
  must: 'tenu* de|doit|doivent|devra|devront|est tenu de|sont tenus|faut|tenus de',
  page: 'site*|page*|adresse web|page web',
  details: "information*|renseignement*|a l'adresse|detail*",
  'not-page':
    'hotel*|visa*|calendrier|cours|questions|brevet*|enregistrement*|precedent*|tourisme|resolution*|initiative|questionnaire',
  programme: 'programme|ordre du jour|documents|documentation',
  refused:
    'ferme* a|ferme* aux|pas prevu*|pas possible|pas assure*|pas offert*|pas propose*|pas disponible|pas envisage*|impossible|exclu*|pas organise*',
  supports:
    'accueilli*|accueille*|accueillera|soutien|appui|hote|avec le concours|finance* par|parraine*',
  body: 'union|organisation|commission|ministere|banque|fonds|programme|bureau|secretariat|reseau|agence|institut|autorite|universite|association|direction|centre|gouvernement|conseil|comite|ligue|alliance|federation|fondation|academie|administration|office|division|regie|administration',
}
