import type { FactLexicon } from './role.ts';

export const germanFacts: FactLexicon = {
  language: 'de',
  phrases: {
    measure: {
      count:
        'anzahl|zahl|menge|summe|umfang|volumen|gesamtzahl|häufigkeit|fallzahl*|*anzahl|*zahl|*zahlen|*menge|*volumen',
      share: 'anteil*|prozent*|quote|rate|grad|*quote|*rate|*grad|*anteil|fördersatz|steuersatz|zinssatz|hebesatz',
      ratio: 'verhältnis|kennzahl|faktor|deckung|dichte|*dichte|*verhältnis|auslastung|produktivität',
      time: 'zeit|zeiten|dauer|frist|tage|stunden|wartezeit|durchlaufzeit|alter|*dauer|*zeit|*zeiten|*frist|*fristen|durchschnittswert|tage bis|*laufzeit|laufzeit|durchschnittsalter',
      money: 'umsatz|kosten|gewinn|ergebnis|erlös|budget|preis|*kosten|*umsatz|*erlöse|aufwand|ertrag',
      score: 'note|punkte|bewertung|score|nps|csat|zufriedenheit|*note|*bewertung|*zufriedenheit|*score',
      rank: 'rang|platz|ranking',
      index: 'index|niveau|stufe|*index|*niveau',
      quantity:
        'durchschnitt*|mittelwert|wachstum|steigerung|senkung|zunahme|abnahme|verbrauch|leistung|kapazität|emissionen|*verbrauch|*emissionen|*wachstum|bestand|*menge|fläche|tonnen',
    },
    thing: {
      'outcome + financial finance itself':
        'gewinn*|ergebnis|marge|margen|marge*|deckungsbeitrag*|rendite*|ebit|ebitda|cashflow|cash-flow|rentabilität|*gewinn|*marge|*rendite|*ertrag|*überschuss|jahresüberschuss|eigenkapital*|liquidität*|kostendeckung*|wirtschaftlichkeit',
      'outcome + customer service itself':
        'zufriedenheit|kundenzufriedenheit|bürgerzufriedenheit|kundenbindung|weiterempfehlung*|vertrauen|nps|csat|*zufriedenheit|kundentreue|loyalität|wiederkauf*|*bewertung|*bindung|*empfehlung*|lebensqualität|wohlbefinden|sicherheitsgefühl|*vertrauen|luftqualität|neukundengewinnung',
      'outcome + customer sales itself':
        'neukunden|marktanteil|konversion*|conversion*|leads|besucher|besucherzahl*|nutzer|abonnenten|teilnahmequote|teilnehmer*|teilnahme|bekanntheit*|reichweite|abschlussquote|*besucher|*nutzer|nutzung*|inanspruchnahme|stammkunden*|kundenakquise*|neue patienten|neue kunden|bestellungen|folgeaufträge|belegung*|gäste*|übernachtungen|fahrgast*|*beteiligung|wahlbeteiligung|erfolgsquote|*erfolgsquote|angebotsquote|wiederkehr*|*konversion*|klickrate|öffnungsrate',
      'outcome + financial sales itself':
        'umsatz*|erlös*|ertrag|erträge|auftragseingang|*umsatz|steuereinnahmen|einnahmen|durchschnittsbon|bestellwert|warenkorb*|tagesumsatz|auftragswert|auftragsbestand|drittmittel*|spenden*|steueraufkommen|trinkgeld*|*einnahmen|*erträge|*umsätze|neuaufträge|auftragsvolumen',
      'outcome - customer service itself':
        'beschwerde*|reklamation*|kündigung*|abwanderung*|retouren|stornierung*|stornoquote|abweisungsrate|*beschwerden|rückgabe*|*reklamationen|kundenverlust*|no-show*|widersprüche|widerspruchsquote|klagen|schulabbrecher*|abbrecher*|abbruch*|stornorate|mahnungen|rückläufer|*abbrecher|*abbrecherquote|*abbruchquote',
      'outcome - customer safety itself':
        'unfall*|unfälle|arbeitsunfälle|verletzung*|todesfälle|sterblichkeit*|kriminalität*|straftaten|arbeitslosigkeit|arbeitslosenquote|armut*|emissionen|treibhausgas*|co2*|schäden|brände|vorfälle|gewalt|*unfälle|*emissionen|energieverbrauch|wasserverbrauch|*kriminalität|*armut|*losigkeit|*sterblichkeit|sturzrate|stürze|dekubitus*|infektion*|*infektionen|suizid*|obdachlos*|wohnungslos*|arbeitslose|feinstaub*|lärm*|*abfall|abfall*|restmüll*|*müll|hospitalisierung*|rückfall*|verletzte|tote|*verbrauch|*belastung|flächenverbrauch|food-waste|verschwendung|*verschwendung|*schäden|verkehrstote*|*tote|*toten|*opfer',
      'outcome + customer service':
        'erwerbsquote|beschäftigungsquote|erwerbstätigenquote|lebenserwartung|bildungsstand|abschlüsse|absolventen|kinderbetreuung*|betreuungsquote|versorgung*|barrierefrei*|gesundheit*|transparenz|gleichstellung|frauen|personen|haushalte|erneuerbar*|recyclingquote|wohnung*|zugang|integration|impfquote|*abschlüsse|studienanfänger*|*versorgung|verkehrssicherheit|*sicherheit|schüler*|lebensstandard|erwerbsbeteiligung|*gesundheit|teilhabe*|*zugang|bürgerinnen|bürger',
      'outcome + learning people itself':
        'mitarbeiterzufriedenheit|mitarbeiterbindung|mitarbeiterengagement|engagement|betriebsklima',
      'outcome - learning people itself':
        'fluktuation*|krankenstand*|fehlzeiten|fehltage|absentismus|krankheits*|ausfalltage|krankenquote|kündigungsquote|fehlzeitenquote',
      'process - process service itself':
        'reaktionszeit|antwortzeit|bearbeitungszeit*|bearbeitungsdauer|wartezeit*|durchlaufzeit*|verfahrensdauer|erledigungsdauer|lösungszeit|lieferzeit|rückstand|rückstände|überfällig*|verspätung*|offene posten|*rückstand|*rückstände|terminvorlauf|debitorenlaufzeit|behebungszeit|*behebungszeit|verweildauer|liegezeit*|rüstzeit*|taktzeit*|leerstand*|vakanz*',
      'process - process production itself':
        'ausschuss*|fehler*|nacharbeit*|stillstand*|ausfall*|ausfälle|mängel|störung*|abweichung*|verlust*|verschwendung|bestand|lagerbestand|*fehler|*fehlerquote|*ausfälle|*mängel|*verstöße|verstöße|*verluste|verschnitt|*verschnitt|schwund|*abweichungen|*überschreitung*|*ausschuss|falsch-positiv*|fehlalarm*|schwachstellen|überfälligkeit*|probleme',
      'process + process production itself':
        'produktivität|effizienz|auslastung*|verfügbarkeit*|oee|anlagenverfügbarkeit|durchsatz|umschlag*|lagerumschlag|leistung|wirkungsgrad|deckungsgrad|kostendeckungsgrad|einsparung*|*auslastung|*verfügbarkeit|*produktivität|*effizienz|uptime|tischrotation|*umschlag|*leistung',
      'process + process quality itself':
        'termintreue|liefertreue|pünktlichkeit|qualität*|genauigkeit|einhaltung|umsetzungsgrad|erfüllungsgrad|vollständigkeit|compliance|erledigungsquote|aufklärungsquote|erfolgsquote|besetzungsquote|bescheide|bearbeitung|bestandskraft|zielerreichung*|abdeckung|umsetzung|*treue|*qualität|*qualitätsindex|*genauigkeit|prozessfähigkeit|*erfüllung|*deckung|*standards|datenqualität|erreichbarkeit|lieferfähigkeit|löschrate',
      'process - financial finance itself':
        'kosten*|ausgaben|aufwand|aufwendungen|verbindlichkeiten|forderungen|forderungslaufzeit|schulden|verschuldung|stückkosten|personalkosten|materialkosten|*kosten|*ausgaben|*aufwendungen|zuschussbedarf|wareneinsatz*|materialeinsatz|*aufwand|mietkosten|forderungsausfälle|schuldenstand|pro-kopf-verschuldung|amortisations*|abschreibung*|mietrückst*|*außenstände|zahlungsrückst*',
      'input + learning people':
        'mitarbeiter*|personal|beschäftigte*|stellen|planstellen|vze|vzä|einstellungen|fachkräfte|auszubildende|führungskräfte|personalstand|lehrkräfte|ärzte|pflegekräfte|pflegepersonal|ehrenamtliche|personalschlüssel|*personal|*einstellungen|frauenanteil*|personalbesetzung*|stellenbesetzung*|ausbildungsquote',
      'input - learning people itself': 'überstunden*|mehrarbeit*',
      'input + financial finance':
        'budget*|mittel|haushaltsmittel|fördermittel|investition*|finanzierung|ausstattung|fahrzeuge',
      'activity + process project':
        'veranstaltung*|sitzung*|besprechung*|workshop*|konferenz*|tagung*|messe|messen|kampagne*|veröffentlichung*|publikation*|bericht*|dokument*|konzept*|plan|pläne|leitfaden|leitfäden|projekt*|maßnahme*|initiative*|prüfung*|audit*|kontrollen|beratungsgespräch*|kundenbesuche|anrufe|pressemitteilung*|beiträge|umfrage*|studie*|aktion*|präventionstag*|*veranstaltungen|*präventionstages|*tages|termin*|teilnahme an|durchführung|erstellung|einführung|entwicklung|aufbau|*kontrollen|*aktionen|*projekte|*maßnahmen|*berichte|pressearbeit|*treffen|arbeitskreis*|informationsveranstaltung*|beratungstermine|hausbesuche|newsletter|broschüre*|flyer|*konzept|*plan|strategie*|richtlinie*|satzung*|website|webseite|system|systeme|plattform|portal|app|angebote|offerten|kundentermine|außendienstbesuche',
      'activity + learning learning':
        'schulung*|fortbildung*|weiterbildung*|seminar*|training*|kurse|kurs|lehrgang|lehrgänge|zertifizierung*|unterweisung*|*schulungen|ausbildungsstunden',
      'output 0 customer service':
        'anträge|antrag|anfragen|fälle|vorgänge|eingänge|anmeldungen|akten|gesuche|notrufe|einsätze|*anträge|*anfragen|*fälle|*besuche|*bescheide|aufenthaltserlaubnisse',
      'output + customer service':
        'kunden|patienten|klienten|genehmigungen|leistungen|produkte|dienstleistungen|lieferungen|aufträge|bestellungen|verträge|beratungen|beratene|betreute|ausleihen|medien|fahrten|fahrgäste|führungen|schüler|kinder|studierende|plätze|wohneinheiten|rechnungen|stück|untersuchungen|*untersuchungen|behandlungen|eingriffe|operationen|schulen|einsätze|betriebe|vermittlungen|kitaplätze',
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
      good: 'erfolgreich*|bestanden*|zufrieden*|besetzt*|erreicht*|korrekt*|aufgeklärt*|erfüllt*|umgesetzt*|digital*|barrierefrei*|bestandskräftig*|fehlerfrei*|vollständig*|angenommen*|wiederkehrend*|zugelassen*|saniert*|vermittelt*|geimpft*|angeschlossen*|erneuerbar*|stabil*|zahlend*|aktiv*',
      bad: 'verspätet*|fehlerhaft*|überfällig*|abgelehnt*|abgewiesen*|mangelhaft*|offen*|unbesetzt*|defekt*|fehlend*|versäumt*|abgebrochen*|gekündigt*|ausgefallen*|ungeplant*|unentschuldigt*|unerledigt*|beschädigt*|verletzt*|armutsgefährdet*|erwerbslos*|langzeitarbeitslos*|gefährdet*|nicht erschienen*|nicht|druckgeschwüren|verlassen|mit beschwerden|mit nacharbeit',
      felt: 'zufrieden*|bewerten|empfinden|fühlen|geben an|sehr zufrieden',
      done: 'liegt vor|vorhanden|eingeführt|in betrieb|unterzeichnet|veröffentlicht|eingerichtet|benannt|ernannt|installiert|umgestellt|fertiggestellt|eröffnet|verabschiedet|beschlossen',
    },
    verb: {
      make: 'durchführen|durchführung|erstellen|erstellung|entwickeln|entwicklung|organisieren|veranstalten|schulen|einführen|einführung|aufbauen|aufbau|erarbeiten|erarbeitung|planen|planung|veröffentlichen|abhalten|prüfen|teilnehmen|vorbereiten|ausarbeitung|implementieren|implementierung|rekrutieren|einstellen|besuchen|dokumentieren|analysieren|evaluieren|informieren|fortbilden|bewerben|erheben|ausrichten|schulung',
      give: 'bearbeiten|bearbeitung|bereitstellen|bereitstellung|anbieten|beraten|betreuen|liefern|erbringen|versorgen|gewähren',
      raise: 'steigern|steigerung|erhöhen|erhöhung|ausbauen|ausbau|ausweiten|anheben|vergrößern|wachsen',
      better: 'verbessern|verbesserung|optimieren|optimierung|stärken|stärkung|fördern|förderung|weiterentwicklung',
      cut: 'senken|senkung|reduzieren|reduktion|reduzierung|verringern|verringerung|minimieren|vermeiden|vermeidung|verkürzen|verkürzung|abbauen|abbau|verhindern|bekämpfen|bekämpfung|eindämmen|vermindern|verminderung|rückgang',
      keep: 'halten|erhalten|erhalt|beibehalten|sichern|sicherung|sicherstellung|aufrechterhaltung|stabilisieren',
      reach: 'erreichen|erreichung|gewährleisten|gewährleistung|sicherstellen|erfüllen|erzielen',
      start:
        'starten|abschließen|abschluss|eröffnen|eröffnung|inbetriebnahme|verabschieden|verabschiedung|unterzeichnen|einrichten|einrichtung|fertigstellen|fertigstellung|start|launch|umsetzen|realisieren|realisierung|errichten|errichtung|beschaffen|beschaffung|gründen|gründung|beschließen|sanierung|neubau|erneuern|sanieren|ersetzen|austauschen|benennen|ernennen|umstellen|verlegen|bauen|kaufen|anschaffen|installieren|migrieren|ablösen|nachrüsten|erneuerung|benennung|umzug',
      see: 'beobachten|überwachen|monitoring',
    },
    vague: {
      verb: 'verbessern|verbesserung|erhöhung der transparenz|optimieren|optimierung|stärken|stärkung|fördern|förderung|unterstützen|unterstützung|weiterentwickeln|weiterentwicklung|intensivieren|intensivierung|modernisieren|modernisierung|sensibilisierung|beitragen|vorantreiben|ausbau der|sicherstellung einer|steigerung der effizienz|steigerung der attraktivität|vertiefen|vertiefung|forcieren|etablieren|vernetzen|vernetzung|anstreben|positionieren|pflegen|intensiver|ausbauen|begleiten|gewährleistung einer|erhöhung der attraktivität|motivieren|begeistern|mitwirken|sensibilisieren|engagieren|voranbringen',
      term: 'erfolgreich*|effizient*|effektiv*|zeitnah*|rechtzeitig*|angemessen*|ausreichend*|hochwertig*|qualitativ hochwertig*|hohe qualität|hoher qualität|nachhaltig*|bedarfsgerecht*|bürgernah*|zukunftsfähig*|optimal*|bestmöglich*|möglichst|schnell*|zügig*|gut|gute|guter|gutes|besser*|erheblich*|deutlich*|wesentlich*|signifikant*|sinnvoll*|zweckmäßig*|wirtschaftlich*|sparsam*|regelmäßig*|kontinuierlich*|laufend*|stetig*|transparent*|professionell*|flexibel|flexible|modern*|attraktiv*|umfassend*|ganzheitlich*|relevant*|soweit möglich|nach bedarf|bei bedarf|verschiedene*|diverse|mehrere|einige|viele|reibungslos*|zufriedenstellend*|geeignet*|erforderlich*|fair*|verantwortungsvoll*|innovativ*|proaktiv*|einfachere*|kurzfristig*|unverzüglich*|ordnungsgemäß*|sachgerecht*|fachgerecht*|vertrauensvoll*|konstruktiv*|leistungsfähig*|qualifizierte*|nach möglichkeit|in angemessener*|aktive mitarbeit|aktive unterstützung|zuverlässig*|freundlich*|engagiert*|verlässlich*|ansprechend*|sauber*|harmonisch*|*orientiert*|*freundlich*|sorgfältig*|gewissenhaft*|strukturiert*|übersichtlich*|fristgemäß*|adäquat*|passend*|hohe servicequalität|hoher servicequalität|hohes niveau|hohem niveau',
      mild: 'höhere*|größere*|stärkere*|sichere*|wichtige*|strategisch*|zentral*|vielfältig*|gesund*|stabil*|hohe|hoher|hohes|hohen',
      noun: 'transparenz|effizienz|nachhaltigkeit|attraktivität|wirtschaftlichkeit|zusammenarbeit|kommunikation|bürgernähe|qualität der arbeit|image|zukunftsfähigkeit|flexibilität|akzeptanz|lebensqualität|servicequalität|vernetzung|digitalisierung|verkehrssicherheit|sicherheit|resilienz|innovation|qualität|wirksamkeit|*wirksamkeit|teamfähigkeit|zuverlässigkeit|eigeninitiative|*orientierung|wettbewerbsfähigkeit|führungskultur|teamgeist|sorgfalt|belastbarkeit|unternehmenskultur|fehlerkultur|sicherheitskultur',
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
        'budget*|ergebnis vor|preis|preise|euro|eur|€|*erlöse|*budget|eigenkapitalquote|liquidität|haushaltsmittel|investitionsvolumen|gehaltssumme|defizit|überschuss|steuer*|*gebühren|mietpreis*|chf|franken',
      weak: 'finanz*|zahlung*|mittel|förder*|investition*|wert|gebühr*|vergütung',
      never:
        'finanzbericht*|finanzausschuss|finanzamt|kostenlos*|kostenfrei*|preisverleihung*|zahlungsziel*|auftragsabwicklung|steuerung*|steuerberat*|kostenstelle*|preisträger*',
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
