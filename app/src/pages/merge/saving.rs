//! What is saved: the merged file and the receipt.

use super::conflicts;
use super::merged::Merged;
use crate::browser::{document, save};
use crate::build;
use crate::components::alert::{Alert, Tone};
use crate::page::Page;
use crate::state::edition_checksums;
use crate::texts::{common, merge};
use leptos::prelude::*;
use scoring::exchange;
use scoring::merge::Entry;
use scoring::model::Model;
use scoring::receipt::MadeWith;

/// Invented and real submissions are never saved in one file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Real,
    Example,
}

/// The buttons, with what is said before saving, and the way to the region.
#[component]
pub(super) fn Saving(
    /// What is open.
    merged: Memo<Merged>,
    /// What a screen reader is told of saving.
    said: RwSignal<Option<String>>,
) -> impl IntoView {
    let failed = RwSignal::new(false);
    let offer = move |name: &str, bytes: &[u8]| {
        let taken = save::save(name, save::Kind::Csv, bytes);
        failed.set(!taken);
        if taken {
            said.set(Some(merge::saved(name)));
        }
    };
    let kinds = Memo::new(move |_| merged.with(|merged| kinds(merged.model())));
    let unsettled = Memo::new(move |_| merged.with(|merged| merge::unsettled(merged.receipt().totals().unsettled)));
    let save_merged = move |kind: Kind| {
        let made = merged.with_untracked(|merged| file(merged.model(), kind));
        if let Some((name, bytes)) = made {
            offer(&name, &bytes);
        }
    };
    let save_receipt = move |_| {
        let editions = edition_checksums::all();
        let made_with = MadeWith { version: build::VERSION, commit: build::COMMIT, editions: &editions };
        merged.with_untracked(|merged| {
            let receipt = merged.receipt();
            offer(receipt.file_name(), &receipt.to_csv(&made_with));
        });
    };
    let buttons = move || {
        let kinds = kinds.get();
        let several = kinds.len() > 1;
        kinds
            .into_iter()
            .map(|kind| {
                view! {
                    <button
                        class="utrecht-button utrecht-button--primary-action"
                        type="button"
                        aria-describedby="opslaan-vooraf"
                        on:click=move |_| save_merged(kind)
                    >
                        {if several && kind == Kind::Example { merge::SAVE_EXAMPLE } else { merge::SAVE }}
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        <div class="ct-stack ct-stack--tight">
            <div id="opslaan-vooraf">
                {move || {
                    unsettled
                        .get()
                        .map(|text| {
                            view! {
                                <p class="ct-row">
                                    <span class="ct-strong">{text}</span>
                                    <button
                                        class="ct-text-button"
                                        type="button"
                                        on:click=|_| {
                                            document::show(conflicts::HEADING);
                                        }
                                    >
                                        {merge::TO_CONFLICTS}
                                    </button>
                                </p>
                            }
                        })
                }}
                {move || kinds.with(Vec::is_empty).then(|| view! { <p>{merge::NOTHING_TO_SAVE}</p> })}
            </div>
            <div class="ct-row">
                {buttons}
                <button class="utrecht-button utrecht-button--secondary-action" type="button" on:click=save_receipt>
                    {merge::SAVE_RECEIPT}
                </button>
                <RegionLinks merged />
            </div>
            <p class="ct-small ct-quiet ct-measure">{merge::incoming::STAYS}</p>
            <Show when=move || failed.get()>
                <Alert tone=Tone::Error kind=common::FAULT text=merge::NOT_SAVED.to_owned() />
            </Show>
        </div>
    }
}

#[component]
fn RegionLinks(merged: Memo<Merged>) -> impl IntoView {
    let editions = Memo::new(move |_| {
        merged
            .with(|merged| merged.model().regions.iter().map(|region| region.edition.id().clone()).collect::<Vec<_>>())
    });
    move || {
        let editions = editions.get();
        let several = editions.len() > 1;
        editions
            .into_iter()
            .map(|edition| {
                let text = merge::to_region(several.then_some(edition.as_str()));
                view! {
                    <a class="utrecht-link utrecht-link--html-a ct-receipt__link" href=Page::Region(Some(edition)).to_string()>
                        {text}
                    </a>
                }
            })
            .collect_view()
    }
}

fn of_kind(model: &Model, kind: Kind) -> impl Iterator<Item = &Entry> {
    let is_example = kind == Kind::Example;
    model.decided.entries().filter(move |entry| entry.submission().edition().is_example() == is_example)
}

/// The kinds of which something counts.
fn kinds(model: &Model) -> Vec<Kind> {
    [Kind::Real, Kind::Example].into_iter().filter(|kind| of_kind(model, *kind).next().is_some()).collect()
}

/// The merged file of a kind, with its name; `None` of nothing.
fn file(model: &Model, kind: Kind) -> Option<(String, Vec<u8>)> {
    let entries: Vec<&Entry> = of_kind(model, kind).collect();
    let name = exchange::merged_file_name(entries.iter().copied())?;
    Some((name, exchange::write(entries)))
}
