import type { en } from './en'

/** The words of programme, updates, times and the pages of information, in French. */
export const fr = {
  'programme.title': 'Programme',
  'programme.of': 'Programme : {meeting}',
  'programme.none': 'Aucun programme n’est encore publié.',
  'programme.clock': 'Heures de {place} ({zone}).',
  'programme.own-clock': 'Afficher les heures du lieu de la réunion',
  'programme.no-zone':
    'Heures telles que le programme les donne ; le fuseau horaire n’est pas indiqué.',
  'programme.time': 'Heure',
  'programme.session': 'Séance',
  'programme.mine': 'Mon choix',
  'programme.speakers': 'Intervenants',
  'programme.choose': 'Choisir : {title}',
  'programme.keep': 'Garder mon choix dans l’adresse',
  'programme.save': 'Enregistrer comme fichier de calendrier',
  'programme.save-choice': 'Enregistrer mon choix comme fichier de calendrier',
  'programme.hint':
    'Votre choix figure dans l’adresse de la page et nulle part ailleurs. Sans choix, le fichier de calendrier contient toutes les séances.',
  'programme.now': 'En cours',
  'programme.as-text': 'En texte simple',
  'programme.as-csv': 'En tableau (CSV)',
  'programme.column-date': 'Date',
  'programme.column-starts': 'Début',
  'programme.column-ends': 'Fin',
  'programme.column-zone': 'Fuseau horaire',
  'programme.column-title': 'Titre',
  'programme.column-kind': 'Type',
  'programme.column-room': 'Salle',
  'programme.column-speakers': 'Intervenants',
  'programme.kind-opening': 'Ouverture',
  'programme.kind-session': 'Séance',
  'programme.kind-panel': 'Table ronde',
  'programme.kind-approval': 'Approbation',
  'programme.kind-break': 'Pause',
  'programme.kind-closing': 'Clôture',
  'programme.kind-other': 'Autre',
  'programme.role-chair': 'présidence',
  'programme.role-moderator': 'modération',
  'programme.role-opening': 'allocution d’ouverture',
  'programme.role-panellist': 'participation à la table ronde',
  'programme.role-rapporteur': 'rapporteur',
  'programme.role-speaker': 'intervention',

  'updates.title': 'Ce qui a changé',
  'updates.release': 'Version {number}',
  'updates.first': 'La réunion a été publiée.',
  'updates.nothing': 'Rien de ce que voient les visiteurs ne diffère.',
  'updates.more':
    '{count, plural, one {# autre changement} many {# autres changements} other {# autres changements}}',
  'updates.compare': 'Comparer deux versions',
  'updates.before': 'De',
  'updates.after': 'À',
  'updates.show': 'Comparer',
  'updates.since-visit': 'Changements depuis votre dernière visite',

  'eligibility.title': 'Qui peut participer',
  'eligibility.lead':
    'Choisissez une réunion, un pays et une qualité. La réponse en donne les motifs et le paragraphe de la lettre.',
  'eligibility.meeting': 'Réunion',

  'times.title': 'Une réunion autour du monde',
  'times.lead': 'Quand elle a lieu en plusieurs endroits, et ce que ses heures demandent à chacun.',
  'times.places': 'Lieux',
  'times.place': 'Lieu',
  'times.hours': 'Date et heures sur place',
  'times.asks': 'Hors de la journée de travail',
  'times.working': 'rien : de 08:00 à 18:00',
  'times.edge': '{hours} h tôt ou tard',
  'times.night': '{hours} h de nuit',

  'planner.title': 'Trouver une heure équitable',
  'planner.lead':
    'Chaque heure de début est évaluée pour chaque lieu. Les heures de 08:00 à 18:00 ne coûtent rien, celles de 22:00 à 07:00 trois fois plus que les autres.',
  'planner.from': 'Premier jour',
  'planner.days': 'Nombre de jours (1 à 14)',
  'planner.minutes': 'Durée en minutes',
  'planner.rank': 'Placer en tête',
  'planner.rank-total': 'le moins pour tous ensemble',
  'planner.rank-worst': 'le moins pour le lieu le plus touché',
  'planner.find': 'Chercher',
  'planner.bad-from': 'Le premier jour est une date telle que 2026-12-15.',
  'planner.bad-days': 'Le nombre de jours est un entier de 1 à 14.',
  'planner.bad-minutes': 'La durée est un nombre entier de minutes, de 1 à 1440.',
  'planner.ranking': 'Les meilleures heures de début',
  'planner.starts': '{time} UTC',
  'planner.starts-there': 'Début sur place',
  'planner.worst': 'le plus dur pour {place}',
  'planner.heat': 'Les heures du premier jour, lieu par lieu',
  'planner.part-day': 'Journée de travail, 08:00–18:00',
  'planner.part-edge': 'Tôt ou tard, 07:00–08:00 et 18:00–21:00',
  'planner.part-late': 'Très tôt ou très tard, 06:00–07:00 et 21:00–23:00',
  'planner.part-night': 'Nuit, 23:00–06:00',
  'planner.part-picked': 'Meilleur horaire trouvé',
  'planner.heat-legend': 'Les colonnes sont les heures UTC. Chaque ligne indique l’heure locale.',

  'about.title': 'À propos de l’initiative',
  'about.lead':
    '« Tous unis pour des villes intelligentes et durables » (U4SSC) est une initiative des Nations Unies. Voici ce qu’en disent les sources publiques, chaque entrée avec sa source.',
  'about.meetings': 'Réunions',
  'about.partners': 'Partenaires',
  'about.groups': 'Groupes thématiques',
  'about.deliverables': 'Produits',
  'about.undated': 'sans date',
  'about.source': 'Source',
  'about.sources-note': 'Les noms et les titres sont donnés en anglais, comme dans les sources.',
  'about.founder': 'fondateur',
  'about.coordinator': 'coordonnateur',
  'about.supporter': 'partenaire',
  'about.published': 'publié',
  'about.presented': 'présenté',
  'about.announced': 'annoncé',
  'about.planned': 'prévu',

  'developers.title': 'Développeurs',
  'developers.packages': 'Paquets',
  'developers.packages-text':
    '@u4ssc/domain lit les circulaires, décide qui peut participer et donne les heures des réunions dans tout fuseau. @u4ssc/documents lit les fichiers Word et PDF et écrit des fichiers de calendrier. @u4ssc/client appelle l’API avec des types. @u4ssc/cli fait de même en ligne de commande.',
  'developers.api': 'API',
  'developers.api-text':
    'Tout ce qui figure sur ce site provient d’une API HTTP sous /v1, décrite en OpenAPI ; sa référence se trouve sous /docs de l’API. Les réponses sont en JSON, les erreurs sont décrites selon la RFC 9457.',
  'developers.calendar': 'Fichiers du programme',
  'developers.calendar-text':
    'Ajoutez .ics, .csv ou .txt à l’adresse d’un programme pour obtenir un fichier de calendrier, un tableau ou du texte ; zone= choisit le fuseau et session= les séances.',
  'developers.scripts': 'Sans scripts',
  'developers.scripts-text':
    'Chaque page est un HTML complet. Chaque question et sa réponse figurent dans l’adresse et peuvent être liées.',
  'reader.title': 'Une lettre lue dans votre navigateur',
  'reader.lead':
    'Collez le texte d’une lettre dans l’une des six langues des Nations Unies : les mots lus s’allument, avec la place de chaque fait dans l’enregistrement. Rien n’est envoyé.',
  'reader.needs-script':
    'Ce lecteur a besoin de scripts, car il lit dans votre navigateur. Tout le reste de ce site s’en passe.',
  'reader.letter': 'Texte de la lettre',

  'privacy.title': 'Protection de la vie privée',
  'privacy.cookies': 'Témoins (cookies)',
  'privacy.cookies-text':
    'Ce site place trois sortes de témoins, pour son seul usage : le lieu que vous avez choisi, le fuseau de votre navigateur et la dernière version d’une réunion que vous avez vue. Ils ne contiennent rien qui vous nomme et durent au plus un an. Le programme que vous consultez est aussi conservé dans votre navigateur, pour être lu sans connexion.',
  'privacy.records': 'Ce qui est enregistré',
  'privacy.records-text':
    'Le site enregistre les pannes avec le chemin de la page, jamais qui l’a demandée. Aucune page n’appelle un autre site et il n’y a pas de programme de statistiques.',
  'privacy.registration': 'Inscription',
  'privacy.registration-text':
    'Ce que vous écrivez pour vous inscrire ici est conservé pour la réunion. Votre lien personnel permet de le lire, de le télécharger et de l’effacer. Certaines réunions s’inscrivent sur un autre site, dont les règles s’appliquent alors.',
  'privacy.contact': 'Questions',
  'privacy.contact-text': 'L’adresse du secrétariat figure au bas de chaque page.',

  'accessibility.title': 'Accessibilité',
  'accessibility.aim': 'Notre objectif',
  'accessibility.aim-text':
    'Ce site vise le niveau AA des Règles pour l’accessibilité des contenus Web 2.2. Il fonctionne au clavier, avec un lecteur d’écran, sans scripts et dans des fenêtres étroites.',
  'accessibility.tested': 'Comment il est vérifié',
  'accessibility.tested-text':
    'Un contrôle automatique (axe) examine les pages en six langues, en couleurs claires et sombres. Un tel contrôle ne trouve qu’une partie des obstacles possibles.',
  'accessibility.limits': 'Ce qui manque, à notre connaissance',
  'accessibility.limits-text':
    'Les lettres restent dans la langue où elles ont été écrites. Les fichiers d’autres sites peuvent ne pas être accessibles.',
  'accessibility.contact': 'Nous écrire',
  'accessibility.contact-text':
    'Si quelque chose vous fait obstacle, écrivez au secrétariat, dont l’adresse figure au bas de chaque page.',
} as const satisfies Record<keyof typeof en, string>
