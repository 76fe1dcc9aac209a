//! The way up of one municipality as a table to work with.

use crate::answer::Choice;
use crate::draft::Draft;
use crate::edition::Question;
use crate::exchange::{self, Cell, Table};
use crate::id::QuestionId;
use crate::score::{Gain, Step};
use crate::timestamp::Timestamp;

/// The columns of the saved list of steps (`docs/exchange-format.md` section 6).
const COLUMNS: [&str; 19] = [
    "rubricering",
    "gegevens",
    "editie",
    "gemeentecode",
    "gemeente",
    "stap",
    "thema",
    "vraag",
    "vraagtekst",
    "antwoord",
    "niveau",
    "basisniveau",
    "actie",
    "graden",
    "let_op",
    "ondersteuning",
    "aanbod",
    "eigenaar",
    "datum",
];

/// The step gains nothing as long as its theme does not count.
const NOT_COUNTING: &str = "thema telt nog niet mee";
/// Without a temperature there is nothing to gain.
const NO_SCORE: &str = "nog geen score";
/// A question that may be a step too: the answer will tell.
const UNANSWERED: &str = "nog niet beantwoord";

/// The steps of a draft in their order, and what is not answered yet, which may hide more of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan<'a> {
    draft: &'a Draft,
    steps: Vec<Step>,
    unanswered: Vec<QuestionId>,
    made_at: Timestamp,
}

impl<'a> Plan<'a> {
    /// The plan of a draft as it is at `made_at`.
    pub fn new(draft: &'a Draft, made_at: Timestamp) -> Self {
        let score = draft.score();
        Self { draft, steps: score.steps(), unanswered: score.tally().unanswered, made_at }
    }

    /// `cyberthermometer-stappen-2026-GM0599-rotterdam-20261103.csv`: as the exchange file's, with the UTC date of `made_at`.
    pub fn file_name(&self) -> String {
        exchange::plan_file_name(self.draft, self.made_at)
    }

    /// The plan as a CSV file, every text guarded: a row for each step, numbered in its order, and below them one for each question
    /// that is not answered, so that the list does not look complete when it is not. The last two columns are empty, to fill in: who
    /// does it, and by when. Notes are left out: the list goes round among colleagues.
    pub fn to_csv(&self) -> Vec<u8> {
        let mut table = Table::new(COLUMNS);
        for (position, step) in self.steps.iter().enumerate() {
            let degrees = step.gain.filter(|gain| *gain > Gain::ZERO).map(Gain::shown).unwrap_or_default();
            let warning = match step.gain {
                None => NO_SCORE,
                Some(Gain::ZERO) => NOT_COUNTING,
                Some(_) => "",
            };
            self.row(&mut table, &step.question, &(position + 1).to_string(), step.choice, &degrees, warning);
        }
        for question in &self.unanswered {
            self.row(&mut table, question, "", Choice::Unanswered, "", UNANSWERED);
        }
        table.into_bytes()
    }

    fn row(&self, table: &mut Table, id: &QuestionId, number: &str, choice: Choice, degrees: &str, warning: &str) {
        let edition = self.draft.edition();
        let municipality = self.draft.municipality();
        // Both are the draft's own: it has an answer to each question of its edition.
        let (Some(question), Some(answer)) = (edition.question(id.as_str()), self.draft.answer(id)) else { return };
        let theme = edition.theme(question.theme.as_str()).map_or("", |theme| theme.title.as_str());
        table.push_cells([
            Cell::Fixed(edition.label().as_str()),
            Cell::Fixed(if edition.is_example() { "voorbeeldgegevens" } else { "" }),
            Cell::Fixed(edition.id().as_str()),
            Cell::Fixed(municipality.code.as_str()),
            Cell::Text(&municipality.name),
            Cell::Fixed(number),
            Cell::Text(theme),
            Cell::Fixed(id.as_str()),
            Cell::Text(&question.text),
            Cell::Fixed(choice.as_str()),
            Cell::Fixed(choice.level_as_str()),
            Cell::Fixed(question.norm.level().as_str()),
            Cell::Text(&question.action),
            Cell::Fixed(degrees),
            Cell::Fixed(warning),
            Cell::Fixed(answer.support.as_str()),
            Cell::Text(&self.offerings(question)),
            Cell::Fixed(""),
            Cell::Fixed(""),
        ]);
    }

    /// What the VAR offers for it, each on a line of its own in the cell.
    fn offerings(&self, question: &Question) -> String {
        let titles = question.offerings.iter().filter_map(|id| self.draft.edition().offering(id));
        titles.map(|offering| offering.title.as_str()).collect::<Vec<_>>().join("\n")
    }
}
