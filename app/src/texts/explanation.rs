//! Uitleg.

use scoring::Date;
use scoring::edition::Ground;

use crate::texts::moment;

/// What the page is.
pub(crate) const LEAD: &str = "Zo rekent de Cyberthermometer, en zo gaat zij met uw antwoorden om.";
/// What the list of sections is called for a screen reader.
pub(crate) const ON_THIS_PAGE: &str = "Op deze pagina";

/// The sections: their ids and headings, in order.
pub(crate) const SCORE: (&str, &str) = ("score", "Hoe de score tot stand komt");
/// See [`SCORE`].
pub(crate) const EXAMPLE: (&str, &str) = ("voorbeeld", "Een voorbeeld");
/// See [`SCORE`].
pub(crate) const LEVELS: (&str, &str) = ("niveaus", "Niveaus en basisniveau");
/// See [`SCORE`].
pub(crate) const REGION: (&str, &str) = ("regio", "Van gemeente naar regio");
/// See [`SCORE`].
pub(crate) const DATA: (&str, &str) = ("gegevens", "Wat er met uw gegevens gebeurt");
/// See [`SCORE`].
pub(crate) const WIPE: (&str, &str) = ("wissen", "Alles wissen");
/// See [`SCORE`].
pub(crate) const CONTACTS: (&str, &str) = ("contact", "Contact en wettelijke plichten");
/// See [`SCORE`].
pub(crate) const NEXT_EDITION: (&str, &str) = ("editie", "Een editie voor volgend jaar");
/// See [`SCORE`].
pub(crate) const ACCESSIBILITY: (&str, &str) = ("toegankelijkheid", "Toegankelijkheid");
/// See [`SCORE`].
pub(crate) const LICENCES: (&str, &str) = ("licenties", "Licenties en versie");
/// All sections, in the order of the page.
pub(crate) const SECTIONS: [(&str, &str); 10] =
    [SCORE, EXAMPLE, LEVELS, REGION, DATA, WIPE, CONTACTS, NEXT_EDITION, ACCESSIBILITY, LICENCES];

/// What a question counts for (`docs/scoring.md`, Answers).
pub(crate) const QUESTION_RULE: &str = "Elke vraag heeft vijf niveaus, van 0 tot en met 4. Eén daarvan is het basisniveau: wat minimaal nodig is. Zo telt een antwoord:";
/// See [`QUESTION_RULE`].
pub(crate) const QUESTION_RULES: [&str; 4] = [
    "Een antwoord op of boven het basisniveau telt voor 1. Hoger dan het basisniveau levert niet meer op.",
    "Een antwoord eronder telt voor het deel van de weg dat u heeft afgelegd: niveau 2 bij basisniveau 3 telt voor 2/3.",
    "Onbekend telt voor 0. Wat niemand weet, is niet geregeld.",
    "Niet van toepassing telt niet mee, maar staat met de reden in het bestand. Zonder reden telt de vraag als niet beantwoord. Een vraag die niet is beantwoord, telt ook niet mee.",
];
/// From questions to degrees (`docs/scoring.md`, A municipality).
pub(crate) const THEME_RULE: &str = "Van die getallen nemen wij per thema het gemiddelde, maal 100. Dat is de temperatuur van het thema. 100° betekent: overal het basisniveau, op alles wat van toepassing is en is beantwoord. Een hoog antwoord maakt een laag antwoord niet goed. Is in een thema niets te scoren, dan is er geen temperatuur; dat is iets anders dan 0°.";
/// See [`THEME_RULE`].
pub(crate) const THEME_RULES: [&str; 4] = [
    "Een thema telt mee als minstens drie kwart van de vragen is beantwoord. Tot die tijd is de temperatuur voorlopig, en telt zij nergens mee.",
    "De temperatuur van een gemeente is het gemiddelde van de thema’s die meetellen. Zijn dat er niet vier, dan staat dat erbij.",
    "Wij tonen hele graden. Wat niet precies 100 is, tonen wij hoogstens als 99°. Wat niet precies 0 is, tonen wij minstens als 1°.",
    "Is niet alles beantwoord, dan staat bij de temperatuur hoeveel procent is ingevuld.",
];
/// When the basic level is reached (`docs/scoring.md`, the table of statuses).
pub(crate) const BASIC_LEVEL_RULE: &str = "Naast de temperatuur staat of het basisniveau is bereikt:";
/// See [`BASIC_LEVEL_RULE`]: the status, and when it is.
pub(crate) const BASIC_LEVEL_RULES: [(&str, &str); 4] = [
    ("Bereikt", "Alle vragen zijn beantwoord, en elke vraag die meetelt staat op of boven het basisniveau."),
    ("Niet bereikt", "Minstens één vraag staat onder het basisniveau. Onbekend staat er altijd onder."),
    ("Onvolledig", "Er staat tot nu toe niets onder het basisniveau, maar er zijn nog vragen open."),
    ("Niet van toepassing", "Alle vragen zijn beantwoord, en geen ervan is van toepassing."),
];

/// Before the worked example.
pub(crate) const EXAMPLE_LEAD: &str = "Stel dat een thema vier vragen heeft, en dat een gemeente ze zo beantwoordt:";
/// Before the same with one answer changed.
pub(crate) const EXAMPLE_NOT_APPLICABLE: &str =
    "Is de derde vraag niet van toepassing, en is de reden ingevuld, dan telt zij niet mee:";
/// Before the same with one answer left out.
pub(crate) const EXAMPLE_OPEN: &str = "Staat de derde vraag nog open, dan zijn drie van de vier vragen beantwoord. Dat is drie kwart, dus het thema telt nog mee. De score is dan even hoog als hierboven, maar erbij staat dat 75 % is ingevuld:";
/// Before the same with two answers left out.
pub(crate) const EXAMPLE_PROVISIONAL: &str =
    "Staat ook de vierde vraag open, dan is de temperatuur voorlopig en telt het thema niet mee:";
/// The reason in the example.
pub(crate) const EXAMPLE_REASON: &str = "wij hebben dit niet.";
/// The example cannot be calculated.
pub(crate) const EXAMPLE_BROKEN: &str = "Het voorbeeld is niet te laden. Meld dit aan de beheerder.";

/// The ladder of the levels.
pub(crate) const LADDER: &str =
    "Bij elke vraag hoort een eigen zin per niveau. De vijf niveaus lopen bij elke vraag op dezelfde manier op:";
/// What a level means.
pub(crate) const LADDER_MEANS: [&str; 5] = [
    "Er is niets, of niemand houdt zich ermee bezig.",
    "Er is een begin, maar het is niet af of hangt van één persoon af.",
    "Er zijn afspraken op papier, maar zij werken nog niet overal.",
    "De afspraken werken in de praktijk, en dat kunt u laten zien.",
    "Het is ook geoefend of getest, en daarna verbeterd.",
];
/// Columns of the ladder.
pub(crate) const LADDER_HEAD: [&str; 2] = ["Niveau", "Betekent"];
/// Names the table.
pub(crate) const LADDER_CAPTION: &str = "De vijf niveaus";
/// Where the norms come from.
pub(crate) const NORMS: &str = "Per vraag staat erbij waar het basisniveau op rust. In de huidige editie is dat zo:";
/// Norms that nobody adopted yet.
pub(crate) const PROPOSALS: &str = "Waar “voorstel” staat, is het basisniveau een voorstel van de makers. Het is aan de VAR om het vast te stellen. Ook de weging is aan de VAR: in deze editie weegt elke vraag binnen een thema even zwaar, en elk thema ook.";
/// Columns of the table of norms.
pub(crate) const NORMS_HEAD: [&str; 2] = ["Rust op", "Vragen"];
/// Names the table.
pub(crate) const NORMS_CAPTION: &str = "Waar de basisniveaus op rusten";

/// From municipalities to the region (`docs/scoring.md`, The region).
pub(crate) const REGION_RULES: [&str; 5] = [
    "Elke gemeente telt één keer mee, groot of klein. Elke vraag weegt even zwaar. Dat zijn voorstellen, die de VAR vaststelt.",
    "De temperatuur van de regio is het gemiddelde van de temperaturen van de gemeenten. De laagste, de middelste (mediaan) en de hoogste staan erbij.",
    "Van elke gemeente telt één bestand. Zijn er twee die verschillen, dan stelt de Cyberthermometer het nieuwste voor en kiest de VAR.",
    "Per vraag rekenen wij uit hoeveel graden de regio stijgt als alle gemeenten daar het basisniveau halen. Zo ontstaat de volgorde van de stappen.",
    "Zonder namen staan er geen namen, codes of toelichtingen in. Een cijfer staat er alleen als het over vijf gemeenten of meer gaat.",
];

/// What leaves the device (nothing), and what stays.
pub(crate) const DATA_RULES: [&str; 4] = [
    "Er is geen account, geen cookie en geen server die antwoorden ontvangt. Niets van wat u invult, gaat vanzelf het apparaat af.",
    "Uw browser haalt alleen de bestanden van de Cyberthermometer zelf op, zoals deze pagina en de vragenlijst. De beheerder van die website kan zien dat iemand ze ophaalt, maar niet wat u invult.",
    "Uw antwoorden gaan pas van dit apparaat af als u een bestand maakt en dat zelf verstuurt.",
    "Bestanden die u opent op Samenvoegen of Regio, blijven in uw browser. Zij worden nergens naartoe gestuurd.",
];
/// What is stored.
pub(crate) const STORED: &str = "Uw antwoorden staan in de opslag van deze browser (localStorage), onder deze namen:";
/// What is stored for a draft as a whole.
pub(crate) const STORED_DRAFT: &str = "Per vragenlijst, hier als voorbeeld die van Rotterdam: de gekozen rol, en wanneer u het laatst een bestand maakte.";
/// What is stored for an answer.
pub(crate) const STORED_ANSWER: &str = "Per vraag: het antwoord, de ondersteuning, de toelichting, de rol, wanneer het antwoord het laatst is gewijzigd, en hoe vaak.";
/// What stands under a key of an answer beside another one.
pub(crate) const STORED_CLASH: &str =
    "Een tweede antwoord op dezelfde vraag, uit een ander tabblad, tot u kiest welk van de twee blijft.";
/// What is kept of what could not be read.
pub(crate) const STORED_DAMAGED: &str =
    "Een antwoord of een bestand met een concept dat niet goed te lezen was, precies zoals het er stond.";
/// Who can read it.
pub(crate) const READERS: &str = "Wie kan dit lezen? Iedereen die op dit apparaat met uw gebruikersnaam in deze browser werkt, en wie het apparaat beheert. Uitbreidingen van uw browser kunnen dat soms ook. De opslag is niet versleuteld. De VAR en de makers kunnen er niet bij. Werkt u op een gedeeld apparaat? Maak dan een bestand en wis daarna alles.";

/// Whether what is stored stays.
pub(crate) const STAYS: &str = "Blijven uw antwoorden bewaard?";
/// See [`STAYS`].
pub(crate) const STAYS_RULES: [&str; 4] = [
    "Elk antwoord wordt meteen bewaard. U kunt de browser sluiten en later verdergaan. Valt de computer of de hele browser plotseling uit, dan kunnen de laatste seconden ontbreken.",
    "Een browser mag opruimen wat een website bewaart, als de schijf vol raakt of als u er lang niet komt. Daarom vragen wij bij uw eerste antwoord of de browser uw gegevens wil bewaren tot u ze zelf wist. Soms vraagt de browser dat aan u: kies dan toestaan. Er gaat ook dan niets van dit apparaat af.",
    "Zegt de browser dat toe, dan ruimt hij uw antwoorden niet vanzelf op. Wist iemand de gegevens van deze website, dan zijn zij wel weg. In een privévenster verdwijnt alles als u het venster sluit. Op Start staat of de browser het heeft toegezegd.",
    "Wilt u zeker zijn? Kies dan “Concept opslaan als bestand” op Start of bij Invullen. Dat bestand opent u later weer bij Bestand openen, ook op een ander apparaat.",
];
/// Whether a file can be encrypted.
pub(crate) const ENCRYPTION: &str = "Kunt u het bestand versleutelen?";
/// See [`ENCRYPTION`].
pub(crate) const ENCRYPTION_RULES: [&str; 4] = [
    "Dat kan als de VAR een openbare sleutel in de vragenlijst heeft gezet. Bij Resultaat staat dan een vinkje aan. U mag het weghalen: versleutelen hoeft niet.",
    "Versleutelen gebeurt in uw browser. Alleen wie de geheime sleutel van de VAR heeft, kan het bestand daarna lezen. Komt het bij een ander terecht, dan ziet die alleen de naam: daarin staan uw gemeente en de dag.",
    "U kunt zo’n bestand zelf ook niet meer openen. Maak er daarom ook een zonder versleuteling, en bewaar dat op een veilige plek. U kunt het volgend jaar weer gebruiken.",
    "Het bewijst niet van wie het bestand komt. En wat in deze browser staat, wordt er niet mee versleuteld.",
];

/// What wiping does.
pub(crate) const WIPE_MEANS: &str = "Hiermee verdwijnt alles wat de Cyberthermometer in deze browser heeft bewaard: alle antwoorden van alle gemeenten en edities, en alle bestanden en keuzes bij Samenvoegen. Bestanden die u zelf heeft opgeslagen, blijven bestaan.";
/// Asks whether to.
pub(crate) const WIPE_BUTTON: &str = "Alle gegevens van de Cyberthermometer op dit apparaat wissen";
/// Asks once more.
pub(crate) const WIPE_ASK: &str = "Weet u het zeker?";
/// What cannot be undone.
pub(crate) const WIPE_WARNING: &str = "Wissen kan niet ongedaan worden gemaakt. Sluit eerst andere tabbladen waarin u aan het invullen bent. Wilt u uw antwoorden bewaren? Maak dan eerst een bestand bij Resultaat.";
/// Yes.
pub(crate) const WIPE_YES: &str = "Ja, alles wissen";
/// No.
pub(crate) const WIPE_NO: &str = "Nee, niets wissen";
/// All is gone.
pub(crate) const WIPED: &str = "Alles is gewist. In deze browser staat niets meer van de Cyberthermometer.";
/// Not all is gone.
pub(crate) const NOT_WIPED: &str = "Niet alles kon worden gewist: deze browser geeft geen toegang tot de opslag. Wis de gegevens van deze website in de instellingen van uw browser.";
/// Nothing was done.
pub(crate) const WIPE_KEPT: &str = "Er is niets gewist.";
/// Before what went wrong.
pub(crate) const NOT_WIPED_KIND: &str = "Niet gelukt.";

/// What the current edition says of contacts and duties.
pub(crate) const CONTACTS_LEAD: &str =
    "Dit staat in de huidige editie. Bij wettelijke plichten staat wanneer het is nagekeken.";
/// The edition says nothing.
pub(crate) const CONTACTS_NONE: &str = "In de huidige editie staan geen contactgegevens. Vraag ze aan de VAR.";

/// How a next edition is made, in short.
pub(crate) const NEXT_EDITION_RULES: [&str; 3] = [
    "De hele vragenlijst van een jaar is één bestand: vragen, niveaus, basisniveaus, gemeenten, aanbod en contact. Er is geen programmeur voor nodig.",
    "Voor een nieuw jaar begint u met een kopie, verandert u wat anders moet, en controleert u het bestand.",
    "Verander een vragenlijst niet meer als gemeenten al invullen. Anders horen hun antwoorden bij andere vragen.",
];
/// To the page that is for it.
pub(crate) const NEXT_EDITION_LINK: &str = "Maak, controleer en bekijk de vragenlijst van volgend jaar";

/// What is aimed at.
pub(crate) const ACCESSIBILITY_AIM: &str = "De Cyberthermometer wil voldoen aan WCAG 2.2, niveau AA. Zij moet te gebruiken zijn met alleen een toetsenbord, met een schermlezer, met sterke vergroting en op een telefoon.";
/// What was done for it, and what was not.
pub(crate) const ACCESSIBILITY_RULES: [&str; 5] = [
    "Automatische tests lopen alle pagina’s na met de regels van axe, in Chromium en Firefox. Zulke tests vinden maar een deel van de problemen.",
    "De makers hebben de pagina’s zelf bekeken op 1280 en 390 beeldpunten breed, licht, donker en op papier.",
    "Bij elke grafiek staat een tabel met dezelfde cijfers. Geen betekenis hangt van kleur alleen af.",
    "Er is nog niet getest door mensen die zelf een schermlezer of ander hulpmiddel gebruiken. Een onafhankelijk onderzoek is er ook nog niet.",
    "Een PDF uit Firefox is niet goed te lezen met een schermlezer. Gebruik daarvoor Edge of Chrome.",
];
/// How to report.
pub(crate) const ACCESSIBILITY_REPORT: &str = "Werkt er iets niet voor u? Meld het aan de contactpersoon van de VAR die u de uitnodiging stuurde. Vertel welke pagina het is, wat u wilde doen en welk hulpmiddel u gebruikt. Stuur uw bestand niet mee.";

/// What there is to know of this build: names of the facts.
pub(crate) const FACT_VERSION: &str = "Versie";
/// See [`FACT_VERSION`].
pub(crate) const FACT_COMMIT: &str = "Broncode (commit)";
/// What the numbers beside it are for.
pub(crate) const CHECKSUMS: &str = "Bij elke editie staat haar controlegetal (SHA-256). Is dat gelijk aan dat van een ander, dan is de vragenlijst dezelfde, tot op de byte.";
/// See [`FACT_VERSION`].
pub(crate) const FACT_EDITIONS: &str = "Edities";
/// See [`FACT_VERSION`].
pub(crate) const FACT_LICENCE: &str = "Licentie";
/// See [`FACT_VERSION`].
pub(crate) const FACT_OTHERS: &str = "Gebruikt";
/// The licence.
pub(crate) const LICENCE: &str = "Openbare licentie van de Europese Unie (EUPL), versie 1.2. U mag de Cyberthermometer gebruiken, bekijken, aanpassen en verspreiden onder de voorwaarden van die licentie.";
/// To the notices of others' software.
pub(crate) const OTHERS: &str = "Open software van anderen, met hun licenties";
/// The file with the notices, as the build makes it.
pub(crate) const OTHERS_FILE: &str = "licenties.txt";

/// What a norm can rest on, in the order of the table.
pub(crate) const GROUNDS: [Ground; 4] = [Ground::Law, Ground::Bio2, Ground::Guidance, Ground::Proposal];

/// What a norm rests on, in a word or two.
pub(crate) const fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::Law => "de wet",
        Ground::Bio2 => "BIO2, de regels van de overheid voor informatiebeveiliging",
        Ground::Guidance => "een landelijke handreiking",
        Ground::Proposal => "voorstel, vast te stellen door de VAR",
    }
}

/// No question rests on it.
pub(crate) const NO_QUESTION: &str = "geen";

/// How many drafts are stored now.
pub(crate) fn drafts(count: usize) -> String {
    match count {
        0 => "Op dit moment staat er geen vragenlijst in deze browser.".to_owned(),
        1 => "Op dit moment staat er 1 vragenlijst in deze browser.".to_owned(),
        count => format!("Op dit moment staan er {count} vragenlijsten in deze browser."),
    }
}

/// An edition with its time.
pub(crate) fn edition(title: &str, opens: Date, closes: Date) -> String {
    format!("{title}, open van {} tot en met {}", moment::date(opens), moment::date(closes))
}
