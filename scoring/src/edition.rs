//! The questionnaire of one year for one region, as data.

mod check;
mod index;
mod json;
mod problem;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use self::index::{EditionIndex, IndexProblem};
pub use self::problem::{EditionKind, EditionProblem, EditionProblems};
use crate::answer::{Choice, Level, Norm};
use crate::id::{EditionId, MunicipalityCode, QuestionId, ReferenceId, ThemeId};
use crate::label::Label;
use crate::timestamp::Date;

/// One edition: who is asked, what is asked, and what the basic level is. Read with [`Edition::read`], which checks it; never changed after.
#[derive(PartialEq, Eq, Debug)]
pub struct Edition {
    content: Content,
    /// Places by id in lower case: ids are found in any case of A-Z.
    municipality_positions: BTreeMap<String, usize>,
    question_positions: BTreeMap<String, usize>,
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

/// One municipality of the region.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Municipality {
    /// CBS code, `GM` and four digits.
    pub code: MunicipalityCode,
    /// Its name as it is spelled officially.
    pub name: String,
    /// Its short name, for narrow tables and the map.
    pub short: String,
    /// Its place on the schematic map: row and column, from 0.
    pub tile: Tile,
}

/// A place on the schematic map.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Tile {
    /// From 0, the northernmost first.
    pub row: u8,
    /// From 0, the westernmost first.
    pub column: u8,
}

/// A municipality that went into another one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormerMunicipality {
    /// Its code of then.
    pub code: MunicipalityCode,
    /// Its name of then.
    pub name: String,
    /// The municipality of this edition that it went into.
    pub successor: MunicipalityCode,
}

/// One theme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// Its name.
    pub title: String,
    /// What it is for, in a sentence.
    pub purpose: String,
}

/// One question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The theme it counts in.
    pub theme: ThemeId,
    /// The place of that theme in the edition, from 0.
    pub theme_position: usize,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub why: String,
    /// A sentence for each level, from level 0.
    pub levels: [String; 5],
    /// The level that is the *basisniveau*.
    pub norm: Norm,
    /// What the norm rests on.
    pub ground: Ground,
    /// Whether *niet van toepassing* is allowed.
    pub not_applicable: bool,
    /// What to do to reach the norm.
    pub action: String,
    /// The role that can best answer it.
    pub answerer: ReferenceId,
    /// Sources of the question and its norm.
    pub sources: Vec<ReferenceId>,
    /// What the VAR offers for it.
    pub offerings: Vec<ReferenceId>,
    /// The question of the previous edition that this one continues.
    pub continues: Option<QuestionId>,
}

impl Question {
    /// The sentence of a level.
    pub fn level_text(&self, level: Level) -> &str {
        &self.levels[level.index()]
    }
}

/// What the norm of a question rests on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Ground {
    /// A law in force.
    Law,
    /// A government measure of BIO2.
    Bio2,
    /// A named guide.
    Guidance,
    /// A proposal, for the VAR to adopt.
    Proposal,
}

/// A role that answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answerer {
    /// Its id.
    pub id: ReferenceId,
    /// Its name, as the column `ingevuld_door` holds it.
    pub title: String,
}

/// A source that questions refer to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its id.
    pub id: ReferenceId,
    /// Its name.
    pub title: String,
    /// Where in it, such as a section or an article.
    pub reference: String,
    /// Where it can be read: `https://` or `http://`; `None` where it is not public.
    pub url: Option<String>,
}

/// Something that the VAR offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offering {
    /// Its id.
    pub id: ReferenceId,
    /// Its name.
    pub title: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// Where more stands: `https://` or `http://`.
    pub url: Option<String>,
}

/// Whom to turn to, or how and where to send a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// Its id.
    pub id: ReferenceId,
    /// Its heading.
    pub title: String,
    /// What to do.
    pub text: String,
}

/// A remark on answers that rarely go together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hint {
    /// All of these must hold.
    pub when: Vec<Condition>,
    /// What to look at again.
    pub text: String,
}

impl Hint {
    /// Whether all its conditions hold, for the choices of a questionnaire.
    pub fn applies(&self, choice: impl Fn(&QuestionId) -> Choice) -> bool {
        self.when.iter().all(|condition| {
            choice(&condition.question).level().is_some_and(|level| match condition.bound {
                Bound::AtLeast(least) => level >= least,
                Bound::AtMost(most) => level <= most,
            })
        })
    }
}

/// A condition on one answer: it holds for a level within the bound, and for no other answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The question.
    pub question: QuestionId,
    /// The bound on its level.
    pub bound: Bound,
}

/// A bound on a level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// This level or higher.
    AtLeast(Level),
    /// This level or lower.
    AtMost(Level),
}

impl Edition {
    /// Reads and checks an edition file (UTF-8, with or without byte-order mark). What can only be told beside other editions
    /// (`previous`, `continues`) is checked by [`crate::Editions::new`].
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the file.
    pub fn read(json: &[u8]) -> Result<Self, EditionProblems> {
        let (content, mut problems) = json::parse(json)?;
        problems.extend(check::alone(&content));
        if problems.is_empty() {
            Ok(Self::index(content))
        } else {
            Err(EditionProblems::new(Some(content.id), problems))
        }
    }

    fn index(content: Content) -> Self {
        let municipality_positions =
            positions(content.municipalities.iter().map(|municipality| municipality.code.as_str()));
        let question_positions = positions(content.questions.iter().map(|question| question.id.as_str()));
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
        self.municipality_positions.get(&code.to_ascii_lowercase()).copied()
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
        self.question_positions.get(&id.to_ascii_lowercase()).copied()
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

fn positions<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    ids.enumerate().map(|(position, id)| (id.to_ascii_lowercase(), position)).collect()
}

/// The editions that are known, by id.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Editions(BTreeMap<EditionId, Arc<Edition>>);

impl Editions {
    /// Takes editions together and checks what can only be told among them: that `previous` and `continues` lead somewhere.
    ///
    /// # Errors
    /// Everything that is wrong, edition by edition.
    pub fn new(editions: impl IntoIterator<Item = impl Into<Arc<Edition>>>) -> Result<Self, Vec<EditionProblems>> {
        let mut problems = Vec::new();
        let mut known = BTreeMap::new();
        for edition in editions {
            let edition = edition.into();
            let id = edition.id().clone();
            if known.insert(id.clone(), edition).is_some() {
                problems.push(EditionProblems::new(Some(id.clone()), vec![EditionProblem::twice(&id)]));
            }
        }
        let known = Self(known);
        for edition in known.iter() {
            let found = check::among(&edition.content, &known);
            if !found.is_empty() {
                problems.push(EditionProblems::new(Some(edition.id().clone()), found));
            }
        }
        if problems.is_empty() { Ok(known) } else { Err(problems) }
    }

    /// An edition by its id, in any case of letters.
    pub fn get(&self, id: &str) -> Option<&Arc<Edition>> {
        self.0.values().find(|edition| edition.id().as_str().eq_ignore_ascii_case(id))
    }

    /// The editions, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.0.values()
    }
}
