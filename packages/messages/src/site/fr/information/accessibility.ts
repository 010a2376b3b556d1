import type { Translation } from '../../../translation'
import type { accessibility as English } from '../../en/information/accessibility'

export const accessibility: Translation<typeof English> = {
  'accessibility.title': 'Accessibilité',
  'accessibility.status': 'État de conformité',
  'accessibility.status-text':
    'Ce site est partiellement conforme aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, en raison des limites ci-dessous.',
  'accessibility.can-do': 'Ce que vous pouvez faire sur ce site',
  'accessibility.can-do-text':
    'Vous pouvez agrandir le texte jusqu’à 400 % sans perte, utiliser chaque page au clavier, avec un lecteur d’écran et sans scripts, et choisir des couleurs claires ou sombres sur votre appareil.',
  'accessibility.feedback': 'Commentaires et contact',
  'accessibility.feedback-text':
    'Si quelque chose ne fonctionne pas pour vous, ou si vous avez besoin d’informations sous une autre forme, écrivez au secrétariat :',
  'accessibility.complaint': 'Si la réponse ne vous satisfait pas',
  'accessibility.complaint-text':
    'Écrivez de nouveau au secrétariat et demandez que votre réclamation soit transmise à sa direction.',
  'accessibility.prepared': 'Établissement de cette déclaration',
  'accessibility.prepared-text':
    'Cette déclaration a été établie le {date}. Elle se fonde sur nos propres tests, et non sur un audit externe.',
  'accessibility.tested': 'Nos tests',
  'accessibility.tested-text':
    'Un test automatique (axe) vérifie chaque page en six langues, en couleurs claires et sombres, à une largeur de 320 pixels et sans scripts. Il ne signale aucune erreur. Nous testons aussi au clavier. Nous n’avons pas encore fait de tests avec des personnes qui utilisent des aides techniques.',
  'accessibility.limits': 'Limites connues',
  'accessibility.limits-text':
    'Les circulaires n’existent que dans les langues dans lesquelles elles ont été émises ; les titres dans une autre langue sont signalés. Les documents d’autres sites et les enregistrements peuvent ne pas être accessibles ; nous ne les avons pas vérifiés.',
}
