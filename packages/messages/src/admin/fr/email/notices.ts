import type { Translation } from '../../../translation'
import type { notices as English } from '../../en/email/notices'

export const notices: Translation<typeof English> = {
  'notices.title': 'Avis',
  'notices.none':
    'Aucun avis pour le moment. Un avis est rédigé lorsque vous publiez des modifications d’une réunion. Vous pouvez aussi en rédiger un.',
  'notices.write': 'Rédiger un avis',
  'notices.kind': 'Type',
  'notices.sent': '{sent} envoyés sur {all}',
  'notices.start': 'Créer le brouillon',
  'notices.audience': 'Destinataires',
  'notices.audience-registrants': 'Participants inscrits',
  'notices.audience-followers': 'Abonnés',
  'notices.audience-speakers': 'Intervenants',
  'notices.audience-focalPoints': 'Coordonnateurs désignés',
  'notices.audience-delegation': 'Délégation',
  'notices.audience-people':
    '{count, plural, one {# personne} many {# de personnes} other {# personnes}}',
  'notices.audience-nobody': 'Ce groupe est vide. Choisissez-en un autre.',
  'notices.message': 'Message',
  'notices.messageCustom':
    'Chaque personne reçoit le message dans sa langue. S’il n’est pas rédigé dans cette langue, elle le reçoit dans la langue de la réunion ({language}), dans laquelle un objet et un texte sont obligatoires.',
  'notices.messageNote':
    'Le courriel décrit automatiquement les modifications. Vous pouvez ajouter une note. Les personnes dont la langue n’a pas de note reçoivent la note dans la langue suivante : {language}.',
  'notices.language': 'Langue',
  'notices.subject': 'Objet',
  'notices.subjectHint': 'Laissez vide pour utiliser l’objet habituel.',
  'notices.text': 'Texte',
  'notices.textHint':
    'Laissez une ligne vide entre les paragraphes. Écrivez les adresses web en entier.',
  'notices.missing': 'Saisissez un objet et un texte dans la langue suivante : {language}.',
  'notices.preview': 'Aperçu',
  'notices.reader': 'Aperçu en tant que',
  'notices.reader-registrant': 'Participant inscrit',
  'notices.reader-follower': 'Abonné',
  'notices.reader-speaker': 'Intervenant',
  'notices.reader-focal-point': 'Coordonnateur désigné',
  'notices.saveFirst':
    'Enregistrez d’abord vos modifications. L’aperçu, l’essai et l’approbation utilisent le texte enregistré.',
  'notices.test': 'M’envoyer un essai',
  'notices.tested': 'Un courriel d’essai à {to} est dans la boîte d’envoi.',
  'notices.sendAt': 'Heure d’envoi',
  'notices.sendAtHint': 'Laissez vide pour envoyer dès l’approbation. Fuseau horaire : {zone}.',
  'notices.approve': 'Approuver et envoyer',
  'notices.schedule': 'Approuver et programmer pour le {at}',
  'notices.approveTitle':
    '{count, plural, one {Envoyer cet avis à # personne ?} many {Envoyer cet avis à # de personnes ?} other {Envoyer cet avis à # personnes ?}}',
  'notices.ownText':
    'Vous avez rédigé ce texte. Un autre propriétaire, rédacteur ou responsable des inscriptions doit l’approuver.',
  'notices.approveHint':
    'Chaque personne reçoit un courriel. Les courriels envoyés ne peuvent pas être rappelés.',
  'notices.scheduled': 'Envoi programmé pour le {at}.',
  'notices.returnToDraft': 'Remettre en brouillon',
  'notices.discard': 'Abandonner',
  'notices.discardTitle': 'Abandonner cet avis ?',
  'notices.discardHint': 'Personne n’est informé. L’avis reste dans la liste.',
  'notices.delivery': 'Envoi des courriels',
  'notices.outbox': 'Afficher dans la boîte d’envoi',
  'notices.conflict':
    'Un collègue a modifié cet avis. Votre saisie est conservée. Enregistrez-la pour remplacer sa version, ou chargez sa version.',
  'notices.notFound': 'Cet avis n’existe pas.',
  'notices.changesBetween': 'Modifications de la version {since} à la version {release}.',
  'notices.state-drafted': 'En attente d’approbation',
  'notices.state-approved': 'Programmé',
  'notices.state-queued': 'Envoyé ou en cours d’envoi',
  'notices.state-sending': 'En cours d’envoi',
  'notices.state-sent': 'Envoyé',
  'notices.state-discarded': 'Abandonné',
  'notices.placeholders': 'Champs remplis pour chaque personne',
  'notices.insert': 'Insérer {placeholder}',
  'notices.placeholder-name': 'Nom complet',
  'notices.placeholder-meeting': 'Titre de la réunion',
  'notices.placeholder-when': 'Premier jour et heure, dans le fuseau horaire de la personne',
  'notices.placeholder-link': 'Lien vers la page personnelle ou la page de la réunion',
  'notices.placeholder-reason': 'Motif de la décision',
  'notices.placeholder-until': 'Date limite, dans le fuseau horaire de la personne',
  'notices.unknown':
    'Ces champs ne peuvent pas être utilisés ici : {names}. Corrigez-les avant d’enregistrer.',
  'notices.previewAs': 'Personne',
  'notices.previewAnyone': 'Une personne fictive',
  'notices.chosenPeople':
    '{count, plural, one {Seulement # personne choisie} many {Seulement # personnes choisies} other {Seulement # personnes choisies}}',
  'notices.onPage': 'Sur la page de la réunion',
  'notices.onPageLevel': 'Niveau',
  'notices.onPageHint':
    'La page affiche l’avis dès son envoi. Vous pouvez l’en retirer à tout moment.',
  'notices.page-none': 'Non affiché',
  'notices.page-information': 'Information',
  'notices.page-important': 'Important',
  'notices.page-urgent': 'Urgent',
}
