import type { FactLexicon } from './role.ts';

export const germanFacts: FactLexicon = {
  language: 'de',
  phrases: {
    measure: {
      count:
        'anzahl|zahl|menge|summe|umfang|volumen|gesamtzahl|häufigkeit|fallzahl*|*anzahl|*zahl|*zahlen|*menge|*volumen',
      share: 'anteil*|prozent*|prozentanteil|quote|rate|prozentsatz|grad|*quote|*rate|*grad|*anteil|*satz',
      ratio: 'verhältnis|kennzahl|faktor|deckung|dichte|*dichte|*verhältnis|auslastung|produktivität',
      time: 'zeit|zeiten|dauer|frist|tage|stunden|wartezeit|durchlaufzeit|alter|*dauer|*zeit|*zeiten|*frist|*fristen|termintreue|pünktlichkeit|durchschnittswert',
      money: 'umsatz|kosten|gewinn|ergebnis|erlös|budget|preis|*kosten|*umsatz|*erlöse|aufwand|ertrag',
      score: 'note|punkte|bewertung|score|nps|csat|zufriedenheit|*note|*bewertung|*zufriedenheit',
      rank: 'rang|platz|ranking',
      index: 'index|niveau|stufe|*index|*niveau',
      quantity:
        'durchschnitt*|mittelwert|wachstum|steigerung|senkung|zunahme|abnahme|verbrauch|leistung|kapazität|emissionen|*verbrauch|*emissionen|*wachstum',
    },
    thing: {
      'outcome + financial finance itself':
        'gewinn*|ergebnis|marge*|deckungsbeitrag*|rendite*|ebit|ebitda|cashflow|cash-flow|rentabilität|*gewinn|*marge|*rendite',
      'outcome + customer service itself':
        'zufriedenheit|kundenzufriedenheit|bürgerzufriedenheit|kundenbindung|weiterempfehlung*|vertrauen|nps|csat|*zufriedenheit|kundentreue|loyalität|wiederkauf*',
      'outcome + customer sales itself':
        'neukunden|marktanteil|konversion*|conversion*|leads|besucher|besucherzahl*|nutzer|abonnenten|teilnahmequote|teilnehmer*|teilnahme|bekanntheit*|reichweite|abschlussquote|*besucher|*nutzer|nutzung*|inanspruchnahme',
      'outcome + financial sales itself':
        'umsatz*|erlös*|ertrag|erträge|auftragseingang|*umsatz|steuereinnahmen|einnahmen',
      'outcome - customer service itself':
        'beschwerde*|reklamation*|kündigung*|abwanderung*|retouren|stornierung*|stornoquote|abweisungsrate|*beschwerden|rückgabe*',
      'outcome - customer safety itself':
        'unfall*|unfälle|arbeitsunfälle|verletzung*|todesfälle|sterblichkeit*|kriminalität*|straftaten|arbeitslosigkeit|arbeitslosenquote|armut*|emissionen|treibhausgas*|co2*|schäden|brände|vorfälle|gewalt|*unfälle|*emissionen|energieverbrauch|wasserverbrauch',
      'outcome + customer service':
        'erwerbsquote|beschäftigungsquote|erwerbstätigenquote|lebenserwartung|bildungsstand|abschlüsse|absolventen|kinderbetreuung*|betreuungsquote|versorgung*|barrierefrei*|gesundheit*|transparenz|gleichstellung|frauen|personen|bürger*|haushalte|erneuerbar*|recyclingquote|luftqualität|wohnung*|zugang|teilhabe|integration',
      'outcome + learning people itself':
        'mitarbeiterzufriedenheit|mitarbeiterbindung|mitarbeiterengagement|engagement|betriebsklima',
      'outcome - learning people itself': 'fluktuation*|krankenstand*|krankheitsquote|fehlzeiten|fehltage|absentismus',
      'process - process service itself':
        'reaktionszeit|antwortzeit|bearbeitungszeit*|bearbeitungsdauer|wartezeit*|durchlaufzeit*|verfahrensdauer|erledigungsdauer|lösungszeit|lieferzeit|rückstand|rückstände|überfällig*|verspätung*|offene posten',
      'process - process production itself':
        'ausschuss*|fehler*|fehlerquote|nacharbeit*|stillstand*|ausfall*|ausfälle|ausfallzeit*|mängel|störung*|abweichung*|verlust*|verschwendung|bestand|lagerbestand',
      'process + process production itself':
        'produktivität|effizienz|auslastung*|verfügbarkeit*|oee|anlagenverfügbarkeit|durchsatz|umschlag*|lagerumschlag|leistung|wirkungsgrad|deckungsgrad|kostendeckungsgrad|einsparung*',
      'process + process quality itself':
        'termintreue|liefertreue|pünktlichkeit|qualität*|genauigkeit|einhaltung|umsetzungsgrad|erfüllungsgrad|vollständigkeit|compliance|erledigungsquote|aufklärungsquote|erfolgsquote|besetzungsquote|bescheide|bearbeitung|bestandskraft|zielerreichung*|abdeckung|umsetzung',
      'process - financial finance itself':
        'kosten*|ausgaben|aufwand|aufwendungen|verbindlichkeiten|forderungen|forderungslaufzeit|schulden|verschuldung|stückkosten|personalkosten|materialkosten|*kosten|*ausgaben|*aufwendungen|zuschussbedarf',
      'input + learning people':
        'mitarbeiter*|personal|beschäftigte*|stellen|planstellen|vze|vzä|einstellungen|fachkräfte|auszubildende|führungskräfte|personalstand|frauenanteil|überstunden',
      'input + financial finance':
        'budget*|mittel|haushaltsmittel|fördermittel|investition*|finanzierung|ausstattung|fahrzeuge',
      'activity + process project':
        'veranstaltung*|sitzung*|besprechung*|workshop*|konferenz*|tagung*|messe|messen|kampagne*|veröffentlichung*|publikation*|bericht*|berichte|dokument*|dokumentation*|konzept*|plan|pläne|leitfaden|leitfäden|projekt*|maßnahme*|initiative*|prüfung*|audit*|kontrollen|beratungsgespräch*|besuch|besuche|kundenbesuche|anrufe|pressemitteilung*|beiträge|umfrage*|studie*|aktion*|präventionstag*|*veranstaltungen|*präventionstages|*tages|termin*|teilnahme an|durchführung|erstellung|einführung|entwicklung|aufbau',
      'activity + learning learning':
        'schulung*|fortbildung*|weiterbildung*|seminar*|training*|kurse|kurs|lehrgang|lehrgänge|zertifizierung*|unterweisung*|*schulungen|schulungstage',
      'output 0 customer service':
        'anträge|antrag|anfragen|fälle|vorgänge|eingänge|anmeldungen|akten|gesuche|notrufe|einsätze|*anträge|*anfragen|*fälle',
      'output + customer service':
        'kunden|patienten|klienten|genehmigungen|leistungen|produkte|dienstleistungen|lieferungen|aufträge|bestellungen|verträge|beratungen|beratene|betreute|ausleihen|medien|fahrten|fahrgäste|führungen|schüler|kinder|studierende|plätze|wohneinheiten|rechnungen|stück',
    },
    people: {
      staff: 'mitarbeiter*|beschäftigte*|personal|führungskräfte|team|teams|kollegen|bedienstete*',
      client:
        'kunden|bürger*|patienten|nutzer|einwohner|frauen|schüler|klienten|besucher|personen|unternehmen|haushalte|kinder|familien|jugendliche|partner',
    },
    state: {
      served:
        'bearbeitet*|erledigt*|ausgestellt*|beraten*|betreut*|geliefert*|abgeschlossen*|durchgeführt*|genehmigt*|verkauft*|produziert*|versorgt*|bereitgestellt*|erteilt*',
      received: 'eingegangen*|eingereicht*|gestellt*|beantragt*|gemeldet*',
      trained: 'geschult*|zertifiziert*|eingestellt*|qualifiziert*|fortgebildet*|weitergebildet*',
      timely:
        'fristgerecht*|termingerecht*|rechtzeitig|innerhalb|pünktlich*|in weniger als|im budget|im zeitplan|planmäßig',
      good: 'erfolgreich*|bestanden*|zufrieden*|besetzt*|erreicht*|korrekt*|aufgeklärt*|erfüllt*|umgesetzt*|digital*|barrierefrei*|bestandskräftig*',
      bad: 'verspätet*|fehlerhaft*|überfällig*|abgelehnt*|abgewiesen*|mangelhaft*|offen*|unbesetzt*|defekt*',
      felt: 'zufrieden*|bewerten|empfinden|fühlen|geben an|sehr zufrieden',
      done: 'liegt vor|vorhanden|eingeführt|in betrieb|unterzeichnet|veröffentlicht|eingerichtet',
    },
    verb: {
      make: 'durchführen|durchführung|erstellen|erstellung|entwickeln|entwicklung|organisieren|veranstalten|schulen|einführen|einführung|aufbauen|aufbau|erarbeiten|erarbeitung|planen|planung|veröffentlichen|abhalten|prüfen|teilnehmen|vorbereiten|ausarbeitung|implementieren|implementierung|rekrutieren|einstellen',
      give: 'bearbeiten|bearbeitung|bereitstellen|bereitstellung|anbieten|beraten|betreuen|liefern|erbringen|versorgen|gewähren',
      raise: 'steigern|steigerung|erhöhen|erhöhung|ausbauen|ausbau|ausweiten|anheben|vergrößern|wachsen',
      better: 'verbessern|verbesserung|optimieren|optimierung|stärken|stärkung|fördern|förderung|weiterentwicklung',
      cut: 'senken|senkung|reduzieren|reduktion|reduzierung|verringern|verringerung|minimieren|vermeiden|vermeidung|verkürzen|verkürzung|abbauen|abbau|verhindern',
      keep: 'halten|erhalten|erhalt|beibehalten|sichern|sicherung|sicherstellung|aufrechterhaltung|stabilisieren',
      reach: 'erreichen|erreichung|gewährleisten|gewährleistung|sicherstellen|erfüllen|erzielen',
      start:
        'starten|abschließen|abschluss|eröffnen|eröffnung|inbetriebnahme|verabschieden|verabschiedung|unterzeichnen|einrichten|einrichtung|fertigstellen|fertigstellung|start|launch',
      see: 'beobachten|überwachen|monitoring',
    },
    vague: {
      verb: 'verbessern|verbesserung|erhöhung der transparenz|optimieren|optimierung|stärken|stärkung|fördern|förderung|unterstützen|unterstützung|weiterentwickeln|weiterentwicklung|intensivieren|intensivierung|modernisieren|modernisierung|sensibilisierung|beitragen|vorantreiben|ausbau der|sicherstellung einer|steigerung der effizienz|steigerung der attraktivität',
      term: 'erfolgreich*|effizient*|effektiv*|zeitnah*|rechtzeitig*|angemessen*|ausreichend*|hochwertig*|qualitativ hochwertig*|hohe qualität|hoher qualität|nachhaltig*|bedarfsgerecht*|bürgernah*|kundenorientiert*|zukunftsfähig*|zukunftsorientiert*|optimal*|bestmöglich*|möglichst|schnell*|zügig*|gut|gute|guter|gutes|besser*|erheblich*|deutlich*|wesentlich*|signifikant*|sinnvoll*|zweckmäßig*|wirtschaftlich*|sparsam*|regelmäßig*|kontinuierlich*|laufend*|stetig*|transparent*|professionell*|flexibel|flexible|modern*|attraktiv*|umfassend*|ganzheitlich*|relevant*|soweit möglich|nach bedarf|bei bedarf|verschiedene*|diverse|mehrere|einige|viele|reibungslos*|zufriedenstellend*|geeignet*|erforderlich*|fair*|verantwortungsvoll*|innovativ*|proaktiv*',
      noun: 'transparenz|effizienz|nachhaltigkeit|attraktivität|wirtschaftlichkeit|zusammenarbeit|kommunikation|kundenorientierung|bürgernähe|qualität der arbeit|image|zukunftsfähigkeit|flexibilität|akzeptanz',
    },
    defined: {
      named:
        'standard*|norm|norme*|iso|din|gemäß|nach|laut|definiert*|skala|umfrage*|befragung*|index|kriterien|benchmark|innerhalb',
    },
    joint: {
      purpose: 'um|zur|zum|damit|mit dem ziel|zwecks|für die|sodass',
      of: 'der|des|von|an|am',
      break:
        'in|im|an|auf|bei|durch|über|unter|mit|für|gegen|nach|vor|zwischen|die|das|welche|pro|je|aus|gemäß|innerhalb|ohne|seit|ab|bis',
      and: 'und|oder|,|/|sowie|bzw',
    },
    money: {
      strong:
        'umsatz*|gewinn*|kosten*|budget*|erlös*|marge*|ausgaben|einnahmen|erträge|ertrag|aufwand|aufwendungen|ergebnis vor|ebit|ebitda|rendite*|deckungsbeitrag*|cashflow|cash-flow|schulden|verschuldung|forderungen|verbindlichkeiten|preis|preise|euro|eur|€|*kosten|*umsatz|*erlöse|*budget|*gewinn|*ausgaben|*einnahmen|steueraufkommen|zuschussbedarf|kostendeckungsgrad|eigenkapitalquote|liquidität|haushaltsmittel|investitionsvolumen|gehaltssumme|personalkosten|defizit|überschuss|auftragseingang',
      weak: 'finanz*|zahlung*|mittel|förder*|investition*|wert|gebühr*|vergütung',
      never: 'finanzbericht*|finanzausschuss|finanzamt|kostenlos*|kostenfrei*|preisverleihung*|zahlungsziel*',
    },
    scale: { named: 'umfrage*|befragung*|skala|fragebogen|schulnote*|nps|csat|bewertungsbogen|mystery*|punkte|index' },
    judged: {
      felt: 'zufriedenheit|*zufriedenheit|qualität|servicequalität|beratungsqualität|kompetenz*|engagement|motivation|betriebsklima|image|vertrauen|akzeptanz|attraktivität|führungsqualität|feedback|nps|csat|kundenerlebnis',
    },
    punitive: {
      threat:
        'strafe|strafen|bußgeld*|abzug|abzüge|gehaltskürzung*|bonuskürzung*|abmahnung*|sanktion*|kündigung wegen|malus',
    },
  },
};
