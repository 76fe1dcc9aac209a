//! What the page shows: one model of all files, and its receipt.

use crate::state::collection::CollectionState;
use crate::state::editions::Loading;
use crate::state::incoming::Incoming;
use leptos::prelude::*;
use scoring::merge::Choices;
use scoring::model::{Model, Status};
use scoring::receipt::{Receipt, Unopened};
use scoring::{Editions, Label};
use std::sync::Arc;

/// A model with its receipt.
#[derive(Clone, Debug)]
pub(super) struct Merged {
    model: Arc<Model>,
    receipt: Arc<Receipt>,
}

impl PartialEq for Merged {
    /// Whether it is the very same, without comparing all that is in it.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.model, &other.model) && Arc::ptr_eq(&self.receipt, &other.receipt)
    }
}

impl Default for Merged {
    /// Of no files.
    fn default() -> Self {
        let editions = Editions::default();
        Self::new(Arc::new(Model::new(Vec::new(), &editions, &Choices::none())), &[], &editions)
    }
}

impl Merged {
    /// Of all files that came in, once the editions are there.
    pub(super) fn of(collection: CollectionState, incoming: Incoming) -> Memo<Loading<Self>> {
        let (model, editions, unopened) = (collection.model(), collection.editions(), incoming.unopened());
        Memo::new(move |_| {
            editions.get().and_then(|editions| {
                model.get().map(|model| unopened.with(|unopened| Self::new(model, unopened, &editions)))
            })
        })
    }

    fn new(model: Arc<Model>, unopened: &[(String, Unopened)], editions: &Editions) -> Self {
        let receipt = Receipt::new(&model, unopened.iter().map(|(name, why)| (name.as_str(), *why)), editions);
        Self { model, receipt: Arc::new(receipt) }
    }

    pub(super) fn model(&self) -> &Model {
        &self.model
    }

    pub(super) fn receipt(&self) -> &Receipt {
        &self.receipt
    }

    /// Whether anything on the page is invented, also when it was set aside.
    pub(super) fn has_examples(&self) -> bool {
        self.receipt.lines().iter().any(|line| line.is_example)
    }

    /// The strictest handling label of what was let in; `None` of nothing.
    pub(super) fn label(&self) -> Option<Label> {
        let is_set_aside = |status| status == Status::SetAside;
        let any = self.model.submissions.iter().any(|line| !is_set_aside(line.status));
        any.then(|| self.receipt.label())
    }
}
