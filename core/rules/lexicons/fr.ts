import type { FactLexicon } from './role.ts';

export const frenchFacts: FactLexicon = {
  language: 'fr',
  phrases: {
    measure: {
      count: "nombre|nombre de|nbre|nb|total|quantité|volume|effectif|effectifs|nombre d'|fréquence|montant",
      share: 'pourcentage|pourcentage des|%|proportion|part|taux|taux de|ratio de',
      ratio: 'ratio|rapport|coefficient|facteur|couverture|densité|productivité',
      time: 'délai|délais|durée|temps|jours|heures|âge|ancienneté|vitesse|ponctualité|rapidité',
      money: "chiffre d'affaires|coût|coûts|dépenses|budget|marge|bénéfice|recettes|revenus|valeur",
      score: 'score|note|notation|cote|points|nps|csat|satisfaction',
      rank: 'rang|classement|position',
      index: 'indice|niveau|degré|degré de|mesure dans laquelle|la mesure dans laquelle|état|étendue|échelle',
      quantity:
        'moyenne|moyen|médiane|croissance|augmentation|réduction|diminution|consommation|émissions|capacité|écart|variation',
    },
    thing: {
      'outcome + financial finance itself':
        "bénéfice|bénéfices|marge|marge brute|rentabilité|résultat net|résultat d'exploitation|ebitda|trésorerie|flux de trésorerie|rendement du capital",
      'outcome + customer service itself':
        'satisfaction|satisfaction client|satisfaction de la clientèle|satisfaits|fidélité|fidélisation|confiance|expérience client|recommandation|nps|csat|rétention des clients|taux de renouvellement',
      'outcome + customer sales itself':
        'adoption|utilisation|utilisateurs actifs|abonnés|visiteurs|visites du site|téléchargements|participation|fréquentation|conversion|prospects|nouveaux clients|part de marché|notoriété|inscriptions|citations|consultations en ligne',
      'outcome + financial sales itself': "chiffre d'affaires|ventes|revenus|recettes|panier moyen",
      'outcome - customer service itself':
        'plaintes|réclamations|attrition|désabonnement|retours|remboursements|annulations|litiges|griefs|perte de clients',
      'outcome - customer safety itself':
        'accidents|blessures|incidents|décès|mortalité|criminalité|chômage|pauvreté|émissions|gaz à effet de serre|ges|pollution|harcèlement|victimes|discrimination|infractions|sites contaminés|passif|passifs|passif environnemental|stress|incidents signalés|évènements dangereux|événements dangereux|occurrences dangereuses|comportements sexuels|déchets',
      'outcome + customer service':
        "emploi|survie|espérance de vie|diplômés|vaccination|logement|accès|santé|sécurité|citoyens|public canadien|énergie propre|énergies renouvelables|véhicules hybrides|hybrides|qualité de l'air|recyclage",
      'outcome + learning people itself':
        'satisfaction des employés|engagement des employés|mobilisation|bien-être|sain sur le plan psychologique|sentiment de satisfaction|maintien en poste|rétention du personnel|psychologiquement sain|climat de travail',
      'outcome - learning people itself':
        'roulement|rotation du personnel|taux de roulement|absentéisme|congés de maladie|départs volontaires',
      'process - process service itself':
        "délai de réponse|délai de traitement|temps de réponse|temps d'attente|temps de traitement|délai de résolution|délai d'embauche|arriéré|arriérés|retards|retard|en souffrance",
      'process - process production itself':
        "taux d'erreur|défauts|erreurs|taux d'erreur|rebuts|pannes|pannes majeures|interruptions|temps d'arrêt|non-conformités|écarts|défaillances|lacunes|ruptures de stock|stocks excédentaires|excédentaires|non disponibles",
      'process + process production itself':
        "productivité|efficacité|efficience|disponibilité|disponibilité opérationnelle|rendement|taux d'utilisation|maintenance préventive|capacité|état de service|bon état de service|économies",
      'process + process quality itself':
        "respect des délais|ponctualité|qualité|exactitude|conformité|normes de service|norme de service|calendrier|calendrier approuvé|portée|exigences|recommandations|objectifs|cibles|cible|taux de réussite|taux d'achèvement|livraison à temps|répondu|répondues|délais|respectés|mis en œuvre|prévisions|prêts|aptes|services en ligne",
      'process - financial finance itself':
        'coût|coûts|dépenses|charges|frais|dettes|dette|créances|coût par|coût de revient|écart budgétaire',
      'input + learning people':
        "effectif|effectifs|employés|personnel|postes|embauches|dotation|cadres|membres de l'équipe|membres de l'équipe de la défense|femmes|minorités visibles|minorité visible|autochtones|personnes handicapées|femme|recrutement|main-d'œuvre|militaires|membres des forces armées|heures supplémentaires|autochtone|force régulière|force de réserve",
      'input + financial finance':
        'budget|budgets|financement|fonds|investissement|investissements|crédits|subventions reçues|parc de véhicules|véhicules|flotte|équipements|biens immobiliers',
      'activity + process project':
        "réunions|réunion|ateliers|atelier|conférences|séminaires|événements|évènements|campagnes|publications|articles|rapports|rapport|documents|guides|guide|plans|plan|stratégies|stratégie|politiques|politique|cadre|initiatives|initiative|projets|projet|activités|activité|études|étude|recherches|consultations|visites|présentations|communiqués|vérifications|audits|évaluations|examens|partenariats|ententes|protocoles d'entente|collaborations|exercices|jalons|livrables|tâches|échange de connaissances|séances|mise en place|élaboration|création|sondages",
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
      good: 'rempli|remplis|occupés|mises en œuvre|mis en œuvre|en bon état|respectés|dépassés|remplie|occupée|fonctionnels|satisfaits|satisfaites|réussis|prêts|prêtes|aptes|comblés|disponibles|en ligne|accessibles|atteints|atteintes|atteignent|efficaces|sains|opérationnels|adoptés|améliorés|pourvus|dotés|capables',
      bad: 'en retard|manque|souffrant|rejetés|refusés|en souffrance|vacants|pénuries critiques|excédentaires|échoués|défectueux|incorrects|négatifs|insuffisantes|non disponibles|absents',
      felt: "décrivent|disent|trouvé|trouvent|jouir|satisfaits|satisfaites|sont d'avis|estiment|croient|jugent|indiquent|déclarent|se sentent|ressentent|s'identifient|éprouvent|décriraient|affirment|considèrent|sont d'accord",
      done: 'en place|lancé|publié|signé|mis en service|adopté|approuvé',
    },
    verb: {
      make: 'organiser|tenir|élaborer|rédiger|créer|mettre en œuvre|réaliser|former|publier|préparer|concevoir|développer|recruter|embaucher|mener|produire|animer|planifier|participer|mettre à jour|effectuer|élaboration|création|mise en œuvre|organisation|rédaction',
      give: 'fournir|offrir|livrer|traiter|répondre|servir|aider|soutenir|assurer|appuyer|prêter',
      raise: 'augmenter|accroître|élever|hausser|augmentation|accroissement|élargir|doubler',
      better: 'améliorer|amélioration|renforcer|renforcement|développer|optimiser|favoriser|promouvoir|moderniser',
      cut: 'réduire|diminuer|baisser|limiter|réduction|diminution|raccourcir|éliminer|prévenir|minimiser|éviter|abaisser',
      keep: 'maintenir|conserver|préserver|garder|stabiliser|maintien',
      reach: "atteindre|garantir|respecter|obtenir|veiller|parvenir|s'assurer",
      start:
        'lancer|finaliser|achever|ouvrir|inaugurer|déployer|mettre en place|établir|signer|adopter|livrer|mise en place|lancement|introduire',
      see: 'surveiller|suivre|observer',
    },
    vague: {
      verb: "améliorer|amélioration|renforcer|renforcement|soutenir|optimiser|optimisation|favoriser|promouvoir|encourager|faciliter|moderniser|développer|contribuer|sensibiliser|appuyer|accompagner|valoriser|rationaliser|dynamiser|consolider|s'efforcer|viser à",
      term: 'efficace|efficaces|efficacement|efficacité|efficience|efficient|rapide|rapidement|en temps opportun|opportun|approprié|appropriée|appropriés|appropriées|adapté|adaptés|judicieux|clairement|sécurisée|haut niveau|niveau élevé|pertinentes|adéquat|adéquate|adéquats|suffisant|suffisante|raisonnable|de qualité|de grande qualité|haute qualité|meilleur|meilleure|meilleurs|mieux|bon|bonne|bons|important|importante|considérable|significatif|significative|pertinent|pertinents|pertinente|stratégique|stratégiques|durable|durables|innovant|innovants|innovante|optimal|optimale|régulièrement|continu|continue|en continu|si possible|au besoin|le cas échéant|dans la mesure du possible|divers|diverses|plusieurs|certains|nombreux|transparent|transparente|façon transparente|de façon sécuritaire|de bonne foi|degré|la mesure dans laquelle|mesure dans laquelle|utile|utiles|convenable|satisfaisant|acceptable|nécessaire|nécessaires|flexible|robuste|fiable|fiables|inclusif|inclusive|équitable|clair|claire|professionnel|harmonieux|critiques|clés|clé|diversifié|jugées efficaces|jugés efficaces|efficaces pour|quasi réel|temps quasi réel|valable|à temps|état acceptable|tout en œuvre|améliorée|amélioré|grandement|minimal|peu ou pas',
      noun: 'efficacité|efficience|transparence|mobilisation|culture|collaboration|visibilité|rayonnement|leadership|image|résilience|diversité|harmonisation|cohésion',
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
        "chiffre d'affaires|ventes|bénéfice|bénéfices|marge|coût|coûts|dépenses|budget|budgets|recettes|revenus|rentabilité|résultat net|trésorerie|dette|dettes|créances|financement|investissement|investissements|prix|dollars|euros|€|$|montant|passif|passifs|salaires|masse salariale|crédits|frais|charges|économies|valeur|ebitda|réduction des passifs|autorisation de dépenser",
      weak: 'financier|financière|financiers|paiement|paiements|subventions|fonds|contrats|bonus|impôt|impôts|rémunération',
      never:
        'états financiers|gestion financière|rapports financiers|information financière|renseignements financiers|risques financiers|risque financier|valeurs de la fonction|valeurs et éthique|respecter le budget|budget fédéral',
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
