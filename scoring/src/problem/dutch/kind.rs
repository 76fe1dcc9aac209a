//! One sentence or two for each kind: what is wrong and what to do.

use super::{counted, list, quoted, thousands};
use crate::exchange::{COUNT_LIMIT, FORMAT, SIZE_LIMIT};
use crate::label::Label;
use crate::problem::{Encoding, Kind};

pub(crate) fn sentence(kind: &Kind) -> String {
    file_sentence(kind)
        .or_else(|| whole_sentence(kind))
        .or_else(|| row_sentence(kind))
        .unwrap_or_else(|| notice_sentence(kind))
}

/// Errors of the drop and of a file.
fn file_sentence(kind: &Kind) -> Option<String> {
    let sentence = match kind {
        Kind::TooManyFiles { count } => format!(
            "U koos {} bestanden tegelijk; {} is het meeste. Er is niets gelezen. Open de bestanden in kleinere groepen, of voeg ze samen met de opdracht thermometer.",
            thousands(*count),
            thousands(COUNT_LIMIT),
        ),
        Kind::TooLarge { bytes } => format!(
            "Dit bestand is {} bytes groot; deze pagina leest er hooguit {}. Gebruik het bestand dat de Cyberthermometer maakte.",
            thousands(usize::try_from(*bytes).unwrap_or(usize::MAX)),
            thousands(usize::try_from(SIZE_LIMIT).unwrap_or(usize::MAX)),
        ),
        Kind::EmptyFile => "Dit bestand is leeg. Maak het bestand opnieuw.".to_owned(),
        Kind::Workbook => "Dit is een werkmap van een rekenprogramma, geen CSV-bestand. Gebruik het CSV-bestand dat de Cyberthermometer maakte, of open de werkmap en sla het blad op als CSV (UTF-8).".to_owned(),
        Kind::OtherFile => "Dit is een ander soort bestand, bijvoorbeeld een webpagina, een pdf of een plaatje. Kies het CSV-bestand dat de Cyberthermometer maakte; de naam begint met cyberthermometer.".to_owned(),
        Kind::NotText => "Dit bestand bevat geen leesbare tekst; het is beschadigd of van een andere soort. Gebruik het CSV-bestand dat de Cyberthermometer maakte, of maak het opnieuw.".to_owned(),
        Kind::NoHeader => "De rij met kolomnamen ontbreekt. Kies het CSV-bestand dat de Cyberthermometer maakte, of zet de kolomnamen terug in de eerste rij.".to_owned(),
        Kind::DuplicateColumn { found } => format!("De kolomnaam {} staat er twee keer. Verwijder de kolom die er niet hoort, of maak het bestand opnieuw.", quoted(found)),
        Kind::MissingColumn { columns } => {
            let names: Vec<String> = columns.iter().map(ToString::to_string).collect();
            let what = if names.len() == 1 { "De kolom" } else { "De kolommen" };
            let lacks = if names.len() == 1 { "ontbreekt" } else { "ontbreken" };
            format!("{what} {} {lacks}. Zet de kolomnamen terug, of maak het bestand opnieuw.", list(&names))
        }
        Kind::UnclosedQuote => "Vanaf hier staat een aanhalingsteken dat nergens wordt gesloten; er kunnen rijen in verdwenen zijn. Maak het bestand opnieuw, of sluit het aanhalingsteken.".to_owned(),
        Kind::NoRows => "Er staan alleen kolomnamen in dit bestand, geen antwoorden. Maak het bestand opnieuw.".to_owned(),
        _ => return None,
    };
    Some(sentence)
}

/// Errors of a submission as a whole.
fn whole_sentence(kind: &Kind) -> Option<String> {
    let sentence = match kind {
        Kind::CutShort => "Het bestand houdt midden in deze rij op; een deel is verloren gegaan. Gebruik het hele bestand, of maak het opnieuw.".to_owned(),
        Kind::UnknownFormat { found } => format!("Het formaat is {}, niet \"{FORMAT}\". Maak het bestand met deze versie van de Cyberthermometer, of kijk of er een nieuwere versie is.", quoted(found)),
        Kind::PartFile { .. } => "Dit is een deel voor een collega, geen hele inzending. Open het bij Invullen; om samen te voegen is het hele bestand nodig.".to_owned(),
        Kind::UnknownEdition { found, known } => {
            let known: Vec<String> = known.iter().map(ToString::to_string).collect();
            format!("De editie {} is hier niet bekend; bekend zijn {}. Kies het bestand van een van die edities.", quoted(found), list(&known))
        }
        Kind::UnknownMunicipality { found, successor: None } => format!("De gemeentecode {} hoort niet bij deze regio. Vul de juiste code in: GM en vier cijfers.", quoted(found)),
        Kind::UnknownMunicipality { successor: Some(successor), .. } => format!(
            "De gemeente {} is opgegaan in {} ({code}). Vul het in voor die gemeente, met code {code}.",
            successor.former,
            successor.name,
            code = successor.code,
        ),
        Kind::BadTimestamp { found } => format!("{} is geen tijdstip van de vorm 2026-11-03T09:12:44Z. Zet het tijdstip terug zoals de Cyberthermometer het schreef, of maak het bestand opnieuw.", capital(&quoted(found))),
        Kind::QuestionMissing { questions, elsewhere } => {
            let names: Vec<String> = questions.iter().map(ToString::to_string).collect();
            let rows = if names.len() == 1 { "De rij van vraag" } else { "De rijen van de vragen" };
            let lack = if names.len() == 1 { "ontbreekt" } else { "ontbreken" };
            let advice = elsewhere.as_ref().map_or_else(
                || format!("Zet {} terug, of maak het bestand opnieuw.", if names.len() == 1 { "die" } else { "ze" }),
                |other| format!("In dit bestand staan rijen van deze gemeente met een ander tijdstip in ingevuld_op ({}). Zet in elke rij hetzelfde tijdstip, of maak het bestand opnieuw.", quoted(other)),
            );
            format!("{rows} {} {lack}. {advice}", list(&names))
        }
        _ => return None,
    };
    Some(sentence)
}

/// Errors of a row.
fn row_sentence(kind: &Kind) -> Option<String> {
    let sentence = match kind {
        Kind::UnknownQuestion { found } => format!(
            "De vraag {} staat niet in deze editie. Zet de code van de vraag terug, of maak het bestand opnieuw.",
            quoted(found)
        ),
        Kind::QuestionTwice { found } => format!(
            "De vraag {} staat er twee keer, met verschillende inhoud. Verwijder de rij die niet klopt.",
            quoted(found)
        ),
        Kind::BadAnswer { found } => format!(
            "{} is geen antwoord. Vul niveau, onbekend of nvt in, of laat de cel leeg.",
            capital(&quoted(found))
        ),
        Kind::BadLevel { found, question } if found.trim().is_empty() => {
            format!("Het niveau ontbreekt. Vul bij {question} 0, 1, 2, 3 of 4 in.")
        }
        Kind::BadLevel { found, .. } => format!("{} is geen niveau. Vul 0, 1, 2, 3 of 4 in.", capital(&quoted(found))),
        Kind::LevelWithoutAnswer { found, answer } => format!(
            "Er staat niveau {}, maar het antwoord is {}. Vul bij antwoord niveau in, of maak deze cel leeg.",
            quoted(found),
            quoted(answer)
        ),
        Kind::BadSupport { found } => format!(
            "{} is geen keuze voor ondersteuning. Vul geen, gewenst, dringend of aanbod in.",
            capital(&quoted(found))
        ),
        Kind::ReasonMissing { question } => format!(
            "Bij {question} staat nvt zonder reden. Schrijf in deze cel waarom de vraag niet van toepassing is, of kies een ander antwoord."
        ),
        Kind::NotApplicableNotAllowed { question, .. } => {
            format!("De vraag {question} geldt voor elke gemeente; nvt kan daar niet. Kies een niveau of onbekend.")
        }
        Kind::TextTooLong { length, limit, .. } => format!(
            "Deze tekst is {} lang; {} is het meeste. Maak de tekst korter.",
            counted(*length, "teken", "tekens"),
            thousands(*limit)
        ),
        Kind::RowShape { found } => format!(
            "Voorbij de laatste kolom staat {}; de rij is verschoven of er staat een scheidingsteken te veel. Maak de rij weer gelijk aan de kolomnamen, of maak het bestand opnieuw.",
            quoted(found)
        ),
        _ => return None,
    };
    Some(sentence)
}

/// Warnings and notices.
fn notice_sentence(kind: &Kind) -> String {
    match kind {
        Kind::Edited { differs: true, .. } => "Het controlegetal is niet op elke rij hetzelfde: het bestand is na het maken veranderd. Ga na of de antwoorden kloppen, zo nodig bij wie ze invulde.".to_owned(),
        Kind::Edited { found, .. } if found.trim().is_empty() => "Het controlegetal ontbreekt: niemand kan zien of het bestand na het maken is veranderd. Ga na of de antwoorden kloppen, zo nodig bij wie ze invulde.".to_owned(),
        Kind::Edited { .. } => "Het controlegetal past niet bij de antwoorden: het bestand is na het maken veranderd of ingekort. Ga na of de antwoorden kloppen, zo nodig bij wie ze invulde.".to_owned(),
        Kind::StaleText { found, expected } => format!("Hier staat {}, in de vragenlijst {}. De vragenlijst geldt; kijk of het bestand bij deze editie hoort.", quoted(found), quoted(expected)),
        Kind::Unanswered { count, questions } => format!("Van de {} {} niet beantwoord. Ga na of dat zo bedoeld is.", counted(*questions, "vraag", "vragen"), if *count == 1 { "is er 1".to_owned() } else { format!("zijn er {}", thousands(*count)) }),
        Kind::FutureTimestamp { found, now } => format!("Dit bestand is gemaakt op {}, en nu is het {now}. Kijk of de klok goed staat, op deze computer en waar het bestand is gemaakt.", quoted(found)),
        Kind::UnknownLabel { found, used } if found.trim().is_empty() => {
            format!("De rubricering ontbreekt. De strengste geldt: {used}. Ga na welke bedoeld is.")
        }
        Kind::UnknownLabel { found, used } if Label::parse(found.trim()).is_some() => {
            format!(
                "De rubricering is hier {}, en op een rij hierboven een andere. De strengste geldt: {used}. Ga na welke bedoeld is.",
                quoted(found)
            )
        }
        Kind::UnknownLabel { found, used } => format!(
            "{} is geen bekende rubricering. De strengste geldt: {used}. Ga na welke bedoeld is.",
            quoted(found)
        ),
        Kind::OtherEncoding { encoding } => format!(
            "Dit bestand is opgeslagen als {}, niet als UTF-8. Het is goed gelezen; u hoeft niets te doen.",
            match encoding {
                Encoding::Windows1252 => "Windows-1252",
                Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            },
        ),
        Kind::ExtraColumn { found } if found.is_empty() => {
            "Deze kolom heeft geen naam en is niet gelezen. Kijk of er iets in staat dat in een toelichting hoort.".to_owned()
        }
        Kind::ExtraColumn { found } => format!("De kolom {} hoort niet bij het formaat en is niet gelezen. Kijk of er iets in staat dat in een toelichting hoort.", quoted(found)),
        Kind::RepeatedHeader => "De rij met kolomnamen staat hier nog eens, zoals in bestanden die achter elkaar zijn gezet. Ze is overgeslagen; u hoeft niets te doen.".to_owned(),
        Kind::SeparatorRepaired => "Dit bestand is met het verkeerde scheidingsteken geopend en opgeslagen. Dat is ongedaan gemaakt; kijk of de antwoorden kloppen.".to_owned(),
        Kind::CharsetRepaired { whole: true } => "Dit bestand is met de verkeerde tekenset geopend en opgeslagen. Dat is ongedaan gemaakt; kijk of letters met accenten kloppen.".to_owned(),
        Kind::CharsetRepaired { whole: false } => "Dit bestand is met de verkeerde tekenset geopend en opgeslagen. De teksten zijn gelaten zoals ze zijn; kijk of letters met accenten kloppen.".to_owned(),
        Kind::TooManyFiles { .. }
        | Kind::TooLarge { .. }
        | Kind::EmptyFile
        | Kind::Workbook
        | Kind::OtherFile
        | Kind::NotText
        | Kind::NoHeader
        | Kind::DuplicateColumn { .. }
        | Kind::MissingColumn { .. }
        | Kind::UnclosedQuote
        | Kind::NoRows
        | Kind::CutShort
        | Kind::UnknownFormat { .. }
        | Kind::PartFile { .. }
        | Kind::UnknownEdition { .. }
        | Kind::UnknownMunicipality { .. }
        | Kind::BadTimestamp { .. }
        | Kind::UnknownQuestion { .. }
        | Kind::QuestionTwice { .. }
        | Kind::QuestionMissing { .. }
        | Kind::BadAnswer { .. }
        | Kind::BadLevel { .. }
        | Kind::LevelWithoutAnswer { .. }
        | Kind::BadSupport { .. }
        | Kind::ReasonMissing { .. }
        | Kind::NotApplicableNotAllowed { .. }
        | Kind::TextTooLong { .. }
        | Kind::RowShape { .. } => kind.name().to_owned(),
    }
}

/// A sentence begins with a capital: `Een lege cel` where the value is empty.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
