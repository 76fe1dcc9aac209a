//! Whether an edition can be used: everything that is wrong with it.

mod among;
mod id;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::among::among;
use self::id::{is_code, is_edition_id, is_id, looks_like_date};
use super::{Content, EditionKind, EditionProblem, Question};
use crate::id::ReferenceId;

/// With more questions a theme's fractions grow too long to be exact (see [`crate::Fraction`]), and nobody fills them in.
const MOST_QUESTIONS: usize = 40;
/// As [`MOST_QUESTIONS`].
const MOST_THEMES: usize = 12;

/// What can be told of an edition by itself.
pub(super) fn alone(content: &Content) -> Vec<EditionProblem> {
    let mut check = Check { content, problems: Vec::new() };
    check.head();
    check.municipalities();
    check.themes();
    check.questions();
    check.references();
    check.hints();
    check.problems
}

struct Check<'c> {
    content: &'c Content,
    problems: Vec<EditionProblem>,
}

impl Check<'_> {
    fn tell(&mut self, kind: EditionKind, path: impl Into<String>, found: &str) {
        self.problems.push(EditionProblem::new(kind, path, Some(found)));
    }

    fn text(&mut self, path: impl Into<String>, text: &str) {
        if text.trim().is_empty() {
            self.problems.push(EditionProblem::new(EditionKind::EmptyText, path, None));
        }
    }

    /// A text without which an edition can be used, though not well.
    fn finish(&mut self, path: impl Into<String>, text: &str) {
        if text.trim().is_empty() {
            self.problems.push(EditionProblem::new(EditionKind::UnfinishedText, path, None));
        }
    }

    fn list(&mut self, path: &str, length: usize) {
        if length == 0 {
            self.problems.push(EditionProblem::new(EditionKind::EmptyList, path, None));
        }
    }

    fn address(&mut self, path: String, address: Option<&String>) {
        if let Some(address) = address
            && !["https://", "http://"]
                .iter()
                .any(|scheme| address.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        {
            self.tell(EditionKind::BadAddress, path, address);
        }
    }

    /// An id of our own making, never taken for a date or a number.
    fn id(&mut self, path: String, id: &str) {
        if !is_id(id) {
            self.tell(EditionKind::BadId, path, id);
        } else if looks_like_date(id) {
            self.tell(EditionKind::IdLikeDate, path, id);
        }
    }

    /// Ids that differ in case only are the same.
    fn once<'a>(&mut self, list: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id.to_ascii_lowercase()) {
                self.tell(EditionKind::Twice, list, id);
            }
        }
    }

    fn head(&mut self) {
        let content = self.content;
        let id = content.id.as_str();
        if !is_edition_id(id) {
            self.tell(EditionKind::BadId, "id", id);
        } else if looks_like_date(id) {
            self.tell(EditionKind::IdLikeDate, "id", id);
        }
        self.finish("title", &content.title);
        self.finish("region", &content.region);
        if content.closes < content.opens {
            self.tell(EditionKind::ClosesBeforeOpening, "closes", &content.closes.to_string());
        }
        if content.previous.as_ref().is_some_and(|previous| previous.as_str().eq_ignore_ascii_case(id)) {
            self.tell(EditionKind::Circle, "previous", id);
        }
        for (index, recipient) in content.recipients.iter().enumerate() {
            self.text(format!("recipients[{index}]"), recipient);
        }
    }

    fn municipalities(&mut self) {
        let content = self.content;
        self.list("municipalities", content.municipalities.len());
        let current = content.municipalities.iter().map(|municipality| municipality.code.as_str());
        let former = content.former_municipalities.iter().map(|former| former.code.as_str());
        self.once("municipalities", current.chain(former));
        let mut tiles = BTreeSet::new();
        let mut shorts = BTreeSet::new();
        for municipality in &content.municipalities {
            let path = |field: &str| format!("municipalities[{}].{field}", municipality.code);
            if !is_code(municipality.code.as_str()) {
                self.tell(EditionKind::BadCode, path("code"), municipality.code.as_str());
            }
            self.text(path("name"), &municipality.name);
            self.finish(path("short"), &municipality.short);
            if !shorts.insert(municipality.short.to_ascii_lowercase()) {
                self.tell(EditionKind::SharedShort, path("short"), &municipality.short);
            }
            if !tiles.insert(municipality.tile) {
                let tile = municipality.tile;
                self.tell(EditionKind::SharedTile, path("tile"), &format!("[{}, {}]", tile.row, tile.column));
            }
        }
        for former in &content.former_municipalities {
            let path = |field: &str| format!("former_municipalities[{}].{field}", former.code);
            if !is_code(former.code.as_str()) {
                self.tell(EditionKind::BadCode, path("code"), former.code.as_str());
            }
            self.text(path("name"), &former.name);
            if !content.municipalities.iter().any(|municipality| municipality.code == former.successor) {
                self.tell(EditionKind::DeadReference, path("successor"), former.successor.as_str());
            }
        }
    }

    fn themes(&mut self) {
        let content = self.content;
        self.list("themes", content.themes.len());
        if content.themes.len() > MOST_THEMES {
            self.tell(EditionKind::TooManyThemes, "themes", &content.themes.len().to_string());
        }
        self.once("themes", content.themes.iter().map(|theme| theme.id.as_str()));
        for theme in &content.themes {
            let path = |field: &str| format!("themes[{}].{field}", theme.id);
            self.id(path("id"), theme.id.as_str());
            self.text(path("title"), &theme.title);
            self.finish(path("purpose"), &theme.purpose);
            match content.questions.iter().filter(|question| question.theme == theme.id).count() {
                0 => self.tell(EditionKind::ThemeWithoutQuestion, "themes", theme.id.as_str()),
                count if count > MOST_QUESTIONS => {
                    self.tell(EditionKind::TooManyQuestions, format!("themes[{}]", theme.id), &count.to_string());
                }
                _ => {}
            }
        }
    }

    fn questions(&mut self) {
        let content = self.content;
        self.list("questions", content.questions.len());
        self.once("questions", content.questions.iter().map(|question| question.id.as_str()));
        let mut continued: BTreeMap<String, &Question> = BTreeMap::new();
        for question in &content.questions {
            let path = |field: &str| format!("questions[{}].{field}", question.id);
            self.id(path("id"), question.id.as_str());
            self.text(path("text"), &question.text);
            self.finish(path("why"), &question.why);
            self.finish(path("action"), &question.action);
            for (level, text) in question.levels.iter().enumerate() {
                self.text(path(&format!("levels[{level}]")), text);
            }
            if let Some(old) = &question.continues {
                if content.previous.is_none() {
                    self.tell(EditionKind::ContinuesNothing, path("continues"), old.as_str());
                }
                if continued.insert(old.as_str().to_ascii_lowercase(), question).is_some() {
                    self.tell(EditionKind::ContinuedTwice, path("continues"), old.as_str());
                }
            }
        }
    }

    /// Lists that questions refer to, and the references.
    fn references(&mut self) {
        let content = self.content;
        self.once("answerers", content.answerers.iter().map(|answerer| answerer.id.as_str()));
        self.once("sources", content.sources.iter().map(|source| source.id.as_str()));
        self.once("offerings", content.offerings.iter().map(|offering| offering.id.as_str()));
        self.once("contacts", content.contacts.iter().map(|contact| contact.id.as_str()));
        for answerer in &content.answerers {
            self.finish(format!("answerers[{}].title", answerer.id), &answerer.title);
        }
        for source in &content.sources {
            self.finish(format!("sources[{}].title", source.id), &source.title);
            self.address(format!("sources[{}].url", source.id), source.url.as_ref());
        }
        for offering in &content.offerings {
            self.finish(format!("offerings[{}].title", offering.id), &offering.title);
            self.address(format!("offerings[{}].url", offering.id), offering.url.as_ref());
        }
        for contact in &content.contacts {
            self.finish(format!("contacts[{}].title", contact.id), &contact.title);
            self.finish(format!("contacts[{}].text", contact.id), &contact.text);
        }
        for question in &content.questions {
            let path = |field: &str| format!("questions[{}].{field}", question.id);
            self.refers(path("answerer"), &question.answerer, content.answerers.iter().map(|answerer| &answerer.id));
            for source in &question.sources {
                self.refers(path("sources"), source, content.sources.iter().map(|source| &source.id));
            }
            for offering in &question.offerings {
                self.refers(path("offerings"), offering, content.offerings.iter().map(|offering| &offering.id));
            }
        }
    }

    fn refers<'a>(&mut self, path: String, to: &ReferenceId, mut known: impl Iterator<Item = &'a ReferenceId>) {
        if !known.any(|id| id == to) {
            self.tell(EditionKind::DeadReference, path, to.as_str());
        }
    }

    fn hints(&mut self) {
        let content = self.content;
        for (index, hint) in content.hints.iter().enumerate() {
            self.text(format!("hints[{index}].text"), &hint.text);
            self.list(&format!("hints[{index}].when"), hint.when.len());
            for condition in &hint.when {
                if !content.questions.iter().any(|question| question.id == condition.question) {
                    self.tell(EditionKind::DeadReference, format!("hints[{index}].when"), condition.question.as_str());
                }
            }
        }
    }
}
