//! Which region is shown: one of those that came of the files.

use crate::state::collection::CollectionState;
use crate::state::editions::Loading;
use leptos::prelude::*;
use scoring::merge::Entry;
use scoring::model::Model;
use scoring::order;
use scoring::region::RegionModel;
use scoring::{Change, EditionId, Label};
use std::sync::Arc;

/// The region of one edition, in the model of all files.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    model: Arc<Model>,
    place: Place,
}

/// A place in [`Model::regions`]; only [`Shown::choose`] makes one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place(usize);

impl PartialEq for Shown {
    /// Whether it is a region of the very same model: another model is another region, without comparing all that is in it.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.model, &other.model) && self.place == other.place
    }
}

impl Shown {
    /// The region of this edition, or of the newest real one, in what came in. The invented submissions of an example edition are
    /// brought, and those of the one before it for the change.
    pub(crate) fn find(collection: CollectionState, wanted: Option<EditionId>) -> Memo<Loading<Option<Self>>> {
        if let Some(id) = wanted.as_ref().filter(|id| id.is_example()) {
            collection.want_example(id);
            let edition = collection.shelf.edition(id.clone());
            Effect::new(move |_| {
                if let Loading::Ready(edition) = edition.get()
                    && let Some(previous) = edition.previous()
                {
                    collection.want_example(previous);
                }
            });
        }
        let model = collection.model();
        Memo::new(move |_| {
            let is_coming = wanted.as_ref().is_some_and(|id| collection.is_example_coming(id));
            match model.get().map(|model| Self::choose(&model, wanted.as_ref())) {
                Loading::Ready(None) if is_coming => Loading::Busy,
                found => found,
            }
        })
    }

    /// The region of this edition, or of the newest real one; `None` where nothing came in for it.
    pub(crate) fn choose(model: &Arc<Model>, edition: Option<&EditionId>) -> Option<Self> {
        let place = if let Some(id) = edition {
            model.regions.iter().position(|region| region.edition_id() == id)
        } else {
            let real = model.regions.iter().enumerate().filter(|(_, region)| !region.is_example());
            real.max_by_key(|(_, region)| region.edition_id().clone()).map(|(place, _)| place)
        }?;
        Some(Self { model: Arc::clone(model), place: Place(place) })
    }

    /// The region.
    pub(crate) fn region(&self) -> &RegionModel {
        &self.model.regions[self.place.0]
    }

    /// The model of all files.
    pub(crate) fn model(&self) -> &Model {
        &self.model
    }

    /// How the region changed against the edition before it, or else against the newest of the earlier ones that came in.
    pub(crate) fn change(&self) -> Option<&Change> {
        let edition = &self.region().edition;
        let of_region = |change: &&Change| change.municipality.is_none() && change.edition == *edition.id();
        let changes = || self.model.changes.iter().filter(of_region);
        let before = changes().find(|change| Some(&change.against) == edition.previous());
        before.or_else(|| changes().max_by_key(|change| change.against.clone()))
    }

    /// How far it may be passed on with names: as the strictest of what it is made of.
    pub(crate) fn label(&self) -> Label {
        let edition = &self.region().edition;
        let entries = self.model.decided.of_edition(edition.id()).map(Entry::label);
        entries.fold(edition.label(), Label::max)
    }

    /// The other editions of the same kind that came in, newest first.
    pub(crate) fn others(&self) -> Vec<EditionId> {
        let this = self.region();
        let alike = |region: &&RegionModel| {
            region.is_example() == this.is_example() && region.edition_id() != this.edition_id()
        };
        let mut others: Vec<_> =
            self.model.regions.iter().filter(alike).map(|region| region.edition_id().clone()).collect();
        order::sort_by(&mut others, |a, b| b.cmp(a));
        others
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;

    #[test]
    fn the_newest_real_edition_is_shown_unless_one_is_asked_for() {
        let model = Arc::new(sample::model(&["2024", "2025", "voorbeeld-2026"]));
        let check = |asked: Option<&str>, expected: Option<&str>| {
            let shown = Shown::choose(&model, asked.map(EditionId::new).as_ref());
            assert_eq!(shown.map(|shown| shown.region().edition_id().to_string()).as_deref(), expected);
        };
        check(None, Some("2025"));
        check(Some("2024"), Some("2024"));
        check(Some("voorbeeld-2026"), Some("voorbeeld-2026"));
        check(Some("2030"), None);
        assert_eq!(Shown::choose(&Arc::new(sample::model(&["voorbeeld-2026"])), None), None);
    }

    #[test]
    fn other_editions_are_of_the_same_kind() {
        let model = Arc::new(sample::model(&["2024", "2025", "voorbeeld-2026"]));
        let shown = Shown::choose(&model, None).unwrap();
        assert_eq!(shown.others(), [EditionId::new("2024")]);
    }

    #[test]
    fn with_names_it_has_the_strictest_label() {
        let shown = Shown::choose(&Arc::new(sample::model(&["2025"])), None).unwrap();
        assert_eq!(shown.label(), Label::AmberStrict);
    }
}
