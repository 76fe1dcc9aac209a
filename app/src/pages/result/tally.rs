//! Which questions stand behind the counts, as links.

use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::result::behind;
use leptos::prelude::*;
use scoring::score::Tally;

/// Each question once, told apart by what the score makes of it. A line for each kind that has any.
#[component]
pub(super) fn TallyLines(
    /// Whose questions they are.
    session: Session,
    /// The questions.
    tally: Tally,
) -> impl IntoView {
    let scored = tally.at_basic_level.len() + tally.below.len();
    let lines = [
        (behind::at(tally.at_basic_level.len(), scored), tally.at_basic_level),
        (behind::below(tally.below.len(), scored), tally.below),
        (behind::not_applicable(tally.not_applicable.len()), tally.not_applicable),
        (behind::unanswered(tally.unanswered.len()), tally.unanswered),
    ]
    .into_iter()
    .filter(|(_, questions)| !questions.is_empty())
    .map(|(lead, questions)| {
        view! { <li>{lead} <QuestionLinks key=session.key() edition=session.edition() questions /> "."</li> }
    })
    .collect_view();
    view! { <ul class="ct-plain-list ct-small">{lines}</ul> }
}
