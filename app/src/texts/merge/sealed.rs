//! Samenvoegen: encrypted files, and the keys that open them.

use super::{counted, files};
use crate::state::incoming::Unlocked;
use crate::state::sealed::KeyFault;
use scoring::receipt::Unopened;

/// Heading above the files that wait for their key.
pub(crate) const HEADING: &str = "Versleutelde bestanden";
/// What to give.
pub(crate) const ASK: &str =
    "Kies het sleutelbestand van de VAR of plak de inhoud ervan. De regel met de sleutel begint met AGE-SECRET-KEY-1.";
/// What becomes of the key, and of what it opens.
pub(crate) const STAYS: &str = "De sleutel blijft alleen in het geheugen van deze pagina, tot u hem vergeet of de pagina sluit. Hij wordt nergens bewaard en nergens heen gestuurd. Wat ermee opengaat, staat daarna zonder versleuteling in deze browser, zoals alle bestanden hier, tot u het wist.";
/// The button of the field for the identity file.
pub(crate) const CHOOSE: &str = "Sleutelbestand kiezen";
/// The label of the field to paste in.
pub(crate) const PASTE: &str = "Of plak hier de sleutel";
/// Uses what was pasted.
pub(crate) const USE: &str = "Gebruik deze sleutel";
/// While there is a key.
pub(crate) const IN_USE: &str =
    "De sleutel is in gebruik. Nieuwe bestanden gaan er meteen mee open. De openbare sleutel die erbij hoort:";
/// Forgets the key.
pub(crate) const FORGET: &str = "Vergeet de sleutel";
/// Said once it is forgotten.
pub(crate) const FORGOTTEN: &str = "De sleutel is vergeten. Bestanden die al open waren, blijven staan.";
/// Before what is wrong with a key.
pub(crate) const NO_KEY: &str = "Geen bruikbare sleutel.";
/// Takes a file out.
pub(crate) const TAKE_OUT: &str = "Haal weg";

/// How many wait.
pub(crate) fn waiting(count: usize) -> String {
    match count {
        0 => "Er wachten geen versleutelde bestanden.".to_owned(),
        1 => "1 bestand is versleuteld en wacht op de sleutel.".to_owned(),
        more => format!("{more} bestanden zijn versleuteld en wachten op de sleutel."),
    }
}

/// How it went with the files that waited.
pub(crate) fn unlocked(unlocked: Unlocked) -> String {
    match unlocked {
        Unlocked { opened: 0, left: 0 } => "De sleutel is in gebruik.".to_owned(),
        Unlocked { opened, left: 0 } => {
            format!("{} {} geopend.", files(opened), if opened == 1 { "is" } else { "zijn" })
        }
        Unlocked { opened: 0, left } => {
            format!(
                "{} niet open met deze sleutel. Er is niets veranderd.",
                counted(left, "bestand gaat", "bestanden gaan")
            )
        }
        Unlocked { opened, left } => format!(
            "{} geopend; {} niet open met deze sleutel.",
            files(opened),
            counted(left, "bestand gaat", "bestanden gaan")
        ),
    }
}

/// Why a file waits, in a few words.
pub(crate) const fn why(why: Unopened) -> &'static str {
    match why {
        Unopened::Unreadable => "niet te lezen",
        Unopened::Encrypted => "wacht op de sleutel",
        Unopened::OtherKey => "past niet bij deze sleutel",
        Unopened::Broken => "beschadigd",
    }
}

/// Why what was given is no key, and what to do.
pub(crate) const fn fault(fault: KeyFault) -> &'static str {
    match fault {
        KeyFault::Missing => {
            "Hier staat geen sleutel in. Kies het bestand dat u bewaarde toen u het sleutelpaar maakte. Daarin staat een regel die begint met AGE-SECRET-KEY-1."
        }
        KeyFault::Public => {
            "Dit is de openbare sleutel. Daarmee wordt versleuteld, maar er gaat niets mee open. Kies het bestand met de geheime sleutel; die begint met AGE-SECRET-KEY-1."
        }
        KeyFault::Sealed => {
            "Dit bestand is zelf versleuteld. Is het uw sleutelbestand met een wachtwoord erop? Open het dan eerst met het programma age, en kies wat eruit komt."
        }
        KeyFault::Wrong => {
            "Deze sleutel is niet compleet of er staat een fout in. Neem hem over zoals hij in het sleutelbestand staat, de hele regel."
        }
        KeyFault::Unavailable => {
            "Het onderdeel dat versleutelde bestanden opent, is niet te laden. Kijk of u verbinding hebt en probeer het opnieuw."
        }
    }
}

/// The summary that opens what there is to tell about making keys.
pub(crate) const PAIR: &str = "Sleutelpaar maken voor versleutelde bestanden";
/// What a pair of keys is for.
pub(crate) const PAIR_MEANS: [&str; 3] = [
    "Met een sleutelpaar kunnen gemeenten hun bestand versleutelen, zodat alleen de VAR het kan openen. Dit hoeft maar één keer.",
    "De geheime sleutel wordt als bestand bewaard bij uw downloads. Wie dat bestand heeft, kan alle versleutelde bestanden openen. Raakt het kwijt, dan gaat niets meer open: ook wij kunnen daar niets aan doen.",
    "De openbare sleutel mag iedereen zien. Zet hem in het bestand van de editie, bij recipients. Gemeenten zien dan bij Resultaat de keuze om te versleutelen.",
];
/// What to do with the files.
pub(crate) const PAIR_ADVICE: [&str; 3] = [
    "Maak twee sleutelparen: één om te gebruiken en één reserve. Zet beide openbare sleutels in de editie. Elk van de twee opent dan alle bestanden.",
    "Bewaar het sleutelbestand in de wachtwoordkluis van de VAR, niet in uw mail en niet op een gedeelde schijf. Haal het daarna weg uit de map Downloads.",
    "Bewaar de reservesleutel ergens anders, bijvoorbeeld op een usb-stick in de kluis. Spreek af wie erbij mag.",
];
/// Makes a pair.
pub(crate) const PAIR_MAKE: &str = "Maak een sleutelpaar en bewaar het bestand";
/// Heading above the public keys.
pub(crate) const PUBLIC: &str = "Voor het bestand van de editie";
/// Below that heading.
pub(crate) const PUBLIC_MEANS: &str =
    "Dit zijn de openbare sleutels die u nu maakte. Ze staan ook in de sleutelbestanden. Deze pagina bewaart ze niet.";
/// Copies them.
pub(crate) const COPY: &str = "Kopieer deze regel";
/// Said once they are copied.
pub(crate) const COPIED: &str = "De regel is gekopieerd.";
/// Where the browser does not copy.
pub(crate) const NOT_COPIED: &str =
    "De browser kopieert de regel niet zelf. Hij is nu geselecteerd: kopieer hem met Ctrl+C.";
/// A pair was made, and its file offered to the browser.
pub(crate) fn pair_made(name: &str) -> String {
    format!("Het sleutelpaar is gemaakt. De geheime sleutel staat in {name}, bij uw downloads.")
}
/// The browser did not take the file.
pub(crate) const PAIR_NOT_SAVED: &str = "Het sleutelpaar is niet gemaakt: de browser liet het bewaren niet toe. Kijk of downloads van deze pagina zijn toegestaan en probeer het opnieuw.";
/// The code is not to be had.
pub(crate) const PAIR_NOT_MADE: &str =
    "Het onderdeel dat sleutels maakt, is niet te laden. Kijk of u verbinding hebt en probeer het opnieuw.";

/// The name of an identity file, on this day (`20261124`); of the second on a day and later ones with a number.
pub(crate) fn pair_name(day: &str, number: usize) -> String {
    if number <= 1 {
        format!("cyberthermometer-geheime-sleutel-{day}.txt")
    } else {
        format!("cyberthermometer-geheime-sleutel-{day}-{number}.txt")
    }
}

/// An identity file, as `age-keygen` writes it, with a line that says what it is.
pub(crate) fn pair_file(now: &str, identity: &str, recipient: &str) -> String {
    format!(
        "# Geheime sleutel van de VAR voor de Cyberthermometer. Wie dit bestand heeft, opent alle versleutelde bestanden.\n# created: {now}\n# public key: {recipient}\n{identity}\n"
    )
}

/// The line for the file of an edition.
pub(crate) fn recipients(keys: &[String]) -> String {
    let each: Vec<String> = keys.iter().map(|key| format!("\"{key}\"")).collect();
    format!("\"recipients\": [{}],", each.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_opens_is_counted() {
        assert_eq!(unlocked(Unlocked { opened: 1, left: 0 }), "1 bestand is geopend.");
        assert_eq!(
            unlocked(Unlocked { opened: 2, left: 1 }),
            "2 bestanden geopend; 1 bestand gaat niet open met deze sleutel."
        );
        assert_eq!(
            unlocked(Unlocked { opened: 0, left: 2 }),
            "2 bestanden gaan niet open met deze sleutel. Er is niets veranderd."
        );
    }

    #[test]
    fn an_identity_file_is_as_age_writes_it() {
        let file = pair_file("2026-11-24T13:57:00Z", "AGE-SECRET-KEY-1X", "age1x");
        assert!(file.ends_with("# created: 2026-11-24T13:57:00Z\n# public key: age1x\nAGE-SECRET-KEY-1X\n"));
        assert_eq!(recipients(&["age1a".to_owned(), "age1b".to_owned()]), "\"recipients\": [\"age1a\", \"age1b\"],");
    }
}
