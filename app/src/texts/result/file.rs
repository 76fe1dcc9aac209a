//! Resultaat: the file for the VAR.

use super::{joined, questions};
use scoring::score::Coverage;
use scoring::{Label, QuestionId};

/// Chapter with the file.
pub(crate) const FILE: &str = "Het bestand voor de VAR";
/// What is not filled in.
pub(crate) const OPEN: &str = "Wat er nog openstaat";
/// Open questions forbid nothing.
pub(crate) const OPEN_MEANS: &str =
    "U kunt het bestand ook maken als er vragen openstaan, en later een nieuw bestand sturen.";
/// Whether the file will be complete, in a few words, and how far it is.
pub(crate) fn completeness(coverage: Coverage) -> (&'static str, String) {
    let (open, all) = (coverage.unanswered(), coverage.questions());
    match open {
        0 => ("Het bestand is volledig:", format!("alle {all} vragen zijn beantwoord.")),
        1 => ("Het bestand is niet volledig:", format!("1 van de {all} vragen staat erin als niet beantwoord.")),
        open if open == all => ("Het bestand is leeg:", format!("alle {all} vragen staan erin als niet beantwoord.")),
        open => {
            ("Het bestand is niet volledig:", format!("{open} van de {all} vragen staan erin als niet beantwoord."))
        }
    }
}
/// Makes the file.
pub(crate) const MAKE: &str = "Maak het bestand (CSV)";
/// What the file holds.
pub(crate) const HOLDS: &str = "In het bestand staan al uw antwoorden en toelichtingen. Iedereen die het bestand heeft, kan ze lezen: er zit geen wachtwoord op.";
/// What the file holds, encrypted.
pub(crate) const HOLDS_ENCRYPTED: &str = "In het bestand staan al uw antwoorden en toelichtingen. Het is versleuteld: alleen wie de geheime sleutel van de VAR heeft, kan ze lezen.";
/// Makes the file, encrypted.
pub(crate) const MAKE_ENCRYPTED: &str = "Maak het bestand (versleuteld)";
/// The choice to encrypt.
pub(crate) const ENCRYPT: &str = "Versleutel het bestand voor de VAR";
/// What that does and what not.
pub(crate) const ENCRYPT_MEANS: [&str; 4] = [
    "Komt het bestand bij een ander terecht, dan kan die het niet lezen. Alleen wie de geheime sleutel van de VAR heeft, kan het openen.",
    "U kunt het zelf ook niet meer openen. Uw antwoorden blijven in deze browser staan. Wilt u ze volgend jaar weer gebruiken, of naar een andere computer meenemen? Maak dan ook een bestand zonder versleuteling en bewaar dat goed.",
    "Het bewijst niet wie het bestand stuurde. De naam van uw gemeente staat leesbaar in de naam van het bestand.",
    "Zonder versleuteling kan iedereen die het bestand heeft, het lezen.",
];
/// The code that encrypts is not to be had.
pub(crate) const NOT_ENCRYPTED: &str = "Het bestand is niet gemaakt: het onderdeel dat versleutelt, is niet te laden. Kijk of u verbinding hebt en probeer het opnieuw. Of haal het vinkje weg en maak het bestand zonder versleuteling.";
/// A public key of the edition is none.
pub(crate) const BAD_RECIPIENT: &str = "Het bestand is niet gemaakt: een openbare sleutel in deze editie klopt niet. Meld dit aan de VAR. Of haal het vinkje weg en maak het bestand zonder versleuteling.";
/// The name of an encrypted file.
pub(crate) fn encrypted_name(name: &str) -> String {
    format!("{name}.age")
}
/// How to send it.
pub(crate) const SEND: &str = "Zo verstuurt u het";
/// The edition says nothing of sending.
pub(crate) const SEND_UNKNOWN: &str = "In deze editie staat niet waar u het bestand naartoe stuurt. Vraag het de VAR.";
/// An invented result is sent to nobody.
pub(crate) const SEND_EXAMPLE: &str = "Dit is een voorbeeld. Dit bestand stuurt u nergens naartoe.";
/// Heading of the handling label.
pub(crate) const LABEL: &str = "Wie mag het bestand zien";
/// The browser did not take the file.
pub(crate) const NOT_MADE: &str = "Het bestand is niet gemaakt: de browser liet het niet toe. Uw antwoorden staan er nog. Kijk of de browser downloads blokkeert en probeer het opnieuw.";
/// Before it.
pub(crate) const NOT_MADE_KIND: &str = "Niet gelukt.";
/// Before the links to open questions of a theme.
pub(crate) fn open_in(title: &str, open: usize) -> String {
    format!("{title}: {open} {} niet beantwoord: ", questions(open))
}
/// All of a theme is answered.
pub(crate) fn complete(title: &str, all: usize) -> String {
    match all {
        1 => format!("{title}: de vraag is beantwoord."),
        all => format!("{title}: alle {all} vragen zijn beantwoord."),
    }
}
/// All of a theme is answered, but for questions that lack a reason.
pub(crate) fn others_complete(title: &str) -> String {
    format!("{title}: er ontbreekt alleen nog een reden.")
}
/// Behind the open questions of a theme that does not count for them.
pub(crate) const NOT_COUNTING: &str =
    " Dit thema telt nog niet mee in de score: daarvoor moet drie kwart van de vragen beantwoord zijn.";
/// What some questions of a theme have in common, before the links to them.
pub(crate) fn in_theme(title: &str, what: &str) -> String {
    format!("{title}, {what}: ")
}
/// Questions that lack the reason for *niet van toepassing*.
pub(crate) const WITHOUT_REASON: &str = "“niet van toepassing” zonder reden";
/// Behind them.
pub(crate) const WITHOUT_REASON_MEANS: &str = " Zonder reden staat zo’n vraag in het bestand als niet beantwoord.";
/// Questions answered *onbekend*.
pub(crate) const ARE_UNKNOWN: &str = "onbekend";
/// Behind them.
pub(crate) const ARE_UNKNOWN_MEANS: &str = " Dit telt als 0, en de VAR ziet dat het onbekend is.";
/// Questions that do not apply.
pub(crate) const ARE_NOT_APPLICABLE: &str = "niet van toepassing; deze redenen staan in het bestand";
/// What a label allows.
pub(crate) const fn label_means(label: Label) -> &'static str {
    match label {
        Label::Red => "Alleen voor de mensen aan wie u het zelf stuurt. Niemand deelt het verder.",
        Label::AmberStrict => "Alleen binnen de organisatie die het krijgt, voor wie het voor het werk nodig heeft.",
        Label::Amber => {
            "Binnen de organisatie die het krijgt en met haar klanten, voor wie het voor het werk nodig heeft."
        }
        Label::Green => "Binnen de kring van gemeenten en partners, niet openbaar.",
        Label::Clear => "Iedereen mag het zien.",
    }
}
/// The name that the file will have.
pub(crate) fn file_name(name: &str) -> String {
    format!("Naam van het bestand: {name}")
}
/// The file was handed to the browser; whether it is complete is said with it.
pub(crate) fn made(name: &str, coverage: Coverage) -> String {
    let (is_complete, how_far) = completeness(coverage);
    format!(
        "Het bestand {name} is gemaakt. U vindt het bij de downloads van uw browser, meestal in de map Downloads. {is_complete} {how_far}"
    )
}
/// What happens to a second file.
pub(crate) const CORRECTED: &str = "Als u later een verbeterd bestand stuurt";
/// What the VAR sees of it.
pub(crate) const CORRECTED_MEANS: [&str; 4] = [
    "De VAR ziet dan twee bestanden van uw gemeente naast elkaar, met de vragen waarop ze verschillen. Zijn alle antwoorden gelijk, dan is het tweede alleen dubbel.",
    "De Cyberthermometer stelt het nieuwste voor, en dat telt tot de VAR kiest. Het oudere blijft te zien.",
    "Verander een bestand niet in Excel. De VAR ziet dat, en het wordt dan niet voorgesteld. Verander het hier en maak een nieuw bestand.",
    "Twee bestanden van dezelfde dag heten hetzelfde. Uw browser zet er een nummer achter: stuur het hoogste.",
];
/// On paper: what is not a level, with the questions; nothing where there are none.
pub(crate) fn on_paper(what: &str, questions: &[QuestionId]) -> Option<String> {
    let names: Vec<&str> = questions.iter().map(QuestionId::as_str).collect();
    (!names.is_empty()).then(|| format!("{what} ({}): {}.", names.len(), joined(&names)))
}
/// On paper, see [`on_paper`].
pub(crate) const PAPER_OPEN: &str = "Niet beantwoord";
/// On paper, see [`on_paper`].
pub(crate) const PAPER_UNKNOWN: &str = "Onbekend, telt als 0";
/// On paper, see [`on_paper`].
pub(crate) const PAPER_NOT_APPLICABLE: &str = "Niet van toepassing, met de reden in het bestand";
