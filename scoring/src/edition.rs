//! The questionnaire of one year for one region, as data.

mod check;
mod checksum;
mod compare;
mod editions;
mod hint;
mod index;
mod json;
mod municipality;
mod places;
mod pointer;
mod problem;
mod question;
mod reference;
mod review;
mod shape;

pub use self::checksum::checksum;
pub use self::compare::{Compared, Comparison, Fate, Part, PartChange, compare};
pub use self::editions::Editions;
pub use self::hint::{Bound, Condition, Hint};
pub use self::index::{EditionIndex, IndexProblem};
pub use self::municipality::{FormerMunicipality, Municipality, Tile};
use self::places::Places;
pub use self::problem::{EditionKind, EditionProblem, EditionProblems};
pub use self::question::{Ground, Question};
pub use self::reference::{Answerer, Contact, Offering, Source, Theme};
pub use self::review::{Finding, FindingKind, Remark, Review, Syntax, review, review_index};
pub use self::shape::Shape;
use crate::id::{EditionId, ReferenceId, ThemeId};
use crate::json::Json;
use crate::label::Label;
use crate::timestamp::Date;

/// One edition: who is asked, what is asked, and what the basic level is. Read with [`Edition::read`], which checks it; never changed after.
#[derive(PartialEq, Eq, Debug)]
pub struct Edition {
    content: Content,
    municipality_positions: Places,
    question_positions: Places,
    /// For each theme, the places of its questions.
    questions_by_theme: Vec<Vec<usize>>,
}

/// What an edition file holds, before and after it was checked.
#[derive(PartialEq, Eq, Debug)]
struct Content {
    id: EditionId,
    title: String,
    region: String,
    opens: Date,
    closes: Date,
    previous: Option<EditionId>,
    label: Label,
    nameless_label: Label,
    recipients: Vec<String>,
    municipalities: Vec<Municipality>,
    former_municipalities: Vec<FormerMunicipality>,
    themes: Vec<Theme>,
    questions: Vec<Question>,
    answerers: Vec<Answerer>,
    sources: Vec<Source>,
    offerings: Vec<Offering>,
    contacts: Vec<Contact>,
    hints: Vec<Hint>,
}

impl Edition {
    /// Reads and checks an edition file (UTF-8, with or without byte-order mark). What can only be told beside other editions
    /// (`previous`, `continues`) is checked by [`crate::Editions::new`].
    ///
    /// # Errors
    /// Why it is refused. Where its form is wrong, that is all that is told: [`review()`] tells the rest too, and where each stands.
    pub fn read(json: &[u8]) -> Result<Self, EditionProblems> {
        match json::any(json) {
            Ok(json) => Self::from_json(json),
            Err(problem) => Err(EditionProblems::new(None, vec![problem])),
        }
    }

    /// The same of a file whose JSON was read already. A reader that keeps one field of a name does not tell of a second.
    ///
    /// # Errors
    /// As [`Edition::read`].
    pub fn from_json(json: Json) -> Result<Self, EditionProblems> {
        let content = json::parse(json)?;
        let problems = check::alone(&content);
        if problems.is_empty() {
            Ok(Self::index(content))
        } else {
            Err(EditionProblems::new(Some(content.id), problems))
        }
    }

    fn index(content: Content) -> Self {
        let municipality_positions =
            Places::new(content.municipalities.iter().map(|municipality| municipality.code.as_str()));
        let question_positions = Places::new(content.questions.iter().map(|question| question.id.as_str()));
        let mut questions_by_theme = vec![Vec::new(); content.themes.len()];
        for (position, question) in content.questions.iter().enumerate() {
            questions_by_theme[question.theme_position].push(position);
        }
        Self { content, municipality_positions, question_positions, questions_by_theme }
    }

    /// Its id.
    pub const fn id(&self) -> &EditionId {
        &self.content.id
    }

    /// Whether it belongs to an invented region: its files are *voorbeeldgegevens* wherever they are shown.
    pub fn is_example(&self) -> bool {
        self.id().is_example()
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.content.title
    }

    /// The name of the region.
    pub fn region(&self) -> &str {
        &self.content.region
    }

    /// The first day on which it is meant to be filled in.
    pub const fn opens(&self) -> Date {
        self.content.opens
    }

    /// The last day on which it is meant to be filled in.
    pub const fn closes(&self) -> Date {
        self.content.closes
    }

    /// The edition before it, if there is one.
    pub const fn previous(&self) -> Option<&EditionId> {
        self.content.previous.as_ref()
    }

    /// The handling label of its files.
    pub const fn label(&self) -> Label {
        self.content.label
    }

    /// The handling label of what is made without names.
    pub const fn nameless_label(&self) -> Label {
        self.content.nameless_label
    }

    /// Public keys of age to encrypt for; empty until the VAR gives its keys.
    pub fn recipients(&self) -> &[String] {
        &self.content.recipients
    }

    /// The municipalities, in the edition's order.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.content.municipalities
    }

    /// The municipalities that went into others.
    pub fn former_municipalities(&self) -> &[FormerMunicipality] {
        &self.content.former_municipalities
    }

    /// The themes, in the edition's order.
    pub fn themes(&self) -> &[Theme] {
        &self.content.themes
    }

    /// The questions, in the edition's order.
    pub fn questions(&self) -> &[Question] {
        &self.content.questions
    }

    /// The roles that answer.
    pub fn answerers(&self) -> &[Answerer] {
        &self.content.answerers
    }

    /// The sources.
    pub fn sources(&self) -> &[Source] {
        &self.content.sources
    }

    /// What the VAR offers.
    pub fn offerings(&self) -> &[Offering] {
        &self.content.offerings
    }

    /// Whom to turn to, and where to send files.
    pub fn contacts(&self) -> &[Contact] {
        &self.content.contacts
    }

    /// Remarks on answers that rarely go together.
    pub fn hints(&self) -> &[Hint] {
        &self.content.hints
    }

    /// A municipality by its code, in any case of letters.
    pub fn municipality(&self, code: &str) -> Option<&Municipality> {
        Some(&self.content.municipalities[self.municipality_position(code)?])
    }

    /// The place of a municipality in [`Edition::municipalities`].
    pub fn municipality_position(&self, code: &str) -> Option<usize> {
        self.municipality_positions.of(code)
    }

    /// The municipality that a former one went into, by the former one's code in any case of letters.
    pub fn successor(&self, code: &str) -> Option<(&FormerMunicipality, &Municipality)> {
        let former =
            self.content.former_municipalities.iter().find(|former| former.code.as_str().eq_ignore_ascii_case(code))?;
        Some((former, self.municipality(former.successor.as_str())?))
    }

    /// A theme by its id, in any case of letters.
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        self.content.themes.iter().find(|theme| theme.id.as_str().eq_ignore_ascii_case(id))
    }

    /// A question by its id, in any case of letters.
    pub fn question(&self, id: &str) -> Option<&Question> {
        Some(&self.content.questions[self.position(id)?])
    }

    /// The place of a question in [`Edition::questions`], from 0.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.question_positions.of(id)
    }

    /// The questions of a theme, in the edition's order; none for a theme that it does not have.
    pub fn questions_of(&self, theme: &ThemeId) -> impl Iterator<Item = &Question> {
        let theme = theme.clone();
        self.content.questions.iter().filter(move |question| question.theme == theme)
    }

    /// For each theme, the places of its questions.
    pub(crate) fn positions_by_theme(&self) -> &[Vec<usize>] {
        &self.questions_by_theme
    }

    /// A role by its id.
    pub fn answerer(&self, id: &ReferenceId) -> Option<&Answerer> {
        self.content.answerers.iter().find(|answerer| answerer.id == *id)
    }

    /// A source by its id.
    pub fn source(&self, id: &ReferenceId) -> Option<&Source> {
        self.content.sources.iter().find(|source| source.id == *id)
    }

    /// An offering by its id.
    pub fn offering(&self, id: &ReferenceId) -> Option<&Offering> {
        self.content.offerings.iter().find(|offering| offering.id == *id)
    }
}
