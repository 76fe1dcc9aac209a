//! Samenvoegen: what to write back to a municipality. Plain text, to copy into a message.

use super::listed;
use crate::texts::common;
use scoring::receipt::Unopened;

/// Heading above the messages.
pub(crate) const REPLIES: &str = "Berichten om terug te sturen";
/// What they are.
pub(crate) const REPLIES_MEAN: &str = "Voor elke gemeente staat hier een bericht klaar: een bedankje, of wat er moet gebeuren. Kopieer de tekst en stuur die zelf. Deze pagina verstuurt niets.";
/// Copies a message.
pub(crate) const COPY: &str = "Kopieer de tekst";
/// Once it is copied.
pub(crate) const COPIED: &str = "De tekst is gekopieerd.";
/// Where the browser does not copy.
pub(crate) const NOT_COPIED: &str =
    "De browser kopieert de tekst niet zelf. Hij is nu geselecteerd: kopieer hem met Ctrl+C.";
/// How a message begins.
pub(crate) const GREETING: &str = "Beste collega,";
/// How it ends.
pub(crate) const CLOSING: &str = "Met vriendelijke groet,";
/// Who sent a file in which no municipality can be told.
pub(crate) const UNKNOWN: &str = "afzender onbekend";
/// After errors.
pub(crate) const MEND: &str = "Wilt u dit herstellen? Open de Cyberthermometer, ga naar Resultaat, maak het bestand opnieuw en stuur dat. Verander niets in het bestand zelf.";
/// Before what is odd but let in.
pub(crate) const NOTICED: &str = "Dit viel ons op:";
/// After that.
pub(crate) const CHECK: &str = "Klopt dit niet? Maak dan een nieuw bestand en stuur dat.";
/// Nothing needs to be done.
pub(crate) const ALL_WELL: &str = "U hoeft verder niets te doen.";

/// What a message is about, in a word or two beside the municipality.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Purpose {
    /// Something must be mended.
    Mend,
    /// Something is asked.
    Ask,
    /// It waits for whoever merges: nobody knows yet whether all is well.
    Wait,
    /// All is well.
    Thank,
}

impl Purpose {
    /// The words.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Mend => "moet opnieuw",
            Self::Ask => "vraag aan de gemeente",
            Self::Wait => "wacht op de sleutel",
            Self::Thank => "in orde",
        }
    }
}

/// A submission, as a message names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    /// The file.
    pub(crate) file: String,
    /// When it was made, in words.
    pub(crate) made: String,
    /// Its fingerprint.
    pub(crate) fingerprint: String,
    /// How much it answers, and of how much.
    pub(crate) answered: (usize, usize),
}

impl Named {
    fn facts(&self) -> String {
        let (answered, questions) = self.answered;
        format!(
            "{}, gemaakt op {}, controlegetal {}, {answered} van {questions} vragen beantwoord",
            self.file, self.made, self.fingerprint
        )
    }
}

/// The first sentence after the greeting.
pub(crate) fn thanks(municipality: &str, edition: &str) -> String {
    format!("Bedankt voor de inzending van {municipality} voor de Cyberthermometer, {}.", common::edition(edition))
}

/// The same where nobody knows whose file it is.
pub(crate) const THANKS: &str = "Bedankt voor het bestand dat u ons stuurde voor de Cyberthermometer.";

/// A submission that counts.
pub(crate) fn counts(named: &Named) -> String {
    let (answered, questions) = named.answered;
    let open = questions.saturating_sub(answered);
    let ask = match open {
        0 => String::new(),
        1 => " Wilt u de laatste vraag ook beantwoorden? Maak daarna een nieuw bestand en stuur dat.".to_owned(),
        open => {
            format!(" Wilt u de andere {open} vragen ook beantwoorden? Maak daarna een nieuw bestand en stuur dat.")
        }
    };
    format!("Uw inzending telt mee: {}.{ask}", named.facts())
}

/// A submission with the same answers as another.
pub(crate) fn double(file: &str) -> String {
    format!("Het bestand {file} heeft dezelfde antwoorden als een andere inzending van u. Die tellen samen één keer.")
}

/// Submissions that differ, of which nobody chose yet.
pub(crate) fn differ(all: &[Named]) -> String {
    let each = items(&all.iter().map(Named::facts).collect::<Vec<_>>());
    format!(
        "Wij kregen van u inzendingen die van elkaar verschillen:{each}\nWelke moet meetellen? Noem in uw antwoord het controlegetal."
    )
}

/// Submissions in whose place another one counts.
pub(crate) fn overruled(files: &[String]) -> String {
    format!("Niet meegeteld, omdat een andere inzending van u telt: {}.", listed(files))
}

/// A submission that was set aside, with each error.
pub(crate) fn set_aside(file: &str, errors: &[String]) -> String {
    format!("Het bestand {file} kunnen wij niet meenemen:{}", items(errors))
}

/// A file that could not be opened.
pub(crate) fn unopened(file: &str, why: Unopened) -> String {
    match why {
        Unopened::Unreadable => format!("Het bestand {file} konden wij niet openen. Wilt u het nog een keer sturen?"),
        Unopened::Encrypted => format!("Het versleutelde bestand {file} kwam binnen. Wij openen het later."),
        Unopened::OtherKey => format!(
            "Het bestand {file} is versleuteld en konden wij niet openen. Wilt u het opnieuw maken in de Cyberthermometer?"
        ),
        Unopened::Broken => {
            format!("Het bestand {file} is versleuteld en kwam beschadigd aan. Wilt u het nog een keer sturen?")
        }
    }
}

/// Each on a line of its own.
pub(crate) fn items(items: &[String]) -> String {
    items.iter().flat_map(|item| ["\n- ", item]).collect()
}

/// How a message is called: the municipality, with the edition where there are several.
pub(crate) fn title(municipality: &str, edition: Option<&str>) -> String {
    edition.map_or_else(|| municipality.to_owned(), |edition| format!("{municipality}, {}", common::edition(edition)))
}

/// How many of each purpose.
pub(crate) fn counted(count: impl Fn(Purpose) -> usize) -> String {
    let each = [
        (Purpose::Thank, "in orde"),
        (Purpose::Wait, "in afwachting van de sleutel"),
        (Purpose::Ask, "met een vraag"),
        (Purpose::Mend, "opnieuw te maken"),
    ]
    .map(|(purpose, word)| (count(purpose), word));
    let parts: Vec<String> =
        each.into_iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
    format!("{}.", listed(&parts))
}
