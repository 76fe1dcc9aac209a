//! Whether an edition can be used: everything that is wrong with it.

mod among;
mod at;
mod id;
mod seen;

pub(super) use self::among::among;
use self::at::At;
use self::id::{is_code, is_edition_id, is_id, looks_like_date};
use self::seen::Seen;
use super::{Content, EditionKind, EditionProblem};

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

impl<'c> Check<'c> {
    fn tell(&mut self, kind: EditionKind, at: At<'_>, found: Option<&str>) {
        self.problems.push(EditionProblem::new(kind, at.path(), found));
    }

    fn text(&mut self, at: At<'_>, text: &str) {
        if text.trim().is_empty() {
            self.tell(EditionKind::EmptyText, at, None);
        }
    }

    /// A text without which an edition can be used, though not well.
    fn finish(&mut self, at: At<'_>, text: &str) {
        if text.trim().is_empty() {
            self.tell(EditionKind::UnfinishedText, at, None);
        }
    }

    fn list(&mut self, at: At<'_>, length: usize) {
        if length == 0 {
            self.tell(EditionKind::EmptyList, at, None);
        }
    }

    fn address(&mut self, at: At<'_>, address: Option<&String>) {
        if let Some(address) = address
            && !["https://", "http://"]
                .iter()
                .any(|scheme| address.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        {
            self.tell(EditionKind::BadAddress, at, Some(address));
        }
    }

    /// An id of our own making, never taken for a date or a number.
    fn id(&mut self, at: At<'_>, id: &str) {
        self.judge_id(at, id, is_id(id));
    }

    fn judge_id(&mut self, at: At<'_>, id: &str, is_id: bool) {
        if !is_id {
            self.tell(EditionKind::BadId, at, Some(id));
        } else if looks_like_date(id) {
            self.tell(EditionKind::IdLikeDate, at, Some(id));
        }
    }

    fn code(&mut self, at: At<'_>, code: &str) {
        if !is_code(code) {
            self.tell(EditionKind::BadCode, at, Some(code));
        }
    }

    /// Ids that differ in case only are the same.
    fn once(&mut self, list: &str, seen: &mut Seen<'c>, id: &'c str) {
        if !seen.is_new(id) {
            self.tell(EditionKind::Twice, At::top(list), Some(id));
        }
    }

    fn refers(&mut self, at: At<'_>, to: &str, exists: bool) {
        if !exists {
            self.tell(EditionKind::DeadReference, at, Some(to));
        }
    }

    fn head(&mut self) {
        let content = self.content;
        let id = content.id.as_str();
        self.judge_id(At::top("id"), id, is_edition_id(id));
        self.finish(At::top("title"), &content.title);
        self.finish(At::top("region"), &content.region);
        if content.closes < content.opens {
            self.tell(EditionKind::ClosesBeforeOpening, At::top("closes"), Some(&content.closes.to_string()));
        }
        if content.previous.as_ref().is_some_and(|previous| previous.as_str().eq_ignore_ascii_case(id)) {
            self.tell(EditionKind::Circle, At::top("previous"), Some(id));
        }
        for (index, recipient) in content.recipients.iter().enumerate() {
            self.text(At { list: "recipients", item: &index, field: "" }, recipient);
        }
    }

    fn municipalities(&mut self) {
        let content = self.content;
        self.list(At::top("municipalities"), content.municipalities.len());
        let (mut codes, mut shorts, mut tiles) = (Seen::default(), Seen::default(), Vec::new());
        for municipality in &content.municipalities {
            let at = |field| At { list: "municipalities", item: &municipality.code, field };
            let code = municipality.code.as_str();
            self.once("municipalities", &mut codes, code);
            self.code(at("code"), code);
            self.text(at("name"), &municipality.name);
            self.finish(at("short"), &municipality.short);
            if !shorts.is_new(&municipality.short) {
                self.tell(EditionKind::SharedShort, at("short"), Some(&municipality.short));
            }
            let tile = municipality.tile;
            if tiles.contains(&tile) {
                self.tell(EditionKind::SharedTile, at("tile"), Some(&format!("[{}, {}]", tile.row, tile.column)));
            }
            tiles.push(tile);
        }
        for former in &content.former_municipalities {
            let at = |field| At { list: "former_municipalities", item: &former.code, field };
            self.once("municipalities", &mut codes, former.code.as_str());
            self.code(at("code"), former.code.as_str());
            self.text(at("name"), &former.name);
            let exists = content.municipalities.iter().any(|municipality| municipality.code == former.successor);
            self.refers(at("successor"), former.successor.as_str(), exists);
        }
    }

    fn themes(&mut self) {
        let content = self.content;
        self.list(At::top("themes"), content.themes.len());
        if content.themes.len() > MOST_THEMES {
            self.tell(EditionKind::TooManyThemes, At::top("themes"), Some(&content.themes.len().to_string()));
        }
        let mut seen = Seen::default();
        for theme in &content.themes {
            let at = |field| At { list: "themes", item: &theme.id, field };
            let id = theme.id.as_str();
            self.once("themes", &mut seen, id);
            self.id(at("id"), id);
            self.text(at("title"), &theme.title);
            self.finish(at("purpose"), &theme.purpose);
            match content.questions.iter().filter(|question| question.theme == theme.id).count() {
                0 => self.tell(EditionKind::ThemeWithoutQuestion, At::top("themes"), Some(id)),
                count if count > MOST_QUESTIONS => {
                    self.tell(EditionKind::TooManyQuestions, at(""), Some(&count.to_string()));
                }
                _ => {}
            }
        }
    }

    fn questions(&mut self) {
        let content = self.content;
        self.list(At::top("questions"), content.questions.len());
        let (mut seen, mut continued) = (Seen::default(), Seen::default());
        for question in &content.questions {
            let at = |field| At { list: "questions", item: &question.id, field };
            let id = question.id.as_str();
            self.once("questions", &mut seen, id);
            self.id(at("id"), id);
            self.text(at("text"), &question.text);
            self.finish(at("why"), &question.why);
            self.finish(at("action"), &question.action);
            for (text, field) in question.levels.iter().zip(LEVEL_FIELDS) {
                self.text(at(field), text);
            }
            if let Some(old) = &question.continues {
                let old = old.as_str();
                if content.previous.is_none() {
                    self.tell(EditionKind::ContinuesNothing, at("continues"), Some(old));
                }
                if !continued.is_new(old) {
                    self.tell(EditionKind::ContinuedTwice, at("continues"), Some(old));
                }
            }
        }
    }

    /// Lists that questions refer to, and the references.
    fn references(&mut self) {
        let content = self.content;
        let mut seen = Seen::default();
        for answerer in &content.answerers {
            self.once("answerers", &mut seen, answerer.id.as_str());
            self.finish(At { list: "answerers", item: &answerer.id, field: "title" }, &answerer.title);
        }
        let mut seen = Seen::default();
        for source in &content.sources {
            let at = |field| At { list: "sources", item: &source.id, field };
            self.once("sources", &mut seen, source.id.as_str());
            self.finish(at("title"), &source.title);
            self.address(at("url"), source.url.as_ref());
        }
        let mut seen = Seen::default();
        for offering in &content.offerings {
            let at = |field| At { list: "offerings", item: &offering.id, field };
            self.once("offerings", &mut seen, offering.id.as_str());
            self.finish(at("title"), &offering.title);
            self.address(at("url"), offering.url.as_ref());
        }
        let mut seen = Seen::default();
        for contact in &content.contacts {
            let at = |field| At { list: "contacts", item: &contact.id, field };
            self.once("contacts", &mut seen, contact.id.as_str());
            self.finish(at("title"), &contact.title);
            self.finish(at("text"), &contact.text);
        }
        for question in &content.questions {
            let at = |field| At { list: "questions", item: &question.id, field };
            let answerer = &question.answerer;
            let exists = content.answerers.iter().any(|other| other.id == *answerer);
            self.refers(at("answerer"), answerer.as_str(), exists);
            for source in &question.sources {
                let exists = content.sources.iter().any(|other| other.id == *source);
                self.refers(at("sources"), source.as_str(), exists);
            }
            for offering in &question.offerings {
                let exists = content.offerings.iter().any(|other| other.id == *offering);
                self.refers(at("offerings"), offering.as_str(), exists);
            }
        }
    }

    fn hints(&mut self) {
        let content = self.content;
        for (index, hint) in content.hints.iter().enumerate() {
            let at = |field| At { list: "hints", item: &index, field };
            self.text(at("text"), &hint.text);
            self.list(at("when"), hint.when.len());
            for condition in &hint.when {
                let exists = content.questions.iter().any(|question| question.id == condition.question);
                self.refers(at("when"), condition.question.as_str(), exists);
            }
        }
    }
}

/// The paths of a question's levels.
const LEVEL_FIELDS: [&str; 5] = ["levels[0]", "levels[1]", "levels[2]", "levels[3]", "levels[4]"];
