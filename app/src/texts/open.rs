//! Bestand openen.

use crate::browser::clock::Local;
use crate::texts::{common, fill_in, moment};
use scoring::{QuestionId, Support};

/// Heading of the page, and how it is called elsewhere.
pub(crate) const HEADING: &str = "Bestand openen";
/// What it is for.
pub(crate) const LEAD: &str = "Open hier een bestand dat u of een collega eerder hebt opgeslagen. U ziet eerst wat het bestand brengt. Er verandert pas iets als u daarvoor kiest.";
/// Heading above what can be opened.
pub(crate) const KINDS_HEAD: &str = "Wat u kunt openen";
/// What can be opened.
pub(crate) const KINDS: [&str; 4] = [
    "Het bestand van uw gemeente van dit jaar: van een collega, of van uw andere computer.",
    "Het bestand van uw gemeente van vorig jaar. Bij elke vraag staat dan wat u toen antwoordde.",
    "Een deel van de vragenlijst, dat een collega u stuurde of terugstuurde.",
    "Een concept dat u als bestand hebt opgeslagen, ook als er iets in beschadigd is.",
];
/// On the button.
pub(crate) const CHOOSE: &str = "Kies bestanden";
/// Beside the button.
pub(crate) const DROP: &str = "Of sleep bestanden naar deze pagina, of plak ze.";
/// While files hang over the page.
pub(crate) const DROP_NOW: &str = "Laat los om de bestanden te openen.";
/// How a pasted text is called.
pub(crate) const PASTED: &str = "geplakte tekst";
/// Said while files are read.
pub(crate) const READING: &str = "Het bestand wordt gelezen…";
/// The browser does not give the file.
pub(crate) const UNREADABLE: &str =
    "De browser kan dit bestand niet lezen. Kijk of het er nog staat en geen map is, en kies het opnieuw.";
/// No JSON.
pub(crate) const DAMAGED_FILE: &str = "Dit concept is afgebroken of gewijzigd, en er is geen antwoord meer in te lezen. Sla het concept opnieuw op waar het vandaan komt, of open een oudere versie van het bestand. Op dit apparaat is niets veranderd.";
/// Other JSON.
pub(crate) const OTHER_JSON: &str = "Dit is geen concept van de Cyberthermometer. Kies het bestand dat u bij “Concept opslaan als bestand” hebt opgeslagen; de naam begint met cyberthermometer-concept.";
/// A saved draft with nothing in it.
pub(crate) const NO_DRAFT: &str = "In dit bestand staat geen concept. Kijk of u het goede bestand hebt gekozen.";
/// Heading of what cannot be opened.
pub(crate) const REFUSED: &str = "Niet geopend";
/// Why nothing happened.
pub(crate) const NOTHING_TAKEN: &str = "Van dit bestand is niets overgenomen.";

/// A file of several municipalities.
pub(crate) fn several(municipalities: usize) -> String {
    format!(
        "In dit bestand staan antwoorden van {municipalities} gemeenten. Open het bij Samenvoegen of Regio, of kies het bestand van één gemeente."
    )
}

/// Last year's file of a municipality that is no longer there.
pub(crate) fn no_longer(municipality: &str, edition: &str) -> String {
    format!(
        "{municipality} staat niet in {}. De antwoorden van vorig jaar passen daarom niet bij een concept van nu.",
        common::edition(edition)
    )
}

/// A draft of an edition or a municipality that this build does not have.
pub(crate) fn unknown_draft(municipality: &str, edition: &str) -> String {
    format!(
        "Dit concept is van {municipality}, {}, en die heeft deze Cyberthermometer niet. Open het waar u het concept hebt opgeslagen. Het bestand blijft zoals het is.",
        common::edition(edition)
    )
}

/// `Rotterdam, editie 2026`
pub(crate) fn title(municipality: &str, edition: &str) -> String {
    format!("{municipality}, {}", common::edition(edition))
}

/// What a file is.
pub(crate) const WHOLE: &str = "De antwoorden van deze gemeente";
/// See [`WHOLE`].
pub(crate) const SAVED: &str = "Een concept dat als bestand is opgeslagen";
/// See [`WHOLE`].
pub(crate) const ANSWERED_PART: &str = "Een deel van de vragenlijst, terug van een collega";

/// See [`WHOLE`].
pub(crate) fn asked_part(questions: usize) -> String {
    format!("Een deel van de vragenlijst: een collega vraagt u {}", questions_to_answer(questions))
}

fn questions_to_answer(questions: usize) -> String {
    if questions == 1 { "1 vraag te beantwoorden".to_owned() } else { format!("{questions} vragen te beantwoorden") }
}

/// See [`WHOLE`].
pub(crate) fn earlier(edition: &str) -> String {
    format!("De antwoorden van vorig jaar ({})", common::edition(edition))
}

/// `uit bestand.csv, gemaakt op 3 november 2026 om 14.32 uur`
pub(crate) fn from(file: &str, at: Option<Local>) -> String {
    match at {
        Some(at) => format!("Uit {file}, gemaakt op {}.", moment::day_and_time(at)),
        None => format!("Uit {file}."),
    }
}

/// What taking in a file does where nothing of the draft stands here.
pub(crate) const NO_DRAFT_HERE: &str = "Van deze gemeente staat nog geen concept op dit apparaat. Neemt u het bestand over, dan kunt u verdergaan waar het gebleven is.";
/// What opening a part does.
pub(crate) const PART_HERE: &str = "Neemt u het over, dan ziet u alleen deze vragen. Zijn ze beantwoord, dan slaat u het deel op en stuurt u het terug.";
/// What taking in last year's file does.
pub(crate) const EARLIER_MEANS: &str = "Neemt u het over, dan staat bij elke vraag die is gebleven wat u vorig jaar antwoordde. Uw antwoorden van dit jaar veranderen niet.";
/// Last year's file is there already.
pub(crate) const EARLIER_KNOWN: &str =
    "Er staat al een bestand van vorig jaar bij deze gemeente. Dit bestand komt daarvoor in de plaats.";

/// What an intake brings, in sentences.
pub(crate) fn brings(new: usize, same: usize, silent: usize, clashes: usize) -> Vec<String> {
    let answers =
        |count: usize| if count == 1 { "1 antwoord is".to_owned() } else { format!("{count} antwoorden zijn") };
    let questions = |count: usize| if count == 1 { "1 vraag".to_owned() } else { format!("{count} vragen") };
    let mut sentences = Vec::new();
    if new > 0 {
        sentences.push(format!("{} nieuw.", answers(new)));
    }
    if same > 0 {
        sentences.push(format!("{} gelijk aan wat hier staat.", answers(same)));
    }
    if silent > 0 {
        let left = if silent == 1 { "is" } else { "zijn" };
        sentences.push(format!("{} {left} leeg in het bestand: daar blijft uw antwoord staan.", questions(silent)));
    }
    if clashes > 0 {
        sentences
            .push(format!("Bij {} staan twee antwoorden. U kiest hieronder welk antwoord blijft.", questions(clashes)));
    }
    sentences
}

/// What of a saved draft cannot be read.
pub(crate) fn unreadable(questions: &[QuestionId]) -> String {
    let names: Vec<&str> = questions.iter().map(QuestionId::as_str).collect();
    let what = match questions.len() {
        1 => "1 antwoord in dit bestand is".to_owned(),
        count => format!("{count} antwoorden in dit bestand zijn"),
    };
    format!(
        "{what} beschadigd en niet te lezen: {}. Wat er staat, wordt ook bewaard zoals het is, en komt weer mee als u het concept opslaat.",
        names.join(", ")
    )
}

/// A draft's file is not whole.
pub(crate) const SALVAGED: &str = "Dit bestand is afgebroken of gewijzigd. Wat nog te lezen is, staat hier. Antwoorden die er niet meer in staan, kunnen wij niet noemen: kijk na afloop welke vragen open zijn.";
/// The same of a draft that cannot be taken in.
pub(crate) const ALSO_DAMAGED: &str = "Het bestand is ook afgebroken of gewijzigd.";
/// What becomes of the rest.
pub(crate) const SALVAGED_KEPT: &str = "Neemt u het over, dan wordt ook het beschadigde bestand zelf bewaard, bij dit concept. U kunt het hier ook weer opslaan.";
/// Saves a file again as it came.
pub(crate) const SAVE_ORIGINAL: &str = "Sla dit bestand op zoals het is";
/// What a pasted text is called then.
pub(crate) const ORIGINAL_NAME: &str = "cyberthermometer-concept-beschadigd.json";

/// Heading of the choices.
pub(crate) const CLASHES: &str = "Kies per vraag";
/// Chooses one side everywhere.
pub(crate) const ALL_HERE: &str = "Kies overal: van dit apparaat";
/// See [`ALL_HERE`].
pub(crate) const ALL_INCOMING: &str = "Kies overal: uit het bestand";
/// One side.
pub(crate) const HERE: &str = "Op dit apparaat";
/// The other side.
pub(crate) const INCOMING: &str = "Uit het bestand";
/// Opens the list of what is new.
pub(crate) const SHOW_NEW: &str = "Bekijk wat nieuw is";
/// Takes it in.
pub(crate) const TAKE_IN: &str = "Neem over";
/// Leaves it.
pub(crate) const LEAVE: &str = "Neem niet over";
/// It was left.
pub(crate) const LEFT: &str = "Niet overgenomen. Op dit apparaat is niets veranderd.";
/// What stands here changed since the page was opened.
pub(crate) const CHANGED_MEANWHILE: &str =
    "Intussen is in een ander tabblad iets veranderd. Bekijk het opnieuw en kies dan.";
/// Label of the support.
pub(crate) const SUPPORT: &str = "Ondersteuning";
/// Label of the note.
pub(crate) const NOTE: &str = "Toelichting";
/// Label of the role.
pub(crate) const ANSWERED_BY: &str = "Ingevuld door";
/// No text.
pub(crate) const EMPTY: &str = "leeg";

/// Choices are open.
pub(crate) fn choose_first(open: usize) -> String {
    if open == 1 {
        "Kies nog bij 1 vraag welk antwoord blijft.".to_owned()
    } else {
        format!("Kies nog bij {open} vragen welk antwoord blijft.")
    }
}

/// It was taken in.
pub(crate) fn taken(answers: usize) -> String {
    match answers {
        0 => "Klaar. Er was niets nieuws over te nemen.".to_owned(),
        1 => "Klaar: 1 antwoord overgenomen.".to_owned(),
        answers => format!("Klaar: {answers} antwoorden overgenomen."),
    }
}

/// Last year's file was taken in.
pub(crate) const EARLIER_TAKEN: &str = "Klaar: de antwoorden van vorig jaar staan nu bij de vragen.";
/// A part was taken in.
pub(crate) const PART_TAKEN: &str = "Klaar: u kunt de vragen van uw collega beantwoorden.";
/// To the questions.
pub(crate) const TO_FILL_IN: &str = "Naar de vragen";

/// A text, or that there is none.
pub(crate) fn shown(text: &str) -> String {
    if text.trim().is_empty() { EMPTY.to_owned() } else { text.to_owned() }
}

/// Support in words; in a list, what is not asked is left out.
pub(crate) const fn support(support: Support, in_list: bool) -> &'static str {
    match support {
        Support::None if in_list => "",
        support => fill_in::support(support),
    }
}

/// Said when files were read.
pub(crate) fn opened(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "Gelezen. Kijk hieronder wat het bestand brengt.".to_owned(),
        count => format!("Gelezen. Kijk hieronder wat de bestanden brengen: {count} in totaal."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_brings_is_counted_in_words() {
        assert_eq!(brings(0, 0, 0, 0), Vec::<String>::new());
        assert_eq!(
            brings(1, 0, 0, 1),
            ["1 antwoord is nieuw.", "Bij 1 vraag staan twee antwoorden. U kiest hieronder welk antwoord blijft."]
        );
        assert_eq!(
            brings(0, 2, 3, 0),
            [
                "2 antwoorden zijn gelijk aan wat hier staat.",
                "3 vragen zijn leeg in het bestand: daar blijft uw antwoord staan."
            ]
        );
    }
}
