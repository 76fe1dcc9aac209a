//! A worked example: a theme of four questions, scored by the same rule as every other.

use crate::components::calculation::Calculation;
use crate::texts::{explanation as texts, result};
use leptos::prelude::*;
use scoring::score::ThemeScore;
use scoring::{Choice, Draft, Edition, Level, Note};
use std::sync::Arc;

/// An edition of one theme and four questions, with norms 3, 3, 2 and 4: worked example 1 of `docs/scoring.md`.
const EDITION: &[u8] = include_bytes!("example.json");

/// The answers of worked example 1, up to the two that are changed later on.
const FIRST: Choice = Choice::Level(Level::ALL[2]);
const SECOND: Choice = Choice::Level(Level::ALL[4]);
const FOURTH: Choice = Choice::Level(Level::ALL[3]);

/// The example with these answers to its last two questions, and their score.
fn answered(third: Choice, fourth: Choice) -> Option<(Draft, ThemeScore)> {
    let edition = Arc::new(Edition::read(EDITION).ok()?);
    let municipality = edition.municipalities().first()?.code.clone();
    let mut draft = Draft::new(Arc::clone(&edition), &municipality)?;
    for (question, choice) in edition.questions().iter().zip([FIRST, SECOND, third, fourth]) {
        let answer = draft.answer_mut(&question.id)?;
        answer.choice = choice;
        if choice == Choice::NotApplicable {
            answer.note = Note::cut(texts::EXAMPLE_REASON);
        }
    }
    let theme = draft.score().themes.into_iter().next()?;
    Some((draft, theme))
}

/// The example, and what becomes of it when an answer is another one.
#[component]
pub(super) fn Example() -> impl IntoView {
    let Some((draft, theme)) = answered(Choice::Unknown, FOURTH) else {
        return view! { <p role="alert">{texts::EXAMPLE_BROKEN}</p> }.into_any();
    };
    let title = draft.edition().themes().first().map(|theme| theme.title.clone()).unwrap_or_default();
    view! {
        <p>{texts::EXAMPLE_LEAD}</p>
        <Calculation draft theme title />
        <Variant lead=texts::EXAMPLE_NOT_APPLICABLE third=Choice::NotApplicable fourth=FOURTH />
        <Variant lead=texts::EXAMPLE_OPEN third=Choice::Unanswered fourth=FOURTH />
        <Variant lead=texts::EXAMPLE_PROVISIONAL third=Choice::Unanswered fourth=Choice::Unanswered />
    }
    .into_any()
}

#[component]
fn Variant(lead: &'static str, third: Choice, fourth: Choice) -> impl IntoView {
    let sum = answered(third, fourth).and_then(|(_, theme)| {
        let sum = result::calculation::theme_sum(&theme)?;
        Some(match result::kind(&theme) {
            Some(kind) => format!("{sum} ({kind})"),
            None => sum,
        })
    });
    view! {
        <p>{lead}</p>
        <p class="ct-sum">{sum}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(third: Choice, fourth: Choice, sum: &str, kind: Option<&str>) {
        let (_, theme) = answered(third, fourth).unwrap();
        assert_eq!(result::calculation::theme_sum(&theme).as_deref(), Some(sum));
        assert_eq!(result::kind(&theme).as_deref(), kind);
    }

    /// By hand, from `docs/scoring.md`: 8 + 12 + 0 + 9 = 29 twelfths of 48, and of 36.
    #[test]
    fn the_example_is_that_of_the_rule() {
        check(Choice::Unknown, FOURTH, "(2/3 + 1 + 0 + 3/4) : 4 × 100 = 60,41…°. Getoond: 60°.", None);
        check(Choice::NotApplicable, FOURTH, "(2/3 + 1 + 3/4) : 3 × 100 = 80,55…°. Getoond: 81°.", None);
    }

    /// What the sentences before these sums say of them.
    #[test]
    fn the_sentences_of_the_example_are_true() {
        check(Choice::Unanswered, FOURTH, "(2/3 + 1 + 3/4) : 3 × 100 = 80,55…°. Getoond: 81°.", Some("75 % ingevuld"));
        check(
            Choice::Unanswered,
            Choice::Unanswered,
            "(2/3 + 1) : 2 × 100 = 83,33…°. Getoond: 83°.",
            Some("voorlopig, 50 % ingevuld"),
        );
    }
}
