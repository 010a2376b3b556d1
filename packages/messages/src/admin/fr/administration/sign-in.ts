import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': 'Connexion',
  'sign-in.provider': 'Se connecter avec {name}',
  'sign-in.providerRefused':
    'La connexion avec {name} n’a mené à aucun compte. Votre adresse électronique doit être vérifiée chez {name}, et un propriétaire de ce tableau de bord doit l’avoir invitée.',
  'sign-in.refused': 'Adresse électronique ou mot de passe incorrect.',
  'sign-in.code': 'Code de validation',
  'sign-in.codeHint': 'Six chiffres de votre application d’authentification, ou un code de secours',
  'sign-in.codeMissing': 'Saisissez le code de validation.',
  'sign-in.codeRefused':
    'Code incorrect. Attendez le code suivant, ou utilisez un code de secours.',
  'sign-in.firstOwner-title': 'Créer le premier compte',
  'sign-in.firstOwner-lead':
    'Le premier utilisateur est le propriétaire, qui peut tout faire et inviter d’autres personnes.',
  'sign-in.firstOwner-passwordHint':
    '{min} caractères au moins. Plusieurs mots sont faciles à retenir.',
  'sign-in.firstOwner-expired':
    'Ce lien a expiré ou a déjà été utilisé. Si vous avez un compte, connectez-vous. Sinon, redémarrez le serveur pour obtenir un nouveau lien.',
  'sign-in.firstOwner-toSignIn': 'Aller à la page de connexion',
  'sign-in.forgotten': 'Mot de passe oublié ?',
  'sign-in.forgotten-title': 'Réinitialiser votre mot de passe',
  'sign-in.forgotten-lead':
    'Saisissez l’adresse électronique de votre compte. Nous vous enverrons un lien valable une heure, qui ne fonctionne qu’une fois.',
  'sign-in.forgotten-send': 'Envoyer le lien',
  'sign-in.forgotten-sent':
    'Consultez votre messagerie. Si un compte correspond à cette adresse, vous recevrez un lien. Si vous ne le trouvez pas, vérifiez le dossier des courriers indésirables ou adressez-vous à un propriétaire de ce tableau de bord.',
  'sign-in.reset-title': 'Choisir un nouveau mot de passe',
  'sign-in.reset-lead':
    'Toutes vos sessions seront fermées. Connectez-vous ensuite avec le nouveau mot de passe.',
  'sign-in.reset-save': 'Enregistrer le mot de passe',
  'sign-in.reset-done':
    'Votre mot de passe a été changé. Connectez-vous avec le nouveau mot de passe.',
  'sign-in.reset-expired': 'Ce lien a expiré ou a déjà été utilisé.',
  'sign-in.invitation-title': 'Accepter l’invitation',
  'sign-in.invitation-lead':
    'Choisissez un nom et un mot de passe. Votre adresse électronique et votre rôle sont déjà définis.',
  'sign-in.invitation-expired':
    'Ce lien a expiré, a été retiré ou a déjà été utilisé. Demandez-en un nouveau à un propriétaire de ce tableau de bord.',
}
