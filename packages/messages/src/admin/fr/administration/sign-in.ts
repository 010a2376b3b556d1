import type { Translation } from '../../../translation'
import type { signIn as English } from '../../en/administration/sign-in'

export const signIn: Translation<typeof English> = {
  'sign-in.title': 'Connexion',
  'sign-in.provider': 'Se connecter avec {name}',
  'sign-in.providerRefused':
    '{name} n’a mené à aucun compte ici. Votre adresse électronique doit y être vérifiée et un propriétaire doit avoir invité cette adresse.',
  'sign-in.refused': 'L’adresse électronique et le mot de passe ne correspondent pas.',
  'sign-in.code': 'Code de votre second facteur',
  'sign-in.codeHint':
    'Les six chiffres de l’application d’authentification, ou un code de secours.',
  'sign-in.codeMissing': 'Saisissez le code de votre second facteur.',
  'sign-in.codeRefused':
    'Ce code n’est pas le bon. Attendez le suivant ou utilisez un code de secours.',
  'sign-in.firstOwner-title': 'Créer le premier compte',
  'sign-in.firstOwner-lead':
    'La première personne est le propriétaire : elle peut importer, corriger et publier des lettres.',
  'sign-in.firstOwner-passwordHint':
    'Au moins {min} caractères. Quelques mots à la suite se retiennent facilement.',
  'sign-in.firstOwner-spent':
    'Ce lien a déjà servi ou n’est plus valable. Connectez-vous si le compte existe ; sinon, redémarrez le serveur, qui affichera un nouveau lien.',
  'sign-in.firstOwner-toSignIn': 'Aller à la page de connexion',
  'sign-in.forgotten': 'Mot de passe oublié ?',
  'sign-in.forgotten-title': 'Un lien pour un nouveau mot de passe',
  'sign-in.forgotten-lead':
    'Indiquez l’adresse électronique de votre compte. Le lien arrive par courriel ; il sert une seule fois, pendant une heure.',
  'sign-in.forgotten-send': 'Envoyer le lien',
  'sign-in.forgotten-sent':
    'Si cette adresse est celle d’un compte ici, le courriel est en route. Regardez aussi parmi les indésirables. Si rien n’arrive, adressez-vous à un propriétaire de ce tableau de bord.',
  'sign-in.renewal-title': 'Choisir un nouveau mot de passe',
  'sign-in.renewal-lead':
    'Vous serez alors déconnecté partout et vous connecterez avec le nouveau.',
  'sign-in.renewal-set': 'Enregistrer le mot de passe',
  'sign-in.renewal-done': 'Le nouveau mot de passe est valable. Connectez-vous avec lui.',
  'sign-in.renewal-spent': 'Ce lien a été utilisé ou date de plus d’une heure.',
  'sign-in.invitation-title': 'Accepter l’invitation',
  'sign-in.invitation-lead':
    'Votre adresse électronique et votre rôle figurent dans l’invitation. Choisissez un nom et un mot de passe.',
  'sign-in.invitation-spent':
    'Ce lien a été utilisé ou retiré, ou il a expiré. Demandez-en un autre à un propriétaire de ce tableau de bord.',
}
