/** French words of notes about tools, in their first form; common ones that stand near to them are here so that they are known. */
export const french = `
  accéder accepter accès accompagner actif action activer activité actuel actuellement adapter administrateur
  administration adresse affichage afficher afin aide aider ailleurs ainsi ajout ajouter ajuster aller allouer
  alternative améliorer analyse analyser ancien annuler appel appeler appelle appellent application appliquer
  apprendre appuyer après arborescence architecture archive argument arrêt arrêter arrière article associer
  atteindre attendre attente attention attribuer attribut aucun augmenter aujourd auparavant aussi
  authentification automatique automatiquement autorisation autoriser autre avance avancer avant avertissement
  barre basculer base besoin bibliothèque binaire bloc bloquer boucle bouton branche brancher cache cacher
  caractère caractéristique catégorie certain certificat chaîne changement changer chaque charge charger
  chemin chercher chiffrement chiffrer choisir choix classe classique clavier clef client clone cloner code
  coller colonne combinaison combiner commande commandes commencer comment commentaire commun communauté
  communication comparaison comparer compatible compiler complet complètement complexe comportement comporter
  composant composer comprenant comprendre comprimer compte compter concept concerner condition conduire
  configuration configurer confirmer conflit conforme conformer connaître connecter connexion conseil
  conserver considérer console constant construction construire consulter conteneur contenir contenu contexte
  continuer contraire contrôle contrôler convertir copie copier correct correctement correspondant
  correspondre corriger couche couleur couper coupure courant couvrant création créer curseur date débogage
  début débuter décaler déclarer décompresser déconnecter décrire défaut défini définir définition demande
  demander démarrage démarrer dépendance dépendre déplacer déploiement déployer dépôt dernier dérouler
  désactiver descendre description désinstaller désirer destination détacher détail détailler détecter
  détruire deuxième développement développer développeur devenir deviez devoir devriez différence différent
  difficile diffuser dire direct directement directive disponible disposer disque distance distant
  distribution diviser document documentation domaine donnée données donner dossier double droit durée
  dynamique écouter écran écraser écrire écriture éditer éditeur effacer effectuer effet efficace également
  élément éliminer empêcher emplacement emploi employer enregistrement enregistrer ensemble ensuite entier
  entrée entrer environnement envoi envoyer équivalent erreur espace essayer essentiel établir étape état
  étendre étendu étiqueter étiquette être événement éventuel éventuellement éviter exact exactement examiner
  exception exclure exécutable exécuter exécution exemple existant exister explication expliquer exploitation
  explorer exporter exposer expression extension externe extraire facile facilement façon faire faisant
  fenêtre fera ferait feriez fermer ferons feront fichier filtre filtrer final finalement flux fonction
  fonctionnalité fonctionnement fonctionner force forcer format forme fournir fournisseur fréquemment fusion
  fusionner général généralement générer gérer gestion gestionnaire global grand graphique groupe guide
  habituel hébergement héberger historique hôte identifiant identification identifier identique ignorer image
  immédiatement implémentation important importer imposer imprimer inclure incorporer index indice indiquer
  individuel information initial initialisation initialiser insérer inspecter installation installer instance
  instruction intégralité intégration intégrer interactif intéressant interface interne interroger interrompre
  intervalle introduction inutile inverse invite isoler jeton joindre journal journaux jusque lancement lancer
  langage langue largeur lecteur lecture léger lettre libérer libre licence lien ligne limite limiter lire
  lisant liste lister local localement localiser logiciel logique long longueur lorsque machine maintenance
  maintenant maintenir manière manipuler manuel manuellement marche marquer masquer maximum meilleur même
  mémoire mention mentionné mentionner message mesure méthode mettre migration minimum minuscule miroir mise
  mode modèle moderne modification modifié modifier module moins moment montage monter montrer mot moteur
  moyen multiple navigateur navigation naviguer nécessaire nécessiter nettoyage nettoyer niveau nombre nommer
  normal normalement notamment notation nouveau nouvelle numéro objectif objet obligatoire observer obtenir
  occuper opérateur opération optimiser option optionnel ordinateur ordre organisation organiser original
  origine outil ouvert ouverture ouvrir page panneau paquet paramètre paramétrer parcourir pareil partage
  partager partie partir partition passage passer permanent permettre permission persistant personnaliser
  personne personnel placer plateforme plupart plusieurs pointer pointeur port position posséder possibilité
  possible poste pouvoir pratique précédemment précédent précis préciser préférence préfixe premier prenant
  prendre préparer présent présenter préserver presser principal principe privé privilège problème procédure
  processus prochain production produire produit profil profond programmation programme programmer projet
  projets proposer propre propriétaire propriété protection protéger protocole provoquer public publication
  publier puissance puissant quantité quelque question quitter raccourci racine rapide rapidement rappel
  rappeler réaliser récemment récent recevoir recharger recherche rechercher recommander récupérer récursif
  récursivement redémarrage redémarrer rédiger rediriger réduire réécrire référence regarder registre règle
  régler regrouper réinitialiser relancer relatif relation relier remarque remonter remplacer rendre renommer
  renvoie renvoyer répertoire répertorier répéter replacer répondre réponse requête requis réseau réserver
  résolution résoudre ressource restaurer reste rester résultat résumé retirer retour retourner retrouver
  réussir revenir révision revoir rôle saisie saisir sauter sauvegarde sauvegarder savoir schéma script
  secondaire section sécuriser sécurité sélection sélectionner semaine sensible séparateur séparer séquence
  serait série seront serveur serveurs service session seulement signal signaler signature signer signifier
  similaire simple simplement simuler situer solution sortie sortir souhaiter source souris souvent spécial
  spécifier spécifique stable stage standard statique statut stockage stocker structure suffisant suite
  suivant suivi suivre supérieur suppression supprimer surveiller symbole symbolique synchroniser syntaxe
  système table tableau tâche taille temporaire temps tenir terminal terminer texte titre totalité touche
  toucher toujours tourner traduction traitement traiter transaction transférer transfert transformer travail
  travailler travers trouver type unique unité utile utilisateur utilisation utilisé utiliser utilitaire
  valable valeur validation valider variable vérification vérifier verrouiller version vertical vider
  virtualisation virtuel visible visualiser vitesse volume votre vouloir vraiment zone retrait replier
`;
