//! Questions that were answered in two tabs, between which nobody chose yet.

use crate::components::alert::{Alert, Tone};
use crate::components::question_link::QuestionLinks;
use crate::state::session::Session;
use crate::texts::result;
use leptos::prelude::*;
use scoring::QuestionId;

/// Says that the result may still change, with a link to each question; nothing where there is no such question.
#[component]
pub(super) fn Clashes(
    /// The draft.
    session: Session,
) -> impl IntoView {
    let unsettled = Memo::new(move |_| {
        session
            .clashes()
            .with(|clashes| clashes.iter().map(|clash| clash.question.clone()).collect::<Vec<QuestionId>>())
    });
    move || {
        let questions = unsettled.get();
        (!questions.is_empty()).then(|| {
            view! {
                <Alert tone=Tone::Warning kind=result::NOT_STORED_KIND text=result::clashes(questions.len())>
                    <p>
                        {result::CHOOSE_AT} " "
                        <QuestionLinks key=session.key() edition=session.edition() questions=questions.clone() /> "."
                    </p>
                </Alert>
            }
        })
    }
}
