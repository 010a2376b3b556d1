import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'Motif (public)',
  'publishing.publish-reasonHint': 'Affiché sous « Mises à jour » et dans la notification.',
  'publishing.publish-resolve':
    '{count, plural, one {Réglez # point pour publier.} many {Réglez # points pour publier.} other {Réglez # points pour publier.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, one {# séance sans titre} many {# séances sans titre} other {# séances sans titre}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, one {# intervenant sans nom} many {# intervenants sans nom} other {# intervenants sans nom}}',
  'publishing.release-unfinished-documents':
    '{count, plural, one {# document sans titre} many {# documents sans titre} other {# documents sans titre}}',
  'publishing.release-newer':
    'La version {number} a été publiée depuis le début de ce projet. Reprenez-la d’abord : rien n’est perdu, d’un côté ni de l’autre.',
  'publishing.release-theirs': 'Ce que la version {number} a changé',
  'publishing.release-mine': 'Ce que ce projet y changerait',
  'publishing.release-takeUp': 'Reprendre la version {number}',
  'publishing.release-toNotices': 'Ouvrir les avis',
  'publishing.release-letterSays': 'La lettre dit : {value}',
  'publishing.release-nowIs': 'La réunion dit maintenant : {value}',
  'publishing.release-noted': 'Noté : {note}',
  'publishing.title': 'Vérifier et publier',
  'publishing.titleCount': 'Vérifier et publier ({count, number})',
  'publishing.compared': 'Version {next, number}, comparée à la version publiée {now, number}.',
  'publishing.first': 'Première version. Rien n’est encore public.',
  'publishing.source': 'Source : {source}.',
  'publishing.back': 'Retour au projet',
  'publishing.open': 'Points à régler',
  'publishing.facts': 'Informations',
  'publishing.programme': 'Programme',
  'publishing.dependents': 'Échéances, rappels et admissibilité',
  'publishing.calendars': 'Agendas',
  'publishing.audience': 'Personnes informées',
  'publishing.toResolve': '{count, plural, one {# à régler} many {# à régler} other {# à régler}}',
  'publishing.noneOpen': 'Aucun',
  'publishing.noChange': 'Aucun changement',
  'publishing.changed':
    '{count, plural, one {# changement} many {# changements} other {# changements}}',
  'publishing.fact': 'Information',
  'publishing.now': 'Version {number, number} (publiée)',
  'publishing.nowShort': 'Actuel',
  'publishing.next': 'Version {number, number}',
  'publishing.nextShort': 'Nouveau',
  'publishing.sourceColumn': 'Source',
  'publishing.edited': 'Modifié',
  'publishing.after': 'Après publication',
  'publishing.sessions':
    '{count, plural, =0 {Aucune séance} one {# séance} many {# séances} other {# séances}}',
  'publishing.entries':
    'Entrées déplacées : {moved, number} ; ajoutées : {added, number} ; annulées : {cancelled, number}.',
  'publishing.refresh': 'Les abonnés le voient à la prochaine actualisation de leur agenda.',
  'publishing.people':
    '{count, plural, =0 {Personne} one {# personne} many {# personnes} other {# personnes}}',
  'publishing.group': 'Destinataires',
  'publishing.peopleColumn': 'Personnes',
  'publishing.registrants': 'Inscrits',
  'publishing.speakers': 'Orateurs',
  'publishing.focalPoints': 'Points de contact',
  'publishing.followers': 'Abonnés',
  'publishing.noticeLater':
    'Un avis est préparé à la publication. Il est envoyé une fois approuvé par une autre personne.',
  'publishing.noNotice': 'Personne n’est informé.',
  'publishing.panel': 'Publier la version {number, number}',
  'publishing.panelFirst': 'Publier',
  'publishing.reasonMissing': 'Indiquez un motif pour publier.',
  'publishing.nothing': 'Il n’y a rien à publier : le projet est identique à la version publiée.',
  'publishing.readOnly': 'Votre rôle ne permet pas de publier.',
  'publishing.only':
    'Seul ce qui est affiché ici sera publié. Si un collègue modifie le projet, vous devrez le vérifier de nouveau.',
  'publishing.meanwhile':
    'Le projet a changé pendant votre vérification. Les nouveautés sont signalées. Vérifiez-les, puis publiez de nouveau.',
  'publishing.new': 'Nouveau',
  'publishing.done': 'Publié.',
  'publishing.issueMoveWhy':
    'La réunion passe du {from} au {to}. {count, plural, one {# séance est encore aux anciennes dates} many {# séances sont encore aux anciennes dates} other {# séances sont encore aux anciennes dates}}.',
  'publishing.moveAll':
    '{count, plural, one {Déplacer # séance au {date}} many {Déplacer les # séances au {date}} other {Déplacer les # séances au {date}}}',
  'publishing.moveAllWhat':
    'Mêmes heures, salles, orateurs et documents. Les liens vers les séances restent valables.',
  'publishing.hide': 'Masquer le programme jusqu’à sa révision',
  'publishing.hideWhat': 'La page indiquera « Programme à venir ».',
  'publishing.oneByOne': 'Déplacer les séances une par une',
  'publishing.oneByOneWhat': 'Ouvre le programme. Vous reviendrez ensuite ici.',
  'publishing.apply': 'Appliquer',
  'publishing.changeExisting': 'Modifier la réunion existante',
  'publishing.changeExistingWhat': 'Les inscriptions, documents et abonnements y restent attachés.',
  'publishing.createNew': 'Créer une nouvelle réunion',
  'publishing.createNewWhat': 'Elle reçoit sa propre adresse. La réunion existante ne change pas.',
  'publishing.issueNoMeeting': 'Aucune réunion trouvée',
  'publishing.issueNoMeetingWhy': 'Le texte ne mentionne aucune réunion lisible.',
  'publishing.addMeeting': 'Ajouter une réunion',
  'publishing.convenesNone': 'Cette circulaire ne convoque aucune réunion',
  'publishing.editText': 'Modifier le texte et relire',
  'publishing.issueDoubt': 'Vérifiez les informations incertaines',
  'publishing.toReview': 'Ouvrir la vérification',
  'publishing.toDraft': 'Ouvrir le projet',
  'publishing.nextStep': 'Étape suivante',
  'publishing.notice':
    'L’avis sur cette version est destiné à {count, plural, one {# personne} many {# personnes} other {# personnes}}. Vous pouvez le lire avant de l’envoyer : {title}',
  'publishing.notify': 'Informer les participants',
  'publishing.reminder':
    '{hours, plural, one {Rappel, # heure avant} many {Rappel, # heures avant} other {Rappel, # heures avant}}',
  'publishing.joining': 'Affichage du lien de connexion',
  'publishing.eligibility':
    '{count, plural, =0 {Admissibilité des inscriptions} one {Admissibilité de # inscription} many {Admissibilité de # inscriptions} other {Admissibilité de # inscriptions}}',
  'publishing.note': 'Pourquoi (public)',
  'publishing.noteHint': 'Par exemple : convenu avec la présidence.',
  'publishing.publish-done': 'Publié.',
}
