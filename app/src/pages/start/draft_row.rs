//! One draft on Start.

use crate::browser::{clock, document};
use crate::page::{DraftKey, Page, Spot};
use crate::state::editions::{EditionShelf, Loading};
use crate::state::{asked, draft_file, drafts, open_draft};
use crate::texts::{common, fill_in, start};
use leptos::prelude::*;
use scoring::Draft;

/// What it is of, how far it is, and what can be done with it.
#[component]
pub(super) fn DraftRow(
    /// Whose answers to which edition.
    key: DraftKey,
    /// Told its name when it is to be wiped.
    #[prop(into)]
    wiped: Callback<String>,
) -> impl IntoView {
    let base = open_draft::base(expect_context::<EditionShelf>(), &key);
    let link =
        if asked::is_part(&key) { Page::PartOf(key.clone()) } else { Page::FillIn(key.clone(), Spot::Beginning) };
    let link = link.to_string();
    let bar = format!("concept-{}-{}", key.edition, key.municipality);
    let dialog = format!("{bar}-wissen");
    let name = {
        let key = key.clone();
        Memo::new(move |_| match base.get() {
            Loading::Ready(Some(draft)) => draft_title(&draft),
            _ => start::unknown_title(key.municipality.as_str(), key.edition.as_str()),
        })
    };
    let own = key.clone();
    let shown = move || match base.get() {
        Loading::Busy => common::LOADING.into_any(),
        Loading::Failed(fault) => common::edition_fault(&fault).into_any(),
        Loading::Ready(None) => start::unknown_draft(own.edition.as_str()).into_any(),
        Loading::Ready(Some(base)) => {
            let found = drafts::open(&own, base);
            let changed = found.last_changed().map(clock::local);
            let part = asked::coverage(&own, &found.draft);
            let coverage = part.unwrap_or_else(|| found.draft.score().coverage);
            view! {
                <div class="ct-progress">
                    <label class="ct-small ct-quiet" for=bar.clone()>
                        {part.map(|_| start::PART)}
                        {fill_in::progress(coverage.answered(), coverage.questions())}
                        {changed.map(start::changed)}
                    </label>
                    <progress
                        class="ct-progress__bar"
                        id=bar.clone()
                        max=coverage.questions().to_string()
                        value=coverage.answered().to_string()
                    ></progress>
                </div>
            }
            .into_any()
        }
    };
    let save = move |_| {
        // A browser that refuses a download says so itself.
        draft_file::save(&key);
    };
    let heading = format!("{dialog}-vraag");
    let (asked, labelled) = (dialog.clone(), heading.clone());
    view! {
        <div class="ct-draft">
            <div class="ct-stack ct-stack--tight">
                <h3 class="ct-strong">{name}</h3>
                {shown}
            </div>
            <div class="ct-row">
                <a class="utrecht-button utrecht-button--primary-action ct-button-link" href=link>
                    {start::GO_ON}
                    {of(name)}
                </a>
                <button class="ct-text-button" type="button" on:click=save>
                    {fill_in::SAVE_DRAFT}
                    {of(name)}
                </button>
                <button class="ct-text-button" type="button" on:click=move |_| document::ask(&asked)>
                    {start::WIPE}
                    {of(name)}
                </button>
            </div>
        </div>
        <dialog class="ct-dialog" id=dialog aria-labelledby=labelled>
            <form class="ct-stack" method="dialog">
                <h2 class="utrecht-heading-3" id=heading>
                    {move || name.with(|name| start::wipe_ask(name))}
                </h2>
                <p>{start::WIPE_WARNING}</p>
                <p class="ct-row">
                    <button
                        class="utrecht-button utrecht-button--secondary-action utrecht-button--danger"
                        on:click=move |_| wiped.run(name.get_untracked())
                    >
                        {start::WIPE_YES}
                    </button>
                    <button class="utrecht-button utrecht-button--secondary-action" autofocus>
                        {start::WIPE_NO}
                    </button>
                </p>
            </form>
        </dialog>
    }
}

/// Which draft a button is about, for who hears the buttons one by one.
fn of(name: Memo<String>) -> AnyView {
    view! { <span class="ct-unseen">" van " {name}</span> }.into_any()
}

fn draft_title(draft: &Draft) -> String {
    format!("{}, {}", draft.municipality().name, common::edition(draft.edition().id().as_str()))
}
