//! De vragenlijst van volgend jaar: the page; the guide, the preview, changes and places have modules of their own.

pub(crate) mod changes;
pub(crate) mod guide;
pub(crate) mod place;
pub(crate) mod preview;

use crate::state::workbench::NotOpened;
use crate::texts::moment;
use scoring::edition::Finding;
use scoring::problem::Severity;
use scoring::{Date, Edition};
use std::fmt::Write;

/// What the page is for.
pub(crate) const LEAD: &str = "De hele vragenlijst van een jaar is één bestand. Open hier uw nieuwe bestand. U ziet dan wat er nog niet klopt, hoe het er als vragenlijst uitziet, en wat er is veranderd.";
/// The button of the file field.
pub(crate) const CHOOSE: &str = "Vragenlijst kiezen";
/// What else can be done with a file.
pub(crate) const DROP: &str =
    "of sleep het bestand (.json) naar deze pagina. Het blijft op dit apparaat, en er wordt niets van bewaard.";
/// While a file hangs over the page.
pub(crate) const DROP_NOW: &str = "Laat het bestand los om het te openen.";
/// Before the editions of this site.
pub(crate) const LISTED: &str = "Of bekijk een vragenlijst van deze website:";
/// What the list of them is called for a screen reader.
pub(crate) const LISTED_NAME: &str = "Vragenlijsten van deze website";
/// While a file is on its way.
pub(crate) const OPENING: &str = "De vragenlijst wordt gelezen…";
/// The chapters: what is wrong.
pub(crate) const FINDINGS: &str = "Fouten en waarschuwingen";
/// What changed.
pub(crate) const CHANGES: &str = "Wat is er veranderd";
/// How it looks.
pub(crate) const PREVIEW: &str = "Zo ziet de vragenlijst eruit";
/// How one is made.
pub(crate) const GUIDE: &str = "Zo maakt u de vragenlijst van volgend jaar";
/// What the list of chapters is called for a screen reader.
pub(crate) const CHAPTERS: &str = "Op deze pagina";
/// Saves an edition of this site.
pub(crate) const SAVE_LISTED: &str = "Bewaar deze vragenlijst als bestand";
/// Saves what was found.
pub(crate) const SAVE_FINDINGS: &str = "Bewaar deze lijst als tekstbestand";
/// Prints what stands on the page.
pub(crate) const PRINT: &str = "Druk af";
/// What is on paper then.
pub(crate) const PRINT_HINT: &str = "Op papier komt wat hieronder staat, zonder de uitleg over het maken.";
/// Nothing was found.
pub(crate) const NOTHING_FOUND: &str = "Wij vonden geen fouten en geen waarschuwingen.";
/// Before errors.
pub(crate) const ERRORS_MEAN: &str =
    "Met een fout gaat de vragenlijst niet open. Verbeter fouten eerst: soms verdwijnen er dan meer tegelijk.";
/// Before warnings.
pub(crate) const WARNINGS_MEAN: &str = "Met een waarschuwing gaat de vragenlijst wel open. Kijk of het zo bedoeld is.";
/// The browser refused to save.
pub(crate) const NOT_SAVED: &str = "De browser heeft het bestand niet opgeslagen. Kijk of downloads van deze pagina zijn toegestaan en probeer het opnieuw.";
/// The file could not be loaded, so it could not be saved.
pub(crate) const NOT_LOADED: &str =
    "De vragenlijst is niet te laden. Kijk of u verbinding hebt en probeer het opnieuw.";
/// No preview without an edition.
pub(crate) const NO_PREVIEW: &str =
    "De vragenlijst is pas te bekijken en te vergelijken als de fouten hierboven zijn verbeterd.";
/// Names of the facts of an edition.
pub(crate) const FACTS: [&str; 6] = ["Titel", "Regio", "Open", "Thema’s", "Vragen", "Gemeenten"];

/// `Vragenlijst 2026`
pub(crate) fn listed(id: &str) -> String {
    format!("Vragenlijst {id}")
}

/// `2027.json is bewaard.`
pub(crate) fn saved(name: &str) -> String {
    format!("{name} is bewaard.")
}

/// `Bewaar de vragenlijst 2026 als bestand om mee te beginnen`
pub(crate) fn save_start(id: &str) -> String {
    format!("Bewaar de vragenlijst {id} als bestand om mee te beginnen")
}

/// What came of a file, in a sentence.
pub(crate) fn outcome(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => "Deze vragenlijst klopt.".to_owned(),
        (0, _) => format!("Deze vragenlijst kan open. Kijk nog naar {}.", self::warnings(warnings)),
        (_, 0) => format!("Deze vragenlijst kan nog niet open: {}.", self::errors(errors)),
        _ => {
            format!("Deze vragenlijst kan nog niet open: {} en {}.", self::errors(errors), self::warnings(warnings))
        }
    }
}

/// `1 fout`, `3 fouten`
pub(crate) fn errors(count: usize) -> String {
    counted(count, "fout", "fouten")
}

/// `1 waarschuwing`, `3 waarschuwingen`
pub(crate) fn warnings(count: usize) -> String {
    counted(count, "waarschuwing", "waarschuwingen")
}

/// `1 vraag`, `2 vragen`
pub(crate) fn counted(count: usize, one: &str, more: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {more}") }
}

/// The facts of an edition, in the order of [`FACTS`].
pub(crate) fn facts(edition: &Edition) -> [String; 6] {
    [
        edition.title().to_owned(),
        edition.region().to_owned(),
        period(edition.opens(), edition.closes()),
        edition.themes().len().to_string(),
        edition.questions().len().to_string(),
        edition.municipalities().len().to_string(),
    ]
}

fn period(opens: Date, closes: Date) -> String {
    format!("{} tot en met {}", moment::date(opens), moment::date(closes))
}

/// `Regel 412, vraag EH-07, niveau 2`
pub(crate) fn place(finding: &Finding) -> String {
    format!("Regel {}, {}", finding.line, place::words(&finding.path))
}

/// `fout` or `waarschuwing`.
pub(crate) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "fout",
        Severity::Warning => "waarschuwing",
        Severity::Notice => "melding",
    }
}

/// What was found as a text file, a line each.
pub(crate) fn findings_file(name: &str, findings: &[Finding]) -> String {
    let mut text = format!("{name}\r\n{}\r\n", findings_total(findings));
    for finding in findings {
        let (kind, place, sentence) = (severity(finding.severity()), place(finding), finding.sentence());
        // Writing to a text cannot fail.
        let _ = write!(text, "\r\n{kind}: {place}\r\n{sentence}\r\n");
    }
    text
}

/// `3 fouten en 1 waarschuwing`
pub(crate) fn findings_total(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    format!("{} en {}", self::errors(errors), warnings(findings.len() - errors))
}

/// `2027-controle.txt`
pub(crate) fn findings_name(name: &str) -> String {
    format!("{}-controle.txt", name.strip_suffix(".json").unwrap_or(name))
}

/// Why a file was not opened, and what to do.
pub(crate) fn not_opened(why: &NotOpened) -> String {
    match why {
        NotOpened::Several => "Open één bestand tegelijk.".to_owned(),
        NotOpened::TooLarge(name) => {
            format!("{name} is te groot om een vragenlijst te zijn. Kijk of u het goede bestand koos.")
        }
        NotOpened::Unreadable(name) => {
            format!("{name} is niet te lezen. Kijk of het nog op dezelfde plaats staat, en of het geen map is.")
        }
        NotOpened::Index(name) => {
            format!("{name} is de lijst met vragenlijsten, en zelf geen vragenlijst. Open bijvoorbeeld 2027.json.")
        }
    }
}
