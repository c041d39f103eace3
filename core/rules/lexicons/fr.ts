import type { FactLexicon } from './role.ts';

export const frenchFacts: FactLexicon = {
  language: 'fr',
  phrases: {
    measure: {
      count: "nombre|nombre de|nbre|nb|total|quantité|volume|effectif|effectifs|nombre d'|fréquence|montant",
      share:
        "pourcentage|pourcentage des|%|proportion|part|taux|taux de|ratio de|taux d'|pourcentage d'|pourcentage de|proportion de|part de|part des|prévalence|incidence",
      ratio: 'ratio|coefficient|facteur|couverture|densité|productivité|rapport de|rapport entre',
      time: 'délai|délais|durée|temps|jours|heures|âge|ancienneté|vitesse|ponctualité|rapidité|durée moyenne|délai moyen|temps moyen',
      money: "chiffre d'affaires|coût|coûts|dépenses|budget|marge|bénéfice|recettes|revenus|valeur",
      score: 'score|note|notation|cote|points|nps|csat|satisfaction',
      rank: 'rang|classement|position',
      index: 'indice|niveau|degré|degré de|mesure dans laquelle|la mesure dans laquelle|état|étendue|échelle',
      quantity:
        'moyenne|moyen|médiane|croissance|augmentation|réduction|diminution|consommation|émissions|capacité|écart|variation|superficie|tonnes|hectares|volume',
    },
    thing: {
      'outcome + financial finance itself':
        "bénéfice|bénéfices|marge|marge brute|rentabilité|résultat net|résultat d'exploitation|ebitda|trésorerie|flux de trésorerie|rendement du capital|autofinancement|fonds propres|excédent|rendement des actifs|liquidité|solvabilité|valeur ajoutée",
      'outcome + customer service itself':
        'satisfaction|satisfaction client|satisfaction de la clientèle|satisfaits|fidélité|fidélisation|confiance|expérience client|recommandation|nps|csat|rétention des clients|taux de renouvellement|satisfaction des usagers|satisfaction des clients|satisfaction des patients|qualité de vie|qualité de service|fidélité de la clientèle',
      'outcome + customer sales itself':
        'adoption|utilisation|utilisateurs actifs|abonnés|visiteurs|visites du site|téléchargements|participation|fréquentation|conversion|prospects|nouveaux clients|part de marché|notoriété|inscriptions|citations|consultations en ligne|abonnements|adhérents|lecteurs|audience|clics|taux de clics|candidatures|parts de marché|spectateurs|voyageurs|passagers|nuitées|participation électorale',
      'outcome + financial sales itself':
        "chiffre d'affaires|ventes|revenus|recettes|panier moyen|recettes fiscales|recouvrement|dons|subventions obtenues|carnet de commandes|chiffre d'affaires par",
      'outcome - customer service itself':
        'plaintes|réclamations|attrition|désabonnement|retours|remboursements|annulations|litiges|griefs|perte de clients|insatisfaction|abandons|abandon|décrochage|contentieux|désistements|no-show',
      'outcome - customer safety itself':
        "accidents|blessures|incidents|décès|mortalité|criminalité|chômage|pauvreté|émissions|gaz à effet de serre|ges|pollution|harcèlement|victimes|discrimination|infractions|sites contaminés|passif|passifs|passif environnemental|stress|incidents signalés|évènements dangereux|événements dangereux|occurrences dangereuses|comportements sexuels|déchets|mortalité infantile|infections|récidive|illettrisme|précarité|surendettement|sinistres|délinquance|cambriolages|homicides|violences|violence|suicides|obésité|tabagisme|consommation d'énergie|consommation énergétique|consommation|gaspillage|fuites|artificialisation|bruit|déforestation|chômeurs|demandeurs d'emploi|inégalités|incidents de sécurité|vulnérabilités|failles|fraude|chutes|réadmissions|réhospitalisations|complications|absences non justifiées|morts|blessés|tués|absentéisme scolaire",
      'outcome + customer service':
        "emploi|survie|espérance de vie|diplômés|vaccination|logement|accès|santé|sécurité|citoyens|public canadien|énergie propre|énergies renouvelables|véhicules hybrides|hybrides|qualité de l'air|recyclage|pérennité|insertion|réussite|couverture vaccinale|dépistage|scolarisation|alphabétisation|emplois créés|emplois|vies épargnées|vies sauvées|biodiversité|parité|mixité|raccordement|valorisation|tri|eau potable|assainissement|diplômes",
      'outcome + learning people itself':
        'satisfaction des employés|engagement des employés|mobilisation|bien-être|sain sur le plan psychologique|sentiment de satisfaction|maintien en poste|rétention du personnel|psychologiquement sain|climat de travail',
      'outcome - learning people itself':
        'roulement|rotation du personnel|taux de roulement|absentéisme|congés de maladie|départs volontaires|absences|accidents du travail|démissions|turn-over|turnover',
      'process - process service itself':
        "délai de réponse|délai de traitement|temps de réponse|temps d'attente|temps de traitement|délai de résolution|délai d'embauche|arriéré|arriérés|retards|retard|en souffrance|durée de séjour|temps moyen|postes vacants|vacance|listes d'attente|liste d'attente|stock de dossiers|délais de paiement",
      'process - process production itself':
        "taux d'erreur|défauts|erreurs|taux d'erreur|rebuts|pannes|pannes majeures|interruptions|temps d'arrêt|non-conformités|écarts|défaillances|lacunes|ruptures de stock|stocks excédentaires|excédentaires|non disponibles|indisponibilité|non-conformité|anomalies|rebut|surconsommation|pertes|perte|dépassements|dépassement|échecs|échec|inexactitudes|redoublement|retouches|gaspillages",
      'process + process production itself':
        "productivité|efficacité|efficience|disponibilité|disponibilité opérationnelle|rendement|taux d'utilisation|maintenance préventive|capacité|état de service|bon état de service|économies|uptime|taux de service|taux de rendement|maturité|dématérialisation|numérisation|rotation des stocks|rotation du stock|efficience de la gestion",
      'process + process quality itself':
        "respect des délais|ponctualité|qualité|exactitude|conformité|normes de service|norme de service|calendrier|calendrier approuvé|portée|exigences|recommandations|objectifs|cibles|cible|taux de réussite|taux d'achèvement|livraison à temps|répondu|répondues|délais|respectés|mis en œuvre|prévisions|prêts|aptes|services en ligne|traçabilité|fiabilité|complétude|exécution|taux d'exécution|mise en conformité|taux de couverture|respect",
      'process - financial finance itself':
        'coût|coûts|dépenses|charges|frais|dettes|dette|créances|coût par|coût de revient|écart budgétaire|impayés|surcoûts|masse salariale|coût moyen|coût unitaire|coût complet|endettement|déficit',
      'input + learning people':
        "effectif|effectifs|employés|personnel|postes|embauches|dotation|cadres|membres de l'équipe|membres de l'équipe de la défense|femmes|minorités visibles|minorité visible|autochtones|personnes handicapées|femme|recrutement|main-d'œuvre|militaires|membres des forces armées|heures supplémentaires|autochtone|force régulière|force de réserve|médecins|infirmiers|enseignants|chercheurs employés|équivalents temps plein|etp|apprentis|bénévoles",
      'input + financial finance':
        'budget|budgets|financement|fonds|investissement|investissements|crédits|subventions reçues|parc de véhicules|véhicules|flotte|équipements|biens immobiliers',
      'activity + process project':
        "réunions|réunion|ateliers|atelier|conférences|séminaires|événements|évènements|campagnes|publications|articles|rapports|rapport|documents|guides|guide|plans|plan|stratégies|stratégie|politiques|politique|cadre|initiatives|initiative|projets|projet|activités|activité|études|étude|recherches|consultations|visites|présentations|communiqués|vérifications|audits|évaluations|examens|partenariats|ententes|protocoles d'entente|collaborations|exercices|jalons|livrables|tâches|échange de connaissances|séances|mise en place|élaboration|création|sondages|contrôles|missions|actions|sensibilisation|animations|journées|rencontres|outil|outils|système|systèmes|plateforme|portail|application|base de données|comité|tableau de bord|exercices de sécurité|newsletters|site web|accords|accord|partenariat|convention|conventions",
      'activity + learning learning':
        'formation|formations|cours|perfectionnement|certifications|stages|apprentissage|mentorat|heures de formation',
      'output 0 customer service': 'demandes|demande|requêtes|dossiers|appels|cas|plaidoyers|commandes',
      'output + customer service':
        'clients|patients|élèves|étudiants|bénéficiaires|ménages|familles|services|services offerts|produits|livraisons|prestations|inspections|permis|contrats|marchés|subventions|opérations|interventions|logements|chercheurs|sites web|traitements|vols',
    },
    people: {
      staff:
        'forces armées|effectifs|membres des forces|employés|personnel|effectif|cadres|gestionnaires|équipe|équipes|membres|militaires|salariés|collaborateurs|fonctionnaires|superviseurs',
      client:
        'clients|clientèle|citoyens|canadiens|public|patients|utilisateurs|usagers|élèves|étudiants|familles|ministères|organismes|partenaires|entreprises|institutions|bénéficiaires',
    },
    state: {
      served:
        'traités|traitées|fournis|fournies|livrés|livrées|offerts|offertes|délivrés|répondues|servis|réalisés|réalisées|attribués|attribuées|accordés|fermés|clos|complétés|exécutés|financés|remplies',
      received: 'reçues|reçus|déposées|déposés|présentées|signalés|soumises',
      trained: 'formés|formées|certifiés|certifiées|embauchés|recrutés|ayant suivi|qualifié|qualifiés',
      timely:
        "à l'heure|à temps|en temps voulu|échéancier|échéanciers|à l'horaire|dans les paramètres|paramètres définis|à l'intérieur|conformes|ne dépassent pas|enveloppe budgétaire|dans la variance|comme prévu|tel que prévu|dans le cadre des|service établies|dans les délais|à temps|dans le délai|délais établis|délais prescrits|dans les temps|respectent|respectant|conformément|respecter|respect du calendrier|normes établies|selon le calendrier|comme prévu",
      good: 'rempli|remplis|occupés|mises en œuvre|mis en œuvre|en bon état|respectés|dépassés|remplie|occupée|fonctionnels|satisfaits|satisfaites|réussis|prêts|prêtes|aptes|comblés|disponibles|en ligne|accessibles|atteints|atteintes|atteignent|efficaces|sains|opérationnels|adoptés|améliorés|pourvus|dotés|capables|conforme|à jour|équipés|équipées|raccordés|raccordées|vaccinés|diplômés|insérés|accessible|ayant réalisé|ayant obtenu|ayant un',
      bad: 'en retard|manque|souffrant|rejetés|refusés|en souffrance|vacants|pénuries critiques|excédentaires|échoués|défectueux|incorrects|négatifs|insuffisantes|non disponibles|absents|ayant subi|victimes|insatisfaits|indisponibles|annulés|annulées|abandonnés|abandonnées|perdus|perdues|impayés|impayées|manqués|manquées|contaminés|blessés|exposés|dépassés délais|défaillants|non conformes|irréguliers|incomplets|erronés|sans emploi|en échec|en difficulté|à risque|vacant|inexacts|retardés',
      felt: "décrivent|disent|trouvé|trouvent|jouir|satisfaits|satisfaites|sont d'avis|estiment|croient|jugent|indiquent|déclarent|se sentent|ressentent|éprouvent|décriraient|affirment|considèrent|sont d'accord",
      done: 'en place|lancé|publié|signé|mis en service|adopté|approuvé',
    },
    verb: {
      make: 'organiser|tenir|élaborer|rédiger|créer|mettre en œuvre|réaliser|former|publier|préparer|concevoir|développer|recruter|embaucher|mener|produire|animer|planifier|participer|mettre à jour|effectuer|élaboration|création|mise en œuvre|organisation|rédaction|sensibiliser|informer|consulter|visiter|contrôler|auditer|évaluer|communiquer|rencontrer|mobiliser|recenser|cartographier|diffuser|accueillir',
      give: 'fournir|offrir|livrer|traiter|répondre|servir|aider|soutenir|assurer|appuyer|prêter',
      raise: 'augmenter|accroître|élever|hausser|augmentation|accroissement|élargir|doubler',
      better: 'améliorer|amélioration|renforcer|renforcement|développer|optimiser|favoriser|promouvoir|moderniser',
      cut: 'réduire|diminuer|baisser|limiter|réduction|diminution|raccourcir|éliminer|prévenir|minimiser|éviter|abaisser|lutter contre|combattre|supprimer|maîtriser|contenir|alléger|simplifier',
      keep: 'maintenir|conserver|préserver|garder|stabiliser|maintien',
      reach: "atteindre|garantir|respecter|obtenir|veiller|parvenir|s'assurer",
      start:
        'lancer|finaliser|achever|ouvrir|inaugurer|déployer|mettre en place|établir|signer|adopter|livrer|mise en place|lancement|introduire|moderniser le|rénover|construire|acquérir|acheter|installer|refondre|généraliser|expérimenter|instaurer|créer',
      see: 'surveiller|suivre|observer',
    },
    vague: {
      verb: "améliorer|amélioration|renforcer|renforcement|soutenir|optimiser|optimisation|favoriser|promouvoir|encourager|faciliter|moderniser|développer|contribuer|sensibiliser|appuyer|accompagner|valoriser|rationaliser|dynamiser|consolider|s'efforcer|viser à|veiller|poursuivre|intensifier|approfondir|enrichir|simplifier|valorisation|modernisation|consolidation|participer à|conforter|pérenniser",
      term: 'efficace|efficaces|efficacement|efficacité|efficience|efficient|rapide|rapidement|en temps opportun|opportun|approprié|appropriée|appropriés|appropriées|adapté|adaptés|judicieux|clairement|sécurisée|haut niveau|niveau élevé|pertinentes|adéquat|adéquate|adéquats|suffisant|suffisante|raisonnable|de qualité|de grande qualité|haute qualité|meilleur|meilleure|meilleurs|mieux|bon|bonne|bons|considérable|significatif|significative|pertinent|pertinents|pertinente|innovant|innovants|innovante|optimal|optimale|régulièrement|en continu|si possible|au besoin|le cas échéant|dans la mesure du possible|divers|diverses|transparent|transparente|façon transparente|de façon sécuritaire|de bonne foi|la mesure dans laquelle|mesure dans laquelle|utile|utiles|convenable|satisfaisant|acceptable|flexible|robuste|fiable|fiables|équitable|professionnel|harmonieux|jugées efficaces|jugés efficaces|efficaces pour|quasi réel|temps quasi réel|valable|à temps|état acceptable|tout en œuvre|améliorée|amélioré|grandement|minimal|peu ou pas|efficients|efficiente|efficientes|meilleures|bonnes|condition appropriée|dans les meilleurs délais|meilleurs délais|au mieux|rapides|performant|performante|performants|qualitatif|exemplaire|dynamique|harmonieuse|attractif|attractive|convivial|adéquates|adaptée|adaptées|optimisé|optimisée|de manière efficace|autant que possible|judicieuse|rigoureux|rigoureuse|rigoureusement',
      mild: 'accru|accrue|renforcé|renforcée|moderne|modernes|simple|simples|majeur|majeure|prioritaire|prioritaires|essentiel|essentielle|sûr|sûre|diversifié|diversifiés|important|importante|stratégique|stratégiques|critiques|clé|clés|durable|durables|inclusif|inclusive|clair|claire|sécurisée|certains|nombreux|plusieurs|continu|continue',
      noun: 'efficacité|efficience|transparence|mobilisation|culture|collaboration|visibilité|rayonnement|leadership|image|résilience|diversité|harmonisation|cohésion|attractivité|compétitivité|prévention|gouvernance|coordination|cohérence|accessibilité|responsabilisation|modernisation',
    },
    defined: {
      named:
        'norme|normes|standard|selon|conformément|défini|définis|définie|échelle|sondage|indice|critères|établis|établies|établi|établie|prescrits|fixés|exprimée en pourcentage|exprimé en pourcentage',
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
        "chiffre d'affaires|ventes|bénéfice|bénéfices|marge|coût|coûts|dépenses|budget|budgets|recettes|revenus|rentabilité|résultat net|trésorerie|dette|dettes|créances|financement|investissement|investissements|prix|dollars|euros|€|$|montant|passif|passifs|salaires|masse salariale|crédits|frais|charges|économies|valeur|ebitda|réduction des passifs|autorisation de dépenser|recettes fiscales|recouvrement|dons|fonds propres|endettement|déficit|excédent|impayés|surcoûts|coût moyen|coût unitaire|tarif|tarifs|loyer|loyers|chiffre d'affaires par|cotisations|salaire|redevances",
      weak: 'financier|financière|financiers|paiement|paiements|subventions|fonds|contrats|bonus|impôt|impôts|rémunération',
      never:
        'états financiers|gestion financière|rapports financiers|information financière|renseignements financiers|risques financiers|risque financier|valeurs de la fonction|valeurs et éthique|respecter le budget|budget fédéral|respect du budget|rapport coût|sans frais|contrôle budgétaire|dialogue budgétaire|direction du budget',
    },
    scale: {
      named: 'sondage|sondages|enquête|échelle|sur une échelle|questionnaire|grille|note sur|nps|csat|indice|points',
    },
    judged: {
      felt: 'satisfaction|satisfaits|engagement|mobilisation|confiance|qualité|compétences|leadership|moral|bien-être|culture|perception|image|réputation|expérience|utilité|efficacité|nps|csat|climat',
    },
    punitive: {
      threat:
        'amende|amendes|pénalité|pénalités|sanction|sanctions|retenue|retenues|avertissement|licenciement|réprimande|malus|retrait de prime|punition',
    },
  },
};
