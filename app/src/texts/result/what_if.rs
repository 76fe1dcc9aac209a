//! Resultaat: what steps would bring together.

use scoring::score::{BasicLevel, Gain, MunicipalityScore, Temperature, WhatIf};

/// Heading.
pub(crate) const WHAT_IF: &str = "Wat als u deze stappen zet?";
/// How to use it, above the steps.
pub(crate) const HOW: &str = "Zet een vinkje bij een of meer stappen om te zien hoeveel graden ze samen schelen. Het is om te proberen: er wordt niets van bewaard.";
/// Nothing is chosen.
pub(crate) const NOTHING: &str = "U heeft nog geen stap aangevinkt.";
/// Chooses a step.
pub(crate) const COUNT_IN: &str = "Reken deze stap mee";
/// Takes all choices back.
pub(crate) const RESET: &str = "Wis de vinkjes";
/// The themes after the steps.
pub(crate) const BY_THEME: &str = "Per thema, met deze stappen";

/// What the chosen steps bring: `Met deze 3 stappen: van 61° naar 70° (+8,6°).`
pub(crate) fn sentence(before: &MunicipalityScore, what_if: &WhatIf) -> String {
    let with = match what_if.steps {
        0 => return NOTHING.to_owned(),
        1 => "Met deze stap".to_owned(),
        steps => format!("Met deze {steps} stappen"),
    };
    let moved = match (before.temperature, what_if.after.temperature, what_if.gain) {
        (Some(before), Some(_), Some(Gain::ZERO)) => {
            format!("{with} blijft het {}°: wat u koos, staat in een thema dat nog niet meetelt.", before.shown())
        }
        (Some(before), Some(after), Some(gain)) => {
            format!("{with}: van {}° naar {}° (+{}°).", before.shown(), after.shown(), gain.shown())
        }
        _ => format!("{with} is er nog geen score: er is nog geen thema dat meetelt."),
    };
    let reached = what_if.after.basic_level == BasicLevel::Reached;
    format!("{moved}{}", if reached { " Dan is het basisniveau bereikt." } else { "" })
}

/// What becomes of one theme's temperature: `van 58° naar 67°`.
pub(crate) fn moved(before: Option<Temperature>, after: Option<Temperature>) -> String {
    match (before, after) {
        (Some(before), Some(after)) if before == after => format!("blijft {}°", before.shown()),
        (Some(before), Some(after)) => format!("van {}° naar {}°", before.shown(), after.shown()),
        _ => "nog geen score".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{OPEN, UNKNOWN, level, score};
    use super::*;
    use scoring::{Choice, QuestionId};

    fn check(choices: [Choice; 4], chosen: &[&str], expected: &str) {
        let score = score(choices);
        let chosen: Vec<QuestionId> = chosen.iter().map(|id| QuestionId::new(id)).collect();
        assert_eq!(sentence(&score, &score.what_if(&chosen)), expected);
    }

    #[test]
    fn what_steps_bring_is_told() {
        // Worked example 1 of docs/scoring.md: 60.41… degrees.
        let choices = [level(2), level(4), UNKNOWN, level(3)];
        check(choices, &[], NOTHING);
        check(choices, &["VB-02"], NOTHING);
        check(choices, &["VB-01"], "Met deze stap: van 60° naar 69° (+8,3°).");
        check(choices, &["VB-03", "VB-01"], "Met deze 2 stappen: van 60° naar 94° (+33,3°).");
        check(
            choices,
            &["VB-01", "VB-03", "VB-04"],
            "Met deze 3 stappen: van 60° naar 100° (+39,6°). Dan is het basisniveau bereikt.",
        );
        check(
            [level(2), OPEN, OPEN, OPEN],
            &["VB-01"],
            "Met deze stap is er nog geen score: er is nog geen thema dat meetelt.",
        );
        let at = |choices| score(choices).temperature;
        assert_eq!(moved(at(choices), at([level(3), level(4), UNKNOWN, level(3)])), "van 60° naar 69°");
        assert_eq!(moved(at(choices), at(choices)), "blijft 60°");
        assert_eq!(moved(None, None), "nog geen score");
    }
}
