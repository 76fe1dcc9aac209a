//! Bestand openen: what a file is and what it brings, before anything of it is taken in.

mod clash_choice;
mod news;
mod offer_card;
mod offered;
mod original_button;
mod refusal;

use self::offer_card::OfferCard;
use self::refusal::Refusal;
use crate::browser::files::{self, Chosen, Pasted};
use crate::components::drop_zone::{DropWords, DropZone};
use crate::components::edition_gate::Gate;
use crate::components::frame::{Frame, Section};
use crate::state::editions::EditionShelf;
use crate::state::opening::{self, Opened};
use crate::texts::open;
use leptos::prelude::*;
use leptos::task::spawn_local;
use scoring::Editions;
use std::sync::Arc;

/// What the place for files says.
const WORDS: DropWords = DropWords { choose: open::CHOOSE, drop: open::DROP, drop_now: open::DROP_NOW };

/// The page.
#[component]
pub(crate) fn Open() -> impl IntoView {
    let shelf = expect_context::<EditionShelf>();
    shelf.want_real();
    shelf.want_examples();
    let desk = Desk::new();
    let example = Memo::new(move |_| desk.opened.with(|opened| opened.iter().any(|(_, opened)| is_example(opened))));
    view! {
        <Frame section=Section::FillIn example label=None>
            <Gate
                loading=shelf.all()
                heading=open::HEADING
                ready=move |editions| view! { <Files desk editions /> }.into_any()
            />
        </Frame>
    }
}

fn is_example(opened: &Opened) -> bool {
    matches!(opened, Opened::Offer(offer) if offer.base().edition().is_example())
}

/// The files that were opened here; they are gone with the page.
#[derive(Clone, Copy)]
struct Desk {
    /// What came of them, each with a number that is its own.
    opened: RwSignal<Vec<(usize, Opened)>>,
    /// How many files are being read.
    reading: RwSignal<usize>,
}

impl Desk {
    fn new() -> Self {
        Self { opened: RwSignal::new(Vec::new()), reading: RwSignal::new(0) }
    }

    /// Reads files one after the other; the newest stands on top.
    fn open(self, chosen: Vec<Chosen>, editions: Arc<Editions>) {
        self.reading.update(|reading| *reading += chosen.len());
        spawn_local(async move {
            for file in chosen {
                let came = opening::open(&file, &editions).await;
                // The page may be gone by now.
                let _ = self.opened.try_update(|opened| {
                    for one in came.into_iter().rev() {
                        let number = opened.iter().map(|(number, _)| number + 1).max().unwrap_or_default();
                        opened.insert(0, (number, one));
                    }
                });
                let _ = self.reading.try_update(|reading| *reading -= 1);
            }
        });
    }
}

#[component]
fn Files(desk: Desk, editions: Arc<Editions>) -> impl IntoView {
    let over = RwSignal::new(false);
    let take = move |chosen: Vec<Chosen>| desk.open(chosen, Arc::clone(&editions));
    on_cleanup(files::on_drop(move |hangs| over.set(hangs), take.clone()));
    let take_pasted = take.clone();
    on_cleanup(files::on_paste(move |pasted| {
        take_pasted(match pasted {
            Pasted::Files(files) => files,
            Pasted::Text(text) => vec![Chosen::Text(open::PASTED.to_owned(), text)],
        });
    }));
    let none = Memo::new(move |_| desk.opened.with(Vec::is_empty));
    let said = move || {
        if desk.reading.get() > 0 {
            open::READING.to_owned()
        } else {
            desk.opened.with(|opened| open::opened(opened.len()))
        }
    };
    view! {
        <div class="ct-stack ct-stack--wide">
            <header class="ct-stack ct-stack--tight">
                <h1 class="utrecht-heading-1">{open::HEADING}</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead ct-measure">{open::LEAD}</p>
            </header>
            <DropZone id="openen" words=WORDS multiple=true over on_files=Callback::new(take) />
            <p class="ct-unseen" role="status">
                {said}
            </p>
            <For
                each=move || desk.opened.get()
                key=|(number, _)| *number
                children=|(number, opened)| match opened {
                    Opened::Offer(offer) => view! { <OfferCard number offer /> }.into_any(),
                    Opened::Refused { file, problems, original } => {
                        view! { <Refusal file problems original /> }.into_any()
                    }
                }
            />
            <section aria-labelledby="soorten" hidden=move || !none.get()>
                <div class="ct-stack ct-stack--tight">
                    <h2 class="utrecht-heading-3" id="soorten">
                        {open::KINDS_HEAD}
                    </h2>
                    <ul class="ct-prose-list ct-measure">
                        {open::KINDS.into_iter().map(|kind| view! { <li>{kind}</li> }).collect_view()}
                    </ul>
                </div>
            </section>
        </div>
    }
}
