//! Questions for a colleague, and from one.

/// What the page is for.
pub(crate) const LEAD: &str = "Weet een collega van een aantal vragen meer? Kies die vragen en sla ze op als bestand. Uw collega opent het bestand in de Cyberthermometer, ziet alleen die vragen, en stuurt een bestand terug dat u weer opent. Antwoorden die u al gaf, gaan mee.";
/// What the choices at once are called.
pub(crate) const QUICK: &str = "In één keer kiezen";
/// All of one theme.
pub(crate) const THEMES: &str = "Kies een heel thema";
/// All of one role.
pub(crate) const ROLES: &str = "Kies wat een rol meestal beantwoordt";
/// Heading above the questions.
pub(crate) const QUESTIONS: &str = "Of kies losse vragen";
/// Saves the part.
pub(crate) const SAVE: &str = "Deel opslaan";
/// Nothing was chosen.
pub(crate) const NOTHING_CHOSEN: &str = "Kies eerst een of meer vragen.";
/// The browser refused the download.
pub(crate) const REFUSED: &str =
    "De browser heeft het bestand niet opgeslagen. Kijk of downloaden is toegestaan en probeer het opnieuw.";
/// What comes after.
pub(crate) const AFTER: &str = "Krijgt u een bestand terug? Open het bij Bestand openen. Antwoordde u intussen zelf ook, dan kiest u per vraag welk antwoord blijft.";

/// `Cybercrisis (12)`
pub(crate) fn group(title: &str, questions: usize) -> String {
    format!("{title} ({questions})")
}

/// How many were chosen.
pub(crate) fn count(questions: usize) -> String {
    match questions {
        0 => "Nog geen vraag gekozen.".to_owned(),
        1 => "1 vraag gekozen.".to_owned(),
        questions => format!("{questions} vragen gekozen."),
    }
}

/// The file was saved.
pub(crate) fn saved(name: &str) -> String {
    format!("Opgeslagen als {name}. Stuur dit bestand naar uw collega, op een veilige manier.")
}

/// Above the questions that a colleague asked.
pub(crate) const PART_LEAD: &str = "Een collega vraagt u deze vragen te beantwoorden. De andere vragen van de vragenlijst ziet u niet. Uw antwoorden worden bewaard in deze browser.";
/// Label of the role.
pub(crate) const ROLE: &str = "Uw rol";
/// No role chosen.
pub(crate) const ROLE_NONE: &str = "Kies uw rol";
/// Heading of the end.
pub(crate) const SEND_BACK: &str = "Terug naar uw collega";
/// What happens with what is open.
pub(crate) const OPEN_STAY: &str =
    "Vragen die open zijn, blijven in het bestand leeg. Een antwoord “niet van toepassing” zonder reden telt als open.";
/// From a part to all.
pub(crate) const SHOW_ALL: &str = "Toon voortaan alle vragen van de vragenlijst";
/// No part here.
pub(crate) const NO_PART: &str = "Van deze gemeente staat geen deel van een collega op dit apparaat. Open eerst het bestand dat u van uw collega kreeg.";

/// The part was saved.
pub(crate) fn sent_back(name: &str) -> String {
    format!("Opgeslagen als {name}. Stuur dit bestand terug naar uw collega, op een veilige manier.")
}

/// Last year's answers that were taken over.
pub(crate) const TAKEN_LEAD: &str = "Deze antwoorden hebt u ongewijzigd overgenomen van vorig jaar. Kijk of ze vandaag nog kloppen, en bevestig ze dan. Klopt er een niet meer, wijzig dan dat antwoord.";
/// Nothing to confirm.
pub(crate) const NOTHING_TAKEN: &str = "Er is niets te bevestigen: u hebt geen antwoorden van vorig jaar overgenomen, of u hebt ze al bevestigd of gewijzigd.";
/// Confirms all.
pub(crate) const CONFIRM: &str = "Deze antwoorden kloppen nog";
/// To the question.
pub(crate) const CHANGE: &str = "Wijzig dit antwoord";

/// All were confirmed.
pub(crate) fn confirmed(answers: usize) -> String {
    if answers == 1 {
        "U hebt 1 antwoord bevestigd.".to_owned()
    } else {
        format!("U hebt {answers} antwoorden bevestigd.")
    }
}

/// How many are to be confirmed.
pub(crate) fn to_confirm(answers: usize) -> String {
    if answers == 1 {
        "1 antwoord van vorig jaar is nog niet bevestigd.".to_owned()
    } else {
        format!("{answers} antwoorden van vorig jaar zijn nog niet bevestigd.")
    }
}

/// To the list of them.
pub(crate) const TO_TAKEN: &str = "Bekijk en bevestig ze";
