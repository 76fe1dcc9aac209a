//! Invullen.

use crate::browser::clock::Local;
use crate::browser::storage::StorageFault;
use crate::components::question_filter::Filter;
use crate::state::session::Since;
use crate::texts::{common, moment};
use scoring::edition::Ground;
use scoring::{Choice, DraftAnswer, Support};

/// Heading of the choice.
pub(crate) const CHOOSE: &str = "Voor welke gemeente vult u in?";
/// Label of the choice.
pub(crate) const MUNICIPALITY: &str = "Gemeente";
/// Nothing chosen yet.
pub(crate) const MUNICIPALITY_NONE: &str = "Kies uw gemeente";
/// What is missing when no municipality was chosen.
pub(crate) const MUNICIPALITY_MISSING: &str = "Kies eerst uw gemeente.";
/// Label of the roles.
pub(crate) const ROLE: &str = "Uw rol";
/// What the role is for.
pub(crate) const ROLE_HINT: &str = "De rol komt bij uw antwoorden te staan. Uw naam vragen wij niet.";
/// To the questions.
pub(crate) const BEGIN: &str = "Begin met invullen";
/// What the list of themes is called for a screen reader.
pub(crate) const THEMES: &str = "Thema’s";
/// To the next question without an answer.
pub(crate) const NEXT_OPEN: &str = "Volgende open vraag";
/// Said when there is none.
pub(crate) const NONE_OPEN: &str = "Alle vragen zijn beantwoord.";
/// To the own result.
pub(crate) const TO_RESULT: &str = "Naar het resultaat";
/// Opens why and sources.
pub(crate) const WHY: &str = "Waarom deze vraag, en de bronnen";
/// An answer.
pub(crate) const UNKNOWN: &str = "Onbekend";
/// An answer.
pub(crate) const NOT_APPLICABLE: &str = "Niet van toepassing";
/// Takes an answer back.
pub(crate) const CLEAR: &str = "Antwoord wissen";
/// Label of the note.
pub(crate) const NOTE: &str = "Toelichting";
/// Label of the note where it is the reason.
pub(crate) const REASON: &str = "Reden";
/// What not to write.
pub(crate) const NOTE_HINT: &str = "Schrijf geen namen van personen, leveranciers of systemen op, en geen adressen.";
/// Asks for the reason.
pub(crate) const REASON_MISSING: &str =
    "Schrijf op waarom deze vraag niet van toepassing is. Tot dan telt de vraag als open.";
/// Label of the support.
pub(crate) const SUPPORT: &str = "Ondersteuning";
/// How a theme page begins.
pub(crate) const HOW: &str = "Kies per vraag het hoogste niveau waarvan de hele zin vandaag klopt en dat u kunt laten zien. Wat een samenwerkingsverband of leverancier voor u doet, telt mee.";
/// Heading above the choice of keys.
pub(crate) const KEYS: &str = "Met het toetsenbord: ga met Tab naar een vraag en kies met de toetsen 0 tot en met 4, o voor onbekend, n voor niet van toepassing of v voor de volgende open vraag.";
/// Nothing was changed yet.
pub(crate) const UNTOUCHED: &str = "Uw antwoorden worden bewaard in deze browser";
/// The last change is not stored.
pub(crate) const NOT_SAVED: &str = "Niet opgeslagen";
/// Offers the file at once.
pub(crate) const SAVE_NOW: &str = "Bestand opslaan";
/// Offers the draft as a file.
pub(crate) const SAVE_DRAFT: &str = "Concept opslaan als bestand";
/// Stores again what was wiped.
pub(crate) const STORE_AGAIN: &str = "Opnieuw bewaren in deze browser";
/// Label of the choice of a role.
pub(crate) const ANSWERER: &str = "Meestal beantwoord door";
/// No role chosen.
pub(crate) const ANSWERER_ANY: &str = "iedereen";
/// Two answers to one question.
pub(crate) const CLASH: &str = "Deze vraag is in twee tabbladen verschillend beantwoord. Kies welk antwoord blijft.";
/// Chooses the answer that is shown.
pub(crate) const CLASH_KEEP: &str = "Houd het antwoord van hier";
/// Chooses the other answer.
pub(crate) const CLASH_TAKE: &str = "Neem het andere antwoord";
/// The municipality of the address is not in the edition.
pub(crate) const NO_SUCH_MUNICIPALITY: &str = "Deze gemeente staat niet in deze editie. Kies uw gemeente uit de lijst.";

/// How long it takes.
pub(crate) fn choose_lead(questions: usize) -> String {
    format!(
        "U kiest dit één keer. Daarna gaat u thema voor thema door de {questions} vragen. U kunt op elk moment stoppen en later verdergaan."
    )
}

/// Names the filter for a screen reader.
pub(crate) const FILTER: &str = "Welke vragen wilt u zien?";
/// No question passes the filter.
pub(crate) const FILTER_EMPTY: &str = "In dit thema is er geen vraag die hierbij past.";

/// A filter with its number of questions.
pub(crate) fn filter(filter: Filter, since: Since, questions: usize) -> String {
    match filter {
        Filter::All => format!("Alle {questions}"),
        Filter::Open => format!("Open ({questions})"),
        Filter::Below => format!("Onder het basisniveau ({questions})"),
        Filter::Changed => {
            let since = match since {
                Since::LastYear => " sinds vorig jaar",
                Since::File => " sinds het laatste bestand",
                Since::Beginning => "",
            };
            format!("Veranderd{since} ({questions})")
        }
    }
}

/// `31 van 48 vragen beantwoord`
pub(crate) fn progress(answered: usize, questions: usize) -> String {
    format!("{answered} van {questions} vragen beantwoord")
}

/// `7 van 12 · 5 open`
pub(crate) fn theme_count(answered: usize, questions: usize) -> String {
    match questions.saturating_sub(answered) {
        0 => format!("{answered} van {questions}"),
        open => format!("{answered} van {questions} · {open} open"),
    }
}

/// Where an answer stands beside its norm; the gap is in steps.
pub(crate) fn standing(gap: u8, above: bool) -> String {
    match gap {
        0 if above => "✓ Boven het basisniveau".to_owned(),
        0 => "✓ Op het basisniveau".to_owned(),
        1 => "Nog 1 stap tot het basisniveau".to_owned(),
        steps => format!("Nog {steps} stappen tot het basisniveau"),
    }
}

/// No answer yet.
pub(crate) const STANDING_OPEN: &str = "Nog niet beantwoord";
/// Leaves the score.
pub(crate) const STANDING_NOT_APPLICABLE: &str = "Telt niet mee in de score";
/// Without its reason.
pub(crate) const STANDING_REASON: &str = "Reden ontbreekt nog";

/// `Volgende thema: Eigen huis op orde`
pub(crate) fn next_theme(title: &str) -> String {
    format!("Volgende thema: {title}")
}

/// How many characters the note still takes, where that is not many; by tens, so that it is not read out at every key.
pub(crate) fn room(left: usize) -> String {
    match left {
        0 => "Er past niets meer bij: 1.000 tekens is het meest.".to_owned(),
        1 => "Nog 1 teken.".to_owned(),
        2..=10 => format!("Nog {left} tekens."),
        11..=100 => format!("Nog ruim {} tekens.", (left - 1) / 10 * 10),
        _ => String::new(),
    }
}

/// An answer in one sentence: `3 ingevoerd; ondersteuning dringend; toelichting: Test in januari.`
pub(crate) fn answer(answer: &DraftAnswer) -> String {
    let mut text = match answer.choice {
        Choice::Unanswered => STANDING_OPEN.to_lowercase(),
        Choice::Unknown => UNKNOWN.to_lowercase(),
        Choice::NotApplicable => NOT_APPLICABLE.to_lowercase(),
        Choice::Level(level) => format!("{level} {}", common::LEVELS[level.index()]),
    };
    if answer.support != Support::None {
        text = format!("{text}; ondersteuning: {}", support(answer.support));
    }
    if !answer.note.is_blank() {
        text = format!("{text}; toelichting: {}", answer.note.as_str());
    }
    text
}

/// Last year's answer.
pub(crate) fn earlier(edition: &str, answer: &str) -> String {
    format!("Vorig jaar ({}): {answer}", common::edition(edition))
}

/// Takes it over.
pub(crate) const TAKE_OVER: &str = "Ongewijzigd overnemen";
/// The answer is as it was.
pub(crate) const AS_EARLIER: &str = "Uw antwoord is gelijk aan dat van vorig jaar.";

/// Takes over what is open in a theme.
pub(crate) fn take_over_open(questions: usize) -> String {
    if questions == 1 {
        "Neem voor de open vraag van dit thema het antwoord van vorig jaar over".to_owned()
    } else {
        format!("Neem voor de {questions} open vragen van dit thema het antwoord van vorig jaar over")
    }
}

/// What comes of it.
pub(crate) const TAKE_OVER_MEANS: &str = "U bevestigt deze antwoorden bij het resultaat, voordat u het bestand maakt.";
/// Questions for a colleague.
pub(crate) const SHARE: &str = "Vragen aan een collega";

/// The answer that is shown.
pub(crate) fn here(answer: &str) -> String {
    format!("Hier: {answer}")
}

/// The answer of another tab.
pub(crate) fn elsewhere(answer: &str) -> String {
    format!("In een ander tabblad: {answer}")
}

/// How support is worded on the form.
pub(crate) const fn support(support: Support) -> &'static str {
    match support {
        Support::None => "niet nodig",
        Support::Wanted => "gewenst",
        Support::Urgent => "dringend",
        Support::Offered => "wij kunnen anderen helpen",
    }
}

/// What the norm rests on.
pub(crate) fn norm(level: u8, ground: Ground) -> String {
    let ground = match ground {
        Ground::Law => "Dat staat in de wet.",
        Ground::Bio2 => "Dat staat in BIO2, de regels van de overheid voor informatiebeveiliging.",
        Ground::Guidance => "Dat volgt uit een landelijke handreiking.",
        Ground::Proposal => "Dat is een voorstel, vast te stellen door de VAR.",
    };
    format!("Het basisniveau is hier niveau {level}. {ground}")
}

/// `Concept opgeslagen om 14.32 uur, in deze browser`
pub(crate) fn saved(at: Local) -> String {
    format!("Concept opgeslagen om {}, in deze browser", moment::time(at))
}

/// `Laatste bestand gemaakt op 3 november; sindsdien 5 wijzigingen.`
pub(crate) fn file_made(at: Local, changes: usize) -> String {
    let since = match changes {
        0 => "sindsdien niets gewijzigd".to_owned(),
        1 => "sindsdien 1 wijziging".to_owned(),
        changes => format!("sindsdien {changes} wijzigingen"),
    };
    format!("Laatste bestand gemaakt op {}; {since}.", moment::day(at))
}

/// Why answers are not stored, and what to do.
pub(crate) const fn fault(fault: StorageFault) -> &'static str {
    match fault {
        StorageFault::Full => {
            "De opslagruimte van deze browser is vol. Uw laatste wijziging staat alleen op dit scherm. Sla uw antwoorden nu op als bestand; u raakt dan niets kwijt."
        }
        StorageFault::Cleared => {
            "Wat in deze browser was bewaard, is gewist terwijl u bezig was. Uw antwoorden staan alleen nog op dit scherm. Sla ze op als bestand, of bewaar ze bij Invullen opnieuw."
        }
        StorageFault::Forbidden => {
            "Deze browser laat niet toe dat wij uw antwoorden bewaren. Ze staan alleen op dit scherm. Sla ze op als bestand voordat u de pagina sluit."
        }
    }
}

/// Stored answers that could not be read.
pub(crate) fn damaged(count: usize) -> String {
    let answers = if count == 1 {
        "1 bewaard antwoord is beschadigd".to_owned()
    } else {
        format!("{count} bewaarde antwoorden zijn beschadigd")
    };
    format!(
        "{answers} en staat daarom open. Wat er stond, bewaren wij zoals het was: het staat in het concept dat u hier opslaat. Beantwoord de vraag opnieuw."
    )
}

/// Before why answers are not stored.
pub(crate) const NOT_SAVED_KIND: &str = "Niet opgeslagen.";
/// Before what could not be read.
pub(crate) const DAMAGED_KIND: &str = "Let op.";

#[cfg(test)]
mod tests {
    use super::*;
    use scoring::{Level, Note};

    #[test]
    fn what_remains_of_a_note_is_told_near_its_end() {
        assert_eq!(room(101), "");
        assert_eq!(room(100), "Nog ruim 90 tekens.");
        assert_eq!(room(91), "Nog ruim 90 tekens.");
        assert_eq!(room(90), "Nog ruim 80 tekens.");
        assert_eq!(room(11), "Nog ruim 10 tekens.");
        assert_eq!(room(10), "Nog 10 tekens.");
        assert_eq!(room(1), "Nog 1 teken.");
        assert_eq!(room(0), "Er past niets meer bij: 1.000 tekens is het meest.");
        assert_eq!(Note::FIELD, 1_000);
    }

    #[test]
    fn an_answer_is_told_in_one_sentence() {
        let said = DraftAnswer {
            choice: Choice::Level(Level::ALL[3]),
            support: Support::Urgent,
            note: Note::cut("Test in januari."),
            ..DraftAnswer::default()
        };
        assert_eq!(answer(&said), "3 ingevoerd; ondersteuning: dringend; toelichting: Test in januari.");
        assert_eq!(answer(&DraftAnswer::default()), "nog niet beantwoord");
    }
}
