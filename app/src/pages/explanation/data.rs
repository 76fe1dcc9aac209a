//! What is stored in this browser, key by key.

use crate::browser::storage::{CLASHES, SET_ASIDE};
use crate::page::DraftKey;
use crate::state::stored;
use crate::texts::explanation as texts;
use leptos::prelude::*;
use scoring::{EditionId, MunicipalityCode, QuestionId};

/// The draft in the example of a key.
fn example() -> DraftKey {
    DraftKey { edition: EditionId::new("2026"), municipality: MunicipalityCode::new("GM0599") }
}

/// The names of what is stored, made by the code that stores it, and what stands under each.
fn names() -> [(String, &'static str); 4] {
    [
        (stored::draft_key(&example()), texts::STORED_DRAFT),
        (stored::answer_key(&example(), &QuestionId::new("EH-07")), texts::STORED_ANSWER),
        (format!("{CLASHES}…"), texts::STORED_CLASH),
        (format!("{SET_ASIDE}…"), texts::STORED_DAMAGED),
    ]
}

/// What is stored, under which name.
#[component]
pub(super) fn Stored() -> impl IntoView {
    let rows = names()
        .into_iter()
        .map(|(key, what)| {
            view! {
                <div>
                    <dt class="ct-strong ct-table__name">{key}</dt>
                    <dd>{what}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <p>{texts::STORED}</p>
        <dl class="ct-stack ct-stack--tight">{rows}</dl>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_that_are_stored_under() {
        let names = names();
        assert_eq!(stored::parse_key(&names[0].0), Some((example(), None)));
        assert_eq!(stored::parse_key(&names[1].0), Some((example(), Some(QuestionId::new("EH-07")))));
        assert_eq!(names[2].0, "cyberthermometer/clash/…");
        assert_eq!(names[3].0, "cyberthermometer/damaged/…");
    }
}
