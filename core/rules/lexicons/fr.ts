import type { FactLexicon } from './role.ts';

export const frenchFacts: FactLexicon = {
  language: 'fr',
  phrases: {
    measure: {
      count: "nombre|nombre de|nbre|nb|total|quantité|volume|effectifs?|nombre d'|fréquence|montant",
      share:
        "pourcentage|pourcentage des|%|proportion|part|taux|taux de|ratio de|taux d'|pourcentage d'|pourcentage des?|proportion de|part des?|prévalence|incidence",
      ratio: 'ratio|coefficient|facteur|couverture|densité|productivité|rapport de|rapport entre',
      time: 'délais?|durée|temps|jours|heures|âge|ancienneté|vitesse|ponctualité|rapidité|durée moyenne|délai moyen|temps moyen',
      money: "chiffre d'affaires|coûts?|dépenses|budget|marge|bénéfice|recettes|revenus|valeur",
      score: 'score|note|notation|cote|points|nps|csat|satisfaction',
      rank: 'rang|classement|position',
      index: 'indice|niveau|degré|degré de|mesure dans laquelle|la mesure dans laquelle|état|étendue|échelle',
      quantity:
        'moyenne|moyen|médiane|croissance|augmentation|réduction|diminution|consommation|émissions|capacité|écart|variation|superficie|tonnes|hectares|volume',
    },
    thing: {
      'outcome + financial finance itself':
        "bénéfices?|marge|marge brute|rentabilité|résultat net|résultat d'exploitation|ebitda|trésorerie|flux de trésorerie|rendement du capital|autofinancement|fonds propres|excédent|rendement des actifs|liquidité|solvabilité|valeur ajoutée|retour sur investissement|roi|excédent brut|valeur nette",
      'outcome + customer service itself':
        'satisfaction|satisfaction client|satisfaction de la clientèle|satisfaits|fidélité|fidélisation|confiance|expérience client|recommandation|nps|csat|rétention des clients|taux de renouvellement|satisfaction des usagers|satisfaction des clients|satisfaction des patients|qualité de vie|qualité de service|fidélité de la clientèle|indice de perception',
      'outcome + customer sales itself':
        'adoption|utilisation|utilisateurs actifs|abonnés|visiteurs|visites du site|téléchargements|participation|fréquentation|conversion|prospects|nouveaux clients|part de marché|notoriété|inscriptions|citations|consultations en ligne|abonnements|adhérents|lecteurs|audience|clics|taux de clics|candidatures|parts de marché|spectateurs|voyageurs|passagers|nuitées|participation électorale|trafic|vues|transformation',
      'outcome + financial sales itself':
        "chiffre d'affaires|ventes|revenus|recettes|panier moyen|recettes fiscales|recouvrement|dons|subventions obtenues|carnet de commandes|chiffre d'affaires par|ca|encours|seuil de rentabilité|commandes nouvelles|nouvelles commandes|prises de commandes",
      'outcome - customer service itself':
        'plaintes|réclamations|attrition|désabonnement|retours|remboursements|annulations|litiges|griefs|perte de clients|insatisfaction|abandons?|décrochage|contentieux|désistements|no-show',
      'outcome - customer safety itself':
        "accidents|blessures|incidents|décès|mortalité|criminalité|chômage|pauvreté|émissions|gaz à effet de serre|ges|pollution|harcèlement|victimes|discrimination|infractions|sites contaminés|passifs?|passif environnemental|stress|incidents signalés|évènements dangereux|événements dangereux|occurrences dangereuses|comportements sexuels|déchets|mortalité infantile|infections|récidive|illettrisme|précarité|surendettement|sinistres|délinquance|cambriolages|homicides|violences|violences?|suicides|obésité|tabagisme|consommation d'énergie|consommation énergétique|consommation|gaspillage|fuites|artificialisation|bruit|déforestation|chômeurs|demandeurs d'emploi|inégalités|incidents de sécurité|vulnérabilités|failles|fraude|chutes|réadmissions|réhospitalisations|complications|absences non justifiées|morts|blessés|tués|absentéisme scolaire|travail des enfants|itinérance|sans-abrisme|corruption|inflation",
      'outcome + customer service':
        "emplois?|survie|espérance de vie|diplômés|vaccination|logement|accès|santé|sécurité|citoyens|public canadien|énergie propre|énergies renouvelables|véhicules hybrides|hybrides|qualité de l'air|recyclage|pérennité|insertion|réussite|couverture vaccinale|dépistage|scolarisation|alphabétisation|emplois créés|vies épargnées|vies sauvées|biodiversité|parité|mixité|raccordement|valorisation|tri|eau potable|assainissement|diplômes",
      'outcome + learning people itself':
        'satisfaction des employés|engagement des employés|mobilisation|bien-être|sain sur le plan psychologique|sentiment de satisfaction|maintien en poste|rétention du personnel|psychologiquement sain|climat de travail',
      'outcome - learning people itself':
        'roulement|rotation du personnel|taux de roulement|absentéisme|congés de maladie|départs volontaires|absences|accidents du travail|démissions|turn-over|turnover',
      'process - process service itself':
        "délai de réponse|délai de traitement|temps de réponse|temps d'attente|temps de traitement|délai de résolution|délai d'embauche|arriérés?|retards?|en souffrance|durée de séjour|temps moyen|postes vacants|vacance|listes d'attente|liste d'attente|stock de dossiers|délais de paiement",
      'process - process production itself':
        "taux d'erreur|défauts|erreurs|taux d'erreur|rebuts?|pannes|pannes majeures|interruptions|temps d'arrêt|non-conformités?|écarts|défaillances|lacunes|ruptures de stock|stocks excédentaires|excédentaires|non disponibles|indisponibilité|anomalies|surconsommation|pertes|pertes?|dépassements?|échecs?|inexactitudes|redoublement|retouches|gaspillages",
      'process + process production itself':
        "productivité|efficacité|efficience|disponibilité|disponibilité opérationnelle|rendement|taux d'utilisation|maintenance préventive|capacité|état de service|bon état de service|économies|uptime|taux de service|taux de rendement|maturité|dématérialisation|numérisation|rotation des stocks|rotation du stock|efficience de la gestion",
      'process + process quality itself':
        "respect des délais|ponctualité|qualité|exactitude|conformité|normes de service|norme de service|calendrier|calendrier approuvé|portée|exigences|recommandations|objectifs|cibles|cibles?|taux de réussite|taux d'achèvement|livraison à temps|répondu|répondues|délais|respectés|mis en œuvre|prévisions|prêts|aptes|services en ligne|traçabilité|fiabilité|complétude|exécution|taux d'exécution|mise en conformité|taux de couverture|respect",
      'process - financial finance itself':
        'coûts?|dépenses|charges|frais|dettes|dettes?|créances|coût par|coût de revient|écart budgétaire|impayés|surcoûts|masse salariale|coût moyen|coût unitaire|coût complet|endettement|déficit|besoin en fonds de roulement|bfr|créances douteuses|remises|loyers?|coût du risque|dépassement budgétaire|délai de retour sur investissement|créances irrécouvrables|loyers impayés',
      'input + learning people':
        "effectifs?|employés|personnel|postes|embauches|dotation|cadres|membres de l'équipe|membres de l'équipe de la défense|femmes|minorités visibles|minorité visible|autochtones|personnes handicapées|femmes?|recrutement|main-d'œuvre|militaires|membres des forces armées|autochtones?|force régulière|force de réserve|médecins|infirmiers|enseignants|chercheurs employés|équivalents temps plein|etp|apprentis|bénévoles|postes pourvus",
      'input - learning people itself': 'heures supplémentaires',
      'input + financial finance':
        'budgets?|financement|fonds|investissements?|crédits|subventions reçues|parc de véhicules|véhicules|flotte|équipements|biens immobiliers',
      'activity + process project':
        "réunions?|ateliers?|conférences|séminaires|événements|évènements|campagnes|publications|articles|rapports?|documents|guides|guides?|plans|plans?|stratégies|stratégies?|politiques|politiques?|cadre|initiatives|initiatives?|projets?|activités?|études|études?|recherches|consultations|visites|présentations|communiqués|vérifications|audits|évaluations|examens|partenariats?|ententes|protocoles d'entente|collaborations|exercices|jalons|livrables|tâches|échange de connaissances|séances|mise en place|élaboration|création|sondages|contrôles|missions|actions|sensibilisation|animations|journées|rencontres|outils?|systèmes?|plateforme|portail|application|base de données|comité|tableau de bord|exercices de sécurité|newsletters|site web|accords?|conventions?|devis|propositions commerciales|rendez-vous|entretiens|démonstrations|relances",
      'activity + learning learning':
        'formations?|cours|perfectionnement|certifications|stages|apprentissage|mentorat|heures de formation',
      'output 0 customer service': 'demandes|demandes?|requêtes|dossiers|appels|cas|plaidoyers|commandes',
      'output + customer service':
        'clients|patients|élèves|étudiants|bénéficiaires|ménages|familles|services|services offerts|produits|livraisons|prestations|inspections|permis|contrats|marchés|subventions|opérations|interventions|logements|chercheurs|sites web|traitements|vols|personnes|enfants',
    },
    people: {
      staff:
        'forces armées|effectifs?|membres des forces|employés|personnel|cadres|gestionnaires|équipes?|membres|militaires|salariés|collaborateurs|fonctionnaires|superviseurs',
      client:
        'clients|clientèle|citoyens|canadiens|public|patients|utilisateurs|usagers|élèves|étudiants|familles|ministères|organismes|partenaires|entreprises|institutions|bénéficiaires',
    },
    state: {
      served:
        'traitée?s|fournie?s|livrée?s|offerte?s|délivrés|répondues|servis|réalisée?s|attribuée?s|accordés|fermés|clos|complétés|exécutés|financés|remplies|traitement|résolution|règlement|élucidation|pris en charge|dématérialisée?s?',
      received: 'reçue?s|déposée?s|présentées|signalés|soumises',
      trained: 'formée?s|certifiée?s|embauchés|recrutés|ayant suivi|qualifiés?',
      timely:
        "à l'heure|à temps|en temps voulu|échéanciers?|à l'horaire|dans les paramètres|paramètres définis|à l'intérieur|conformes|ne dépassent pas|enveloppe budgétaire|dans la variance|comme prévu|tel que prévu|dans le cadre des|service établies|dans les délais|à temps|dans le délai|délais établis|délais prescrits|dans les temps|respectent|respectant|conformément|respecter|respect du calendrier|normes établies|selon le calendrier|comme prévu|en moins de",
      good: 'remplie?s?|occupés|mises en œuvre|mis en œuvre|en bon état|respectés|dépassés|occupée|fonctionnels|satisfaite?s|réussis|prêts|prête?s|aptes|comblés|disponibles|en ligne|accessibles|atteinte?s|atteignent|efficaces|sains|opérationnels|adoptés|améliorés|pourvus|dotés|capables|conforme|à jour|équipée?s|raccordée?s|vaccinés|diplômés|insérés|accessibles?|ayant réalisé|ayant obtenu|ayant un',
      bad: 'en retard|manque|souffrant|rejetés|refusés|en souffrance|vacants?|pénuries critiques|excédentaires|échoués|défectueux|incorrects|négatifs|insuffisantes|non disponibles|absents|ayant subi|victimes|insatisfaits|indisponibles|annulée?s|abandonnée?s|perdue?s|impayée?s|manquée?s|contaminés|blessés|exposés|dépassés délais|défaillants|non conformes|irréguliers|incomplets|erronés|sans emploi|en échec|en difficulté|à risque|inexacts|retardés|en mauvais état|mauvais état|obsolètes?|périmée?s?|caducs?|caduques?|faux',
      felt: "décrivent|disent|trouvé|trouvent|jouir|satisfaite?s|sont d'avis|estiment|croient|jugent|indiquent|déclarent|se sentent|ressentent|éprouvent|décriraient|affirment|considèrent|sont d'accord",
      done: 'en place|lancé|publié|signé|mis en service|adopté|approuvé',
    },
    verb: {
      make: 'organiser|tenir|élaborer|rédiger|créer|mettre en œuvre|réaliser|former|publier|préparer|concevoir|développer|recruter|embaucher|mener|produire|animer|planifier|participer|mettre à jour|effectuer|élaboration|création|mise en œuvre|organisation|rédaction|sensibiliser|informer|consulter|visiter|contrôler|auditer|évaluer|communiquer|rencontrer|mobiliser|recenser|cartographier|diffuser|accueillir',
      give: 'fournir|offrir|livrer|traiter|répondre|servir|aider|soutenir|assurer|appuyer|prêter',
      raise: 'augmenter|accroître|élever|hausser|augmentation|accroissement|élargir|doubler',
      better:
        'améliorer|amélioration|renforcer|renforcement|développer|optimiser|favoriser|promouvoir|moderniser|fidéliser',
      cut: 'réduire|diminuer|baisser|limiter|réduction|diminution|raccourcir|éliminer|prévenir|minimiser|éviter|abaisser|lutter contre|combattre|supprimer|maîtriser|contenir|alléger|simplifier',
      keep: 'maintenir|conserver|préserver|garder|stabiliser|maintien|pérenniser',
      reach: "atteindre|garantir|respecter|obtenir|veiller|parvenir|s'assurer",
      start:
        "lancer|finaliser|achever|ouvrir|inaugurer|déployer|mettre en place|établir|signer|adopter|livrer|mise en place|lancement|introduire|moderniser le|rénover|construire|acquérir|acheter|installer|refondre|généraliser|expérimenter|instaurer|créer|mise en service|mise en ligne|mise en production|obtenir la certification|obtenir le label|obtenir l'accréditation|obtenir l'agrément|migrer|refaire",
      see: 'surveiller|suivre|observer',
    },
    vague: {
      verb: "améliorer|amélioration|renforcer|renforcement|soutenir|optimiser|optimisation|favoriser|promouvoir|encourager|faciliter|moderniser|développer|contribuer|sensibiliser|appuyer|accompagner|valoriser|rationaliser|dynamiser|consolider|s'efforcer|viser à|veiller|poursuivre|intensifier|approfondir|enrichir|simplifier|valorisation|modernisation|consolidation|participer à|conforter|pérenniser|fidéliser|motiver|impliquer|contribuer à|œuvrer|inciter|stimuler",
      term: 'efficaces?|efficacement|efficacité|efficience|efficiente?s?|rapides?|rapidement|en temps opportun|opportun|appropriée?s?|adaptée?s?|judicieux|clairement|sécurisée|haut niveau|niveau élevé|pertinente?s?|adéquate?s?|suffisante?|raisonnable|de qualité|de grande qualité|haute qualité|meilleure?s?|mieux|bons?|bonnes?|considérable|significatif|significative|innovante?s?|optimale?|régulièrement|en continu|si possible|au besoin|le cas échéant|dans la mesure du possible|divers|diverses|transparente?|façon transparente|de façon sécuritaire|de bonne foi|la mesure dans laquelle|mesure dans laquelle|utiles?|convenable|satisfaisant|acceptable|flexible|robuste|fiables?|équitable|professionnel|harmonieux|jugées efficaces|jugés efficaces|efficaces pour|quasi réel|temps quasi réel|valable|à temps|état acceptable|tout en œuvre|améliorée?|grandement|minimal|peu ou pas|condition appropriée|dans les meilleurs délais|meilleurs délais|au mieux|performante?s?|qualitatif|exemplaire|dynamique|harmonieuse|attractif|attractive|convivial|optimisée?|de manière efficace|autant que possible|judicieuse|rigoureux|rigoureuse|rigoureusement|proactifs?|proactives?|abordables?|productifs?|productives?|collaboratifs?|collaboratives?|en mesure de|à même de|à jour|conviviales?|chaleureux|chaleureuse|agréables?|soignée?s?|compétents?|motivée?s?|excellente?s?|soutenue?|souple|solide|solides|ambitieux',
      mild: 'accrue?|renforcée?|modernes?|simples?|majeure?|prioritaires?|essentiel|essentielle|sûre?|diversifiés?|importante?|stratégiques?|critiques|clés?|durables?|inclusif|inclusive|claire?|sécurisée|certains|nombreux|plusieurs|continue?',
      noun: "efficacité|efficience|transparence|mobilisation|culture|collaboration|visibilité|rayonnement|leadership|image|résilience|diversité|harmonisation|cohésion|attractivité|compétitivité|prévention|gouvernance|coordination|cohérence|accessibilité|responsabilisation|modernisation|rigueur|réactivité|autonomie|esprit d'équipe|polyvalence|professionnalisme|implication|motivation|initiative|savoir-être|fluidité|dynamisme|synergies?",
    },
    defined: {
      named:
        'normes?|standard|selon|conformément|définie?s?|échelle|sondage|indice|critères|établie?s?|prescrits|fixés|exprimée en pourcentage|exprimé en pourcentage',
    },
    joint: {
      purpose: "pour|afin de|afin d'|en vue de|dans le but de|visant à|de manière à|pour que|de sorte que|à l'appui de",
      of: "de|des|du|d'|de la|de l'",
      break:
        'qui|que|dont|où|dans|sur|par|avec|à|au|aux|en|sous|entre|sans|selon|lorsque|après|avant|pendant|chez|est|sont|a|ont|ayant|faisant|pour lesquels|pour lesquelles',
      and: 'et|ou|,|/|ainsi que',
    },
    money: {
      strong:
        'budgets?|financement|investissements?|prix|dollars|euros|€|$|montant|passifs?|salaires|crédits|économies|valeur|réduction des passifs|autorisation de dépenser|tarifs?|loyers?|cotisations|salaires?|redevances|exécution budgétaire|budgétaire|consommation des crédits|ca',
      weak: 'financiers?|financière|paiements?|subventions|fonds|contrats|bonus|impôts?|rémunération',
      never:
        'états financiers|gestion financière|rapports financiers|information financière|renseignements financiers|risques financiers|risque financier|valeurs de la fonction|valeurs et éthique|respecter le budget|budget fédéral|respect du budget|rapport coût|sans frais|contrôle budgétaire|dialogue budgétaire|direction du budget|comité budgétaire',
    },
    scale: {
      named: 'sondages?|enquête|échelle|sur une échelle|questionnaire|grille|note sur|nps|csat|indice|points',
    },
    judged: {
      felt: 'satisfaction|satisfaits|engagement|mobilisation|confiance|qualité|compétences|leadership|moral|bien-être|culture|perception|image|réputation|expérience|utilité|efficacité|nps|csat|climat',
    },
    punitive: {
      threat:
        'amendes?|pénalités?|sanctions?|retenues?|avertissement|licenciement|réprimande|malus|retrait de prime|punition',
    },
  },
};
