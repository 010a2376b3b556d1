import type { Translation } from '../../../translation'
import type { certificates as English } from '../../en/registrations/certificates'

export const certificates: Translation<typeof English> = {
  'certificates.title': 'Attestations',
  'certificates.none': 'Personne n’est encore confirmé. Les personnes confirmées apparaîtront ici.',
  'certificates.certificate': 'Attestation',
  'certificates.send':
    '{count, plural, =0 {Aucune attestation à envoyer} one {Envoyer # attestation} many {Envoyer # attestations} other {Envoyer # attestations}}',
  'certificates.confirm': 'Envoyer',
  'certificates.sendMore':
    'Toutes les personnes présentes qui n’ont pas encore reçu leur attestation la reçoivent avec le courriel de remerciement. Personne ne la reçoit deux fois.',
  'certificates.sent':
    '{count, plural, one {# courriel est en attente d’envoi.} many {# courriels sont en attente d’envoi.} other {# courriels sont en attente d’envoi.}}',
  'certificates.open': 'Ouvrir l’attestation',
  'certificates.state-sent': 'Envoyée',
  'certificates.state-queued': 'Envoi en cours',
  'certificates.state-ready': 'Prête à être envoyée',
  'certificates.state-not-over': 'La réunion n’est pas terminée',
  'certificates.state-not-recorded': 'Aucune entrée enregistrée',
  'certificates.state-no-consent': 'Pas de consentement à l’enregistrement de la présence',
}
