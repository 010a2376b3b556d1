import type { Translation } from '../../../translation'
import type { publishing as English } from '../../en/meetings/publishing'

export const publishing: Translation<typeof English> = {
  'publishing.publish-reason': 'Motif de cette version (public)',
  'publishing.publish-reasonHint': 'Affiché sous « Mises à jour » et dans l’avis.',
  'publishing.publish-resolve':
    '{count, plural, one {Réglez # point pour publier.} many {Réglez # de points pour publier.} other {Réglez # points pour publier.}}',
  'publishing.release-unfinished-sessions':
    '{count, plural, one {# séance sans titre} many {# de séances sans titre} other {# séances sans titre}}',
  'publishing.release-unfinished-speakers':
    '{count, plural, one {# intervenant sans nom} many {# d’intervenants sans nom} other {# intervenants sans nom}}',
  'publishing.release-unfinished-documents':
    '{count, plural, one {# document sans titre} many {# de documents sans titre} other {# documents sans titre}}',
  'publishing.release-newer':
    'La version {number} a été publiée après le début de ce brouillon. Fusionnez-la avec le brouillon. Si les deux ont modifié la même chose, vous choisissez.',
  'publishing.release-toNotices': 'Ouvrir les avis',
  'publishing.release-letterSays': 'Circulaire : {value}',
  'publishing.release-nowIs': 'Réunion : {value}',
  'publishing.release-noted': 'Motif : {note}',
  'publishing.title': 'Vérifier et publier',
  'publishing.titleCount': 'Vérifier et publier ({count, number})',
  'publishing.compared': 'Version {next, number}, comparée à la version publiée {now, number}.',
  'publishing.first': 'Première version. Rien n’est encore public.',
  'publishing.source': 'Source : {source}.',
  'publishing.back': 'Retour au brouillon',
  'publishing.open': 'Points à régler',
  'publishing.facts': 'Informations',
  'publishing.programme': 'Programme',
  'publishing.dependents': 'Dates limites, rappels et conditions de participation',
  'publishing.calendars': 'Calendriers',
  'publishing.audience': 'Destinataires de l’avis',
  'publishing.toResolve': '{count, plural, one {# à régler} many {# à régler} other {# à régler}}',
  'publishing.noneOpen': 'Aucun',
  'publishing.noChange': 'Aucune modification',
  'publishing.changed':
    '{count, plural, one {# modification} many {# de modifications} other {# modifications}}',
  'publishing.fact': 'Information',
  'publishing.now': 'Version {number, number} (publique actuellement)',
  'publishing.nowShort': 'Actuellement',
  'publishing.next': 'Version {number, number}',
  'publishing.nextShort': 'Nouveau',
  'publishing.sourceColumn': 'Source',
  'publishing.edited': 'Modifié',
  'publishing.after': 'Après la publication',
  'publishing.sessions':
    '{count, plural, =0 {Aucune séance} one {# séance} many {# de séances} other {# séances}}',
  'publishing.refresh':
    'Les abonnés voient la modification à la prochaine actualisation de leur calendrier.',
  'publishing.people':
    '{count, plural, =0 {Personne} one {# personne} many {# de personnes} other {# personnes}}',
  'publishing.group': 'Destinataires',
  'publishing.peopleColumn': 'Personnes',
  'publishing.registrants': 'Participants inscrits',
  'publishing.speakers': 'Intervenants',
  'publishing.focalPoints': 'Coordonnateurs désignés',
  'publishing.followers': 'Abonnés',
  'publishing.noticeLater':
    'Un avis est rédigé lors de la publication. Il est envoyé après approbation.',
  'publishing.noNotice': 'Aucun avis n’est envoyé.',
  'publishing.panel': 'Publier la version {number, number}',
  'publishing.panelFirst': 'Publier',
  'publishing.reasonMissing': 'Indiquez un motif pour publier.',
  'publishing.nothing': 'Rien à publier. Le brouillon est identique à la version publique.',
  'publishing.readOnly': 'Votre rôle ne permet pas de publier.',
  'publishing.only':
    'Seules les modifications affichées ici seront publiées. Si un collègue modifie le brouillon, vous devrez le vérifier de nouveau.',
  'publishing.meanwhile':
    'Le brouillon a changé pendant votre vérification. Les nouveaux éléments sont signalés. Vérifiez-les, puis publiez de nouveau.',
  'publishing.new': 'Nouveau',
  'publishing.done': 'Publication effectuée.',
  'publishing.issueMoveWhy':
    'Ancienne date de la réunion : {from}. Nouvelle date : {to}. {count, plural, one {# séance est encore à l’ancienne date.} many {# de séances sont encore à l’ancienne date.} other {# séances sont encore à l’ancienne date.}}',
  'publishing.moveAll':
    '{count, plural, one {Déplacer # séance} many {Déplacer les # de séances} other {Déplacer les # séances}} (nouvelle date : {date})',
  'publishing.moveAllWhat':
    'Mêmes heures, salles, intervenants et documents. Les liens vers les séances restent valables.',
  'publishing.hide': 'Masquer le programme jusqu’à sa révision',
  'publishing.hideWhat': 'La page de la réunion indiquera « Programme à venir ».',
  'publishing.oneByOne': 'Déplacer les séances une par une',
  'publishing.oneByOneWhat': 'Ouvre le programme. Revenez ici lorsque vous avez terminé.',
  'publishing.apply': 'Appliquer',
  'publishing.changeExisting': 'Modifier la réunion existante',
  'publishing.changeExistingWhat':
    'Les inscriptions, les documents et les abonnements y restent rattachés.',
  'publishing.createNew': 'Créer une nouvelle réunion',
  'publishing.createNewWhat': 'Elle aura sa propre adresse. La réunion existante ne change pas.',
  'publishing.issueNoMeeting': 'Aucune réunion trouvée',
  'publishing.issueNoMeetingWhy': 'Aucune réunion n’a été trouvée dans le texte.',
  'publishing.addMeeting': 'Ajouter une réunion',
  'publishing.convenesNone': 'Cette circulaire ne convoque aucune réunion',
  'publishing.editText': 'Modifier le texte',
  'publishing.issueUncertain': 'Vérifier les informations incertaines',
  'publishing.toReview': 'Ouvrir la vérification',
  'publishing.toDraft': 'Ouvrir le brouillon',
  'publishing.nextStep': 'Étape suivante',
  'publishing.notice':
    'L’avis concernant cette version s’adresse à {count, plural, one {# personne} many {# de personnes} other {# personnes}}. Vous pouvez le lire avant de l’envoyer : {title}',
  'publishing.notify': 'Informer les participants',
  'publishing.reminder':
    '{hours, plural, one {Rappel, # heure avant} many {Rappel, # d’heures avant} other {Rappel, # heures avant}}',
  'publishing.joining': 'Affichage du lien de connexion',
  'publishing.eligibility':
    '{count, plural, =0 {Droit de participation des personnes inscrites} one {Droit de participation de # inscription} many {Droit de participation de # d’inscriptions} other {Droit de participation de # inscriptions}}',
  'publishing.note': 'Explication (publique)',
  'publishing.noteHint': 'Par exemple : en accord avec le président.',
  'publishing.publish-done': 'Publication effectuée.',
  'publishing.entries-moved':
    '{count, plural, one {# entrée déplacée} many {# d’entrées déplacées} other {# entrées déplacées}}',
  'publishing.entries-tentative':
    '{count, plural, one {# entrée devient provisoire} many {# d’entrées deviennent provisoires} other {# entrées deviennent provisoires}}',
  'publishing.notInList': 'Pas dans la liste',
  'publishing.entries-added':
    '{count, plural, one {# entrée ajoutée} many {# d’entrées ajoutées} other {# entrées ajoutées}}',
  'publishing.entries-cancelled':
    '{count, plural, one {# entrée annulée} many {# d’entrées annulées} other {# entrées annulées}}',
  'publishing.firstVersion': 'Première version',
}
