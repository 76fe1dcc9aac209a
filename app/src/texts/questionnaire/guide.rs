//! De vragenlijst van volgend jaar: how one is made.

/// What it takes.
pub(crate) const LEAD: &str = "U hoeft niet te kunnen programmeren. De vragenlijst is een tekstbestand met vaste namen, en wat daarachter staat schrijft u. Reken op een dag voor kleine wijzigingen, en op meer als u vragen herschrijft en uitprobeert.";

/// The steps: their headings, in order.
pub(crate) const COPY: &str = "1. Begin met een kopie";
/// See [`COPY`].
pub(crate) const HEAD: &str = "2. Pas het begin van het bestand aan";
/// See [`COPY`].
pub(crate) const QUESTIONS: &str = "3. Pas de vragen aan";
/// See [`COPY`].
pub(crate) const NEVER: &str = "4. Wat nooit mag veranderen";
/// See [`COPY`].
pub(crate) const CHECK: &str = "5. Controleer het bestand";
/// See [`COPY`].
pub(crate) const TRY: &str = "6. Probeer het uit";
/// See [`COPY`].
pub(crate) const NORMS: &str = "7. Laat de basisniveaus vaststellen";
/// See [`COPY`].
pub(crate) const HAND_IN: &str = "8. Zet het naast de andere";

/// Starting from a copy.
pub(crate) const COPY_POINTS: [&str; 3] = [
    "Bewaar de vragenlijst van dit jaar met de knop hieronder. Laat het origineel zoals het is.",
    "Geef de kopie de naam van het nieuwe jaar, zoals 2027.json. Die naam is dezelfde als de code bij “id”.",
    "Open de kopie in een programma voor platte tekst: Kladblok kan, Word kan niet. Bewaar het als UTF-8.",
];
/// How to get help from an editor.
pub(crate) const SCHEMA: &str = "Een programma dat JSON kent, zoals Visual Studio Code of Notepad++, kleurt het bestand en telt de regels. Kent het ook JSON Schema, dan vult het de namen aan en onderstreept het fouten terwijl u typt. Zet daarvoor edition.schema.json, uit de map editions van deze website, naast uw bestand. Deze regel staat al boven in de vragenlijst van dit jaar:";
/// That line.
pub(crate) const SCHEMA_LINE: &str = "\"$schema\": \"./edition.schema.json\",";
/// How JSON is written.
pub(crate) const JSON_POINTS: [&str; 4] = [
    "Verander alleen wat achter de dubbele punt staat. De Engelse namen ervoor blijven zoals ze zijn.",
    "Een tekst staat tussen rechte dubbele aanhalingstekens, op één regel. Een getal, true, false of null staat er zonder.",
    "Tussen twee velden en tussen twee vragen staat een komma. Na de laatste niet.",
    "Wilt u in een tekst zelf een aanhalingsteken? Gebruik “ en ”. Een recht aanhalingsteken sluit de tekst.",
];

/// Columns of the tables of fields.
pub(crate) const FIELDS_HEAD: [&str; 2] = ["Veld", "Wat u invult"];
/// Names the first of those tables.
pub(crate) const HEAD_CAPTION: &str = "Velden aan het begin van het bestand, en de lijsten";
/// The fields of an edition.
pub(crate) const HEAD_FIELDS: [(&str, &str); 14] = [
    ("id", "De code van de editie: het jaar, zoals \"2027\". Gelijk aan de naam van het bestand."),
    ("title, region", "De titel van de vragenlijst, en de naam van de regio."),
    ("opens, closes", "De eerste en de laatste dag om in te vullen, geschreven als \"2027-10-01\"."),
    (
        "previous",
        "De code van de vragenlijst van het jaar ervoor, zoals \"2026\". Zo weet de Cyberthermometer waarmee te vergelijken.",
    ),
    (
        "label, nameless_label",
        "Wie de bestanden mag zien, met namen en zonder namen: een label zoals \"TLP:AMBER+STRICT\" en \"TLP:GREEN\".",
    ),
    ("recipients", "De openbare sleutels waarvoor bestanden versleuteld worden. Leeg als de VAR die niet heeft: []."),
    (
        "municipalities",
        "De gemeenten: de code van het CBS (\"code\"), de naam (\"name\"), een korte naam (\"short\") en de plaats op de kaart (\"tile\"): rij en kolom, te tellen vanaf 0.",
    ),
    (
        "former_municipalities",
        "Gemeenten die zijn opgegaan in een andere, met de code van die andere bij \"successor\". Zo blijft een bestand van vroeger leesbaar.",
    ),
    ("themes", "De thema’s: code, titel en doel. Elk thema heeft minstens één vraag."),
    ("answerers", "De rollen die antwoorden, zoals CISO. Een vraag verwijst ernaar met de code."),
    ("sources", "De bronnen, met vindplaats en webadres. Een vraag verwijst ernaar met de code."),
    ("offerings", "Het aanbod van de VAR, met een samenvatting. Een vraag verwijst ernaar met de code."),
    (
        "contacts",
        "Bij wie men terechtkan, hoe het bestand wordt verstuurd, en welke plichten er zijn. Kijk data en adressen elk jaar na.",
    ),
    (
        "hints",
        "Opmerkingen bij antwoorden die zelden samengaan. Bij \"when\" staan de voorwaarden: een vraag, met \"at_least\" (dit niveau of hoger) of \"at_most\" (dit niveau of lager).",
    ),
];

/// Names the second table.
pub(crate) const QUESTION_CAPTION: &str = "Velden van een vraag";
/// The fields of a question.
pub(crate) const QUESTION_FIELDS: [(&str, &str); 13] = [
    (
        "id",
        "De code van de vraag, zoals \"EH-07\". Hij blijft voor altijd bij deze vraag. Gebruik geen code die op een datum lijkt, zoals MEI-03.",
    ),
    ("theme", "De code van het thema waarin de vraag meetelt."),
    ("text", "De vraag: één ding, hoogstens 25 woorden, zonder het antwoord te veronderstellen."),
    ("why", "Waarom dit ertoe doet, in één of twee zinnen."),
    (
        "levels",
        "Vijf zinnen, voor niveau 0 tot en met 4, van hoogstens 30 woorden. Elke zin zegt wat iemand kan zien, en de volgende vraagt meer.",
    ),
    ("norm", "Het basisniveau: 1, 2, 3 of 4."),
    (
        "ground",
        "Waar het basisniveau op rust: \"law\" (de wet), \"bio2\" (BIO2), \"guidance\" (een landelijke handreiking) of \"proposal\" (een voorstel, vast te stellen door de VAR).",
    ),
    ("not_applicable", "true als men “niet van toepassing” mag kiezen, anders false. Kies zelden true."),
    ("action", "De stap naar het basisniveau, als iets voor op een takenlijst."),
    ("answerer", "De code van de rol die meestal antwoordt."),
    ("sources", "De codes van de bronnen."),
    ("offerings", "De codes van het aanbod dat hierbij helpt."),
    ("continues", "De code van de vraag van vorig jaar waar deze op verdergaat, of null als de vraag nieuw is."),
];
/// Before the example.
pub(crate) const EXAMPLE: &str = "Zo ziet een vraag eruit die verdergaat op een vraag van vorig jaar:";
/// What the example is called for a screen reader.
pub(crate) const EXAMPLE_NAME: &str = "Voorbeeld van een vraag in het bestand";
/// Three things that people do.
pub(crate) const QUESTION_POINTS: [&str; 3] = [
    "De vraag blijft: laat de code staan, en zet bij “continues” de code van vorig jaar. Een andere zin of een hoger basisniveau mag, zolang hetzelfde wordt gevraagd en de niveaus hetzelfde betekenen.",
    "De vraag vraagt iets anders, of de niveaus betekenen iets anders: geef haar een nieuwe code, en null bij “continues”.",
    "De vraag vervalt: haal haar weg, met haar accolades en haar komma. Gebruik de code niet opnieuw.",
];

/// What must never change, and why.
pub(crate) const NEVER_POINTS: [&str; 5] = [
    "De code van een vraag die blijft. Daarmee wordt het antwoord van vorig jaar gevonden. Een code die vervalt, komt nooit terug voor een andere vraag.",
    "Wat bij “continues” hoort. Elke vraag van vorig jaar gaat verder in hoogstens één nieuwe vraag. Alleen vragen die verdergaan, tellen mee in de verandering tussen twee jaren.",
    "De code van een gemeente (GM en vier cijfers, van het CBS). Een nieuwe naam mag. Is een gemeente opgegaan in een andere, zet haar dan bij “former_municipalities”.",
    "De code van een thema, zolang het hetzelfde thema is.",
    "Een vragenlijst die al wordt ingevuld. Een verbeterde typefout mag nog; een andere vraag, code, norm of niveauzin niet, want dan horen antwoorden bij andere woorden. Ook oude vragenlijsten blijven staan zoals ze zijn.",
];

/// Checking.
pub(crate) const CHECK_POINTS: [&str; 3] = [
    "Open het bestand bovenaan deze pagina. Per fout staat er op welke regel en bij welke vraag die staat, en wat u kunt doen.",
    "Verbeter het bestand, bewaar het, en open het opnieuw, tot er geen fouten meer zijn. Kijk ook naar de waarschuwingen.",
    "Lees na wat er is veranderd. Staat daar iets wat u niet bedoelde? Dan is er per ongeluk iets gewijzigd.",
];
/// Trying.
pub(crate) const TRY_POINTS: [&str; 3] = [
    "Druk de vragenlijst af, en laat een CISO, een adviseur openbare orde en veiligheid en een collega van crisisbeheersing de vragen lezen die zij zouden beantwoorden.",
    "Laat bij een nieuwe of gewijzigde vraag twee mensen los van elkaar dezelfde gemeente scoren. Kiezen zij een ander niveau, dan is de zin niet scherp genoeg.",
    "Vraag de beheerder van de website om een proefversie met het nieuwe bestand. Vul daar één gemeente in, maak het bestand, en open het op Samenvoegen.",
];
/// How a norm is adopted.
pub(crate) const NORM_POINTS: [&str; 3] = [
    "Rust een basisniveau op de wet, BIO2 of een landelijke handreiking, zet dan bij “sources” waar dat staat. Kijk elk jaar na of het nog geldt.",
    "Rust het nergens op, dan is het een voorstel: “proposal”. Overal waar het staat, staat dan dat de VAR het nog moet vaststellen. Leg die vragen met het voorgestelde niveau aan de VAR voor, voordat de vragenlijst opengaat.",
    "Noteer het besluit van de VAR als bron bij “sources”, met datum en vindplaats, en verwijs ernaar bij de vraag. Verandert de VAR een basisniveau, pas dan “norm” aan, en ook “action”.",
];
/// Handing in.
pub(crate) const HAND_IN_POINTS: [&str; 3] = [
    "Stuur het bestand aan de beheerder van de website. Die zet het in de map editions, naast de andere. De Cyberthermometer hoeft niet opnieuw te worden gemaakt.",
    "De beheerder zet de code erbij in editions/index.json. Bij “current” staat welke vragenlijst dit jaar wordt ingevuld. Verander dat pas als de vragenlijst open mag:",
    "Kijk daarna op deze pagina of de nieuwe vragenlijst bij die van de website staat, en op Invullen of de vragen er zijn.",
];
/// The list of editions as it is then.
pub(crate) const INDEX_LINE: &str =
    "{ \"editions\": [\"2026\", \"2027\", \"voorbeeld-2025\", \"voorbeeld-2026\"], \"current\": \"2027\" }";
/// What it is called for a screen reader.
pub(crate) const INDEX_NAME: &str = "Voorbeeld van editions/index.json";
/// What the line of the schema is called for a screen reader.
pub(crate) const SCHEMA_NAME: &str = "Regel voor het JSON Schema";
